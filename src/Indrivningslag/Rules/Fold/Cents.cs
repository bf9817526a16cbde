namespace Indrivningslag.Rules;

/// <summary>Amounts in cents that stand for no limit and no amount.</summary>
internal static class Cents
{
    /// <summary>More than any amount, yet far from overflow.</summary>
    internal const long Unlimited = long.MaxValue / 8;

    /// <summary>No amount at all.</summary>
    internal const long None = -1;

    internal static Euro? ToEuro(long cents) => cents is None or >= Unlimited ? null : Euro.FromCents(cents);
}
