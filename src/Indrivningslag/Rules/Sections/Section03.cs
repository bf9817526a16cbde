using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>3 §: which claims follow the consumer rules.</summary>
internal static class Section03
{
    // Most answers begin with one of these few reasons, each here as a list of one.
    private static readonly Sequence<Reason> OtherRules = Sequence.Of(new Reason(Rule.OtherRules, Cite.S1M1));
    private static readonly Sequence<Reason> Consumer = ConsumerRules(Cite.S3);
    private static readonly Sequence<Reason> ConsumerByFacts = ConsumerRules(Cite.S3M1);
    private static readonly Sequence<Reason> SecondSubsection = ConsumerRules(Cite.S3M2);
    private static readonly Sequence<Reason> ThirdSubsection = ConsumerRules(Cite.S3M3);

    /// <summary>3.1-3.3: whether the consumer rules apply to the claim on a day.</summary>
    internal static bool IsConsumer(DebtCollectionAct act, Claim claim, int day) => IsConsumer(act, claim.Class, day);

    /// <summary>The same for a class of claims.</summary>
    internal static bool IsConsumer(DebtCollectionAct act, ClaimClass kind, int day) => kind switch
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
    internal static Reason Regime(DebtCollectionAct act, Claim claim, int day) => RegimeAlone(act, claim, day).At(0);

    /// <summary>The same as a list of one. Public claims stood in the second subsection before brokered loans took that place.</summary>
    internal static Sequence<Reason> RegimeAlone(DebtCollectionAct act, Claim claim, int day) => !IsConsumer(act, claim, day) ? OtherRules
        : claim.Class == ClaimClass.PublicClaim && day >= act.Law.Transitions.PeerToPeerLoansFromDay ? ThirdSubsection
        : claim.Class is ClaimClass.PublicClaim or ClaimClass.PeerToPeerLoan ? SecondSubsection
        : claim.Facts is null ? Consumer
        : ConsumerByFacts;

    private static Sequence<Reason> ConsumerRules(Citation subsection) => Sequence.Of(new Reason(Rule.ConsumerRules, subsection));
}
