namespace Indrivningslag;

/// <summary>What is known of a case's events as a whole, so that no question looks for it again.</summary>
internal struct CaseMarks
{
    public CaseMarks()
    {
    }

    /// <summary>How many of the events are measures.</summary>
    internal int Measures;

    /// <summary>Whether the events come by day in the order given.</summary>
    internal bool InOrder = true;

    /// <summary>The latest day of an event.</summary>
    internal int LastDay = Days.None;

    /// <summary>Whether a tratta, a bankruptcy demand or exceptional difficulty may bear on measures before it.</summary>
    internal bool BearsOnEarlierCosts;

    /// <summary>Whether a measure was prepared on a day that is told.</summary>
    internal bool Prepared;

    /// <summary>Whether a publication, or a breach on record, may name a tratta.</summary>
    internal bool NamesTratta;

    /// <summary>The principal of all credit notes, in cents.</summary>
    internal long Credited;

    /// <summary>The latest day of a complete consent without its validity, on a claim that follows the consumer rules.</summary>
    internal int LastConsentWithoutValidity = Days.None;
}
