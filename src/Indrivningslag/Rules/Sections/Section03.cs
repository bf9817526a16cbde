using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>3 §: which claims follow the consumer rules.</summary>
internal static class Section03
{
    /// <summary>3.1-3.3: whether the consumer rules apply to the claim on a day.</summary>
    internal static bool IsConsumer(DebtCollectionAct act, Claim claim, int day) => claim.Class switch
    {
        ClaimClass.Consumer or ClaimClass.PublicClaim => true,
        ClaimClass.PeerToPeerLoan => day >= act.Law.Transitions.PeerToPeerLoansFromDay,
        ClaimClass.Other => false,
    };

    /// <summary>1.1, 1.3, 3 §: whether the Act governs someone's steps on a day, and with which rules.</summary>
    /// <param name="act">The Act.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="dueDay">Its due date in force.</param>
    /// <param name="actor">Whose steps.</param>
    /// <param name="day">The day.</param>
    internal static Scope Scope(DebtCollectionAct act, Claim claim, int dueDay, ScopeActor actor, int day)
    {
        var edition = act.Law.On(day, "on").From;
        if (actor == ScopeActor.EnforcementAuthority)
        {
            return new Scope(false, null, edition, new Reason(Rule.OutsideEnforcement, Cite.S1M3));
        }

        if (day <= dueDay)
        {
            return new Scope(false, null, edition, new Reason(Rule.NotDue, Cite.S1M1, day: dueDay));
        }

        var regime = IsConsumer(act, claim, day) ? ClaimCategory.Consumer : ClaimCategory.Other;
        return new Scope(true, regime, edition, Regime(act, claim, day));
    }

    /// <summary>Which rules apply to the claim on a day.</summary>
    internal static Reason Regime(DebtCollectionAct act, Claim claim, int day) => IsConsumer(act, claim, day)
        ? new Reason(Rule.ConsumerRules, Citation(act, claim, day))
        : new Reason(Rule.OtherRules, Cite.S1M1);

    /// <summary>The subsection of 3 § that applies; public claims stood in the second one before brokered loans took that place.</summary>
    internal static Citation Citation(DebtCollectionAct act, Claim claim, int day) => claim.Class switch
    {
        ClaimClass.PeerToPeerLoan => Cite.S3M2,
        ClaimClass.PublicClaim => day >= act.Law.Transitions.PeerToPeerLoansFromDay ? Cite.S3M3 : Cite.S3M2,
        ClaimClass.Consumer or ClaimClass.Other => claim.Facts is null ? Cite.S3 : Cite.S3M1,
    };
}
