namespace Indrivningslag.Rules;

/// <summary>Running sums of the enforceable part of costs (10j §), in cents.</summary>
internal struct EnforceableSums
{
    /// <summary>The parts of the measures, value added tax included.</summary>
    internal long Sum;

    /// <summary>The parts that count against the cap on them.</summary>
    internal long Capped;

    /// <summary>For a commercial payment: the costs that fill its items, and the value added tax on them.</summary>
    internal long CommercialCosts;
    internal long CommercialVat;
}

/// <summary>How a measure stands among others and in the price list.</summary>
/// <param name="NewDemand">Whether another demand came before it.</param>
/// <param name="Unlisted">Whether the price list does not name it; an exceptional price for it is not enforceable.</param>
internal readonly record struct Standing(bool NewDemand, bool Unlisted);
