namespace Indrivningslag.Rules;

/// <summary>
/// Running sums under one combination of two facts that work backwards over all measures: a tratta was used (10g.1), and collection was
/// exceptionally difficult (10d.2, 10h.2). Keeping a tally for each lets one pass answer for every day.
/// </summary>
internal struct Tally
{
    /// <summary>How many combinations there are.</summary>
    internal static int Count => All + 1;

    /// <summary>Every fact that bears on earlier costs.</summary>
    internal static int All => WithTratta | WithHigherCap;

    /// <summary>The part of a tally's number that says a tratta is used.</summary>
    internal static int WithTratta => 1;

    /// <summary>The part of a tally's number that says the cap is lifted or higher.</summary>
    internal static int WithHigherCap => 1 << 1;

    /// <summary>Admitted since the cap of the regime began to count.</summary>
    internal long Capped;

    /// <summary>Admitted for consumer measures of any date, for the cap in force before 2013-03-16.</summary>
    internal long CappedFromStart;

    /// <summary>Admitted in all, for an agreed total.</summary>
    internal long Admitted;

    /// <summary>Admitted less what a breach on record took from single measures.</summary>
    internal long Recoverable;

    internal long Vat;
    internal int Demands;
    internal int DemandsBesideTratta;
    internal int Plans;
    internal int Trattas;
    internal int BankruptcyDemands;
    internal EnforceableSums Enforceable;
}
