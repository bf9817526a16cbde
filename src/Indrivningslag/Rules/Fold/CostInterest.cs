namespace Indrivningslag.Rules;

/// <summary>Late interest on the costs claimed (6 § and 9 § of the Interest Act; KKO 2012:19). Money in cents.</summary>
internal struct CostInterest
{
    /// <summary>The day the debtor was told; interest runs from the next day. Never when the debtor was not told.</summary>
    internal int ToldOn;

    /// <summary>The costs claimed by the end of that day.</summary>
    internal long Base;

    /// <summary>The day through which interest on costs was posted.</summary>
    internal int Through;

    /// <summary>What was posted and is not paid or waived.</summary>
    internal long Outstanding;

    internal static CostInterest None => new() { ToldOn = Days.Never, Through = Days.Never };
}
