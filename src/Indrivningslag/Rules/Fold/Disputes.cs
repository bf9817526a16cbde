namespace Indrivningslag.Rules;

/// <summary>The open disputes of one kind: of the whole claim, or of parts of the principal that add up (4b.1, 7.1).</summary>
internal struct OpenDispute
{
    private bool _whole;

    /// <summary>The disputed parts, in cents.</summary>
    internal long Part { get; private set; }

    internal readonly bool Any => _whole || Part > 0;

    internal void Open(Euro? part)
    {
        if (part is { } amount)
        {
            Part = Math.Min(Part + amount.Cents, Cents.Unlimited);
        }
        else
        {
            _whole = true;
        }
    }

    /// <summary>Whether it leaves no undisputed principal.</summary>
    internal readonly bool OfWhole(long principal) => _whole || (Part > 0 && Part >= principal);
}
