namespace Indrivningslag;

/// <summary>The class of a claim by 3 §; with the day it decides the regime.</summary>
public enum ClaimClass
{
    /// <summary>Not a consumer claim and not treated as one.</summary>
    Other = 0,

    /// <summary>A trader's claim for consumer goods, services or credit (3.1).</summary>
    Consumer = 1,

    /// <summary>Credit from someone other than a trader, brokered to the consumer by a trader (3.2); a consumer claim only from 2019-09-01.</summary>
    PeerToPeerLoan = 2,

    /// <summary>A public body's claim, or one tied to a public task, against a private person (3.3).</summary>
    PublicClaim = 3,
}
