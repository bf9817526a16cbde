namespace Indrivningslag.Cli;

/// <summary>How many requests were answered, and how many of them with an error.</summary>
internal readonly record struct FilterCount(long Lines, long Errors)
{
    public static FilterCount operator +(FilterCount left, FilterCount right) =>
        new(left.Lines + right.Lines, left.Errors + right.Errors);
}
