namespace Indrivningslag;

/// <summary>The items a payment demand must contain (5a §; for other claims 5b.4 points to 5a.1, 5a.3 and 5a.4).</summary>
[Flags]
public enum DemandContents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The creditor's name and address (5a.1.1).</summary>
    Creditor = 1,

    /// <summary>The ground of the claim (5a.1.2).</summary>
    Ground = 2,

    /// <summary>Principal, interest, late interest and collection costs apart (5a.1.3).</summary>
    Itemisation = 4,

    /// <summary>The total demanded (5a.1.4).</summary>
    Total = 8,

    /// <summary>To whom, how and when to pay (5a.1.5).</summary>
    PaymentDetails = 16,

    /// <summary>That remarks can be made, and by when; for a directly enforceable claim the remedies (5a.1.6).</summary>
    Remarks = 32,

    /// <summary>To whom remarks are made (5a.1.7).</summary>
    RemarksAddressee = 64,

    /// <summary>The right to have collection suspended (5a.2; consumer claims only).</summary>
    SuspensionRight = 128,

    /// <summary>The creditor's original name (5a.3).</summary>
    OriginalCreditor = 256,

    /// <summary>The right to learn how interest is formed (5a.4).</summary>
    InterestExplanation = 512,
}
