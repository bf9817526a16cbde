namespace Indrivningslag.Cli;

/// <summary>An answer, or why there is none: one part of a report that cannot be computed does not stop the others.</summary>
internal readonly record struct Attempt<T>(T? Value, CaseErrorException? Error)
    where T : class
{
    internal static Attempt<T> At(Func<T> question)
    {
        try
        {
            return new(question(), null);
        }
        catch (CaseErrorException error)
        {
            return new(null, error);
        }
    }
}
