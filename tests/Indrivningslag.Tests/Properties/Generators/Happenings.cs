using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Single events: actions of collectors, and facts.</summary>
internal static class Happenings
{
    private static readonly string[] Sections = ["4", "4.2.1", "4a", "4b", "4c.2", "5", "5a", "5b", "6", "7.2", "9", "11", "11a.2"];

    private static readonly DemandContents[] Contents =
    [
        DemandContents.Creditor, DemandContents.Ground, DemandContents.Itemisation, DemandContents.Total, DemandContents.PaymentDetails,
        DemandContents.Remarks, DemandContents.RemarksAddressee, DemandContents.OriginalCreditor, DemandContents.InterestExplanation,
    ];

    /// <summary>An action or a fact, as often as such things happen to claims of the class.</summary>
    /// <param name="dice">The chance.</param>
    /// <param name="on">The day.</param>
    /// <param name="kind">The class of the claim.</param>
    /// <param name="measures">The places of earlier measures, one of which a breach on record may name.</param>
    /// <param name="minor">Whether every breach is minor.</param>
    public static CollectionEvent Any(Dice dice, LocalDate on, ClaimClass kind, IReadOnlyList<int> measures, bool minor) =>
        dice.Weighted<Func<CollectionEvent>>(
            (66, () => Action(dice, on, kind, minor)),
            (10, () => Payment(dice, on)),
            (2, () => new Remittance(on, Euro.Of(dice.Pick<decimal>(Amounts.Payments)))),
            (4, () => Breach(dice, on, measures, minor)),
            (18, () => Fact(dice, on, kind)))();

    /// <summary>Something that is neither done by a collector nor paid; twice is then as good as once.</summary>
    public static CollectionEvent Fact(Dice dice, LocalDate on, ClaimClass kind) => dice.Weighted<Func<CollectionEvent>>(
        (12, () => new PlanLapsed(on)),
        (2, () => new TurnoverStatement(on)),
        (6, () => new Dispute(on, dice.Member<DisputeGround>())),
        (6, () => new DisputeResolved(on)),
        (3, () => new LegalRemedy(on)),
        (3, () => new LegalRemedyResolved(on)),
        (kind == ClaimClass.Other ? 1 : 6, () => new SuspensionRequest(on, Form(dice))),
        (12, () => Consent(dice, on, kind)),
        (2, () => new DeliveryConsentWithdrawn(on)),
        (2, () => new WrittenFormRequested(on)),
        (5, () => new EstablishedChannel(on)),
        (4, () => new ExceptionallyDifficult(on, dice.Chance(80), dice.Chance(80))),
        (1, () => new ClaimExtinguished(on, dice.Member<ExtinctionReason>())),
        (3, () => new InformationRequest(on, dice.Member<InformationKind>())))();

    /// <summary>Something a collector does.</summary>
    public static CollectionAction Action(Dice dice, LocalDate on, ClaimClass kind, bool minor)
    {
        var action = dice.Weighted<Func<CollectionAction>>(
            (20, () => Reminder(dice, on)),
            (24, () => Demand(dice, on)),
            (5, () => new TermExtension(on, dice.Member<CollectorRole>(), dice.Pick(1, 13, 14, 15, 20, 30))
            {
                RequestedByDebtor = dice.Chance(80),
            }),
            (7, () => Plan(dice, on)),
            (kind == ClaimClass.Other ? 9 : 1, () => new Tratta(on, dice.Member<CollectorRole>(), Form(dice))
            {
                ArrivalEnsured = dice.Chance(40),
            }),
            (4, () => new BankruptcyDemand(on, dice.Member<CollectorRole>())
            {
                ServiceCost = dice.Chance(50) ? Euro.Of(dice.Pick(10m, 60m, 60.5m)) : Euro.Zero,
            }),
            (3, () => new OtherMeasure(on, dice.Member<CollectorRole>())),
            (kind == ClaimClass.Other ? 3 : 1, () => new TrattaPublication(on, dice.Member<CollectorRole>())
            {
                OtherDeadlineAgreed = dice.Chance(20),
            }),
            (3, () => new CourtClaim(on, dice.Member<CollectorRole>()) { Urgent = dice.Chance(20) }),
            (1, () => new Assignment(on)),
            (1, () => new PreservationNotice(on, dice.Member<CollectorRole>())))();
        action = action is Measure measure ? Costing(dice, measure) : action;
        return action with { MinorBreach = (minor || dice.Chance(20)) && action is not PreservationNotice };
    }

    /// <summary>A step of a collector who takes all that the price list knows, in the usual form and at a cost beyond all maxima.</summary>
    public static CollectionEvent Priced(Dice dice, LocalDate on, ClaimClass kind) => dice.Weighted<Func<CollectionEvent>>(
        (8, () => new PaymentReminder(on, CollectorRole.Creditor, DeliveryForm.Written) { TermEndsOn = on.PlusDays(10) }),
        (6, () => new PaymentDemand(on, dice.Pick(CollectorRole.Agent, CollectorRole.ExemptCollector), DeliveryForm.Written)),
        (2, () => new TermExtension(on, CollectorRole.Agent, 14)),
        (2, () => new PaymentPlan(on, CollectorRole.Agent, DeliveryForm.Written, dice.Pick(4, 5, 7))),
        (kind == ClaimClass.Other ? 1 : 0, () => new Tratta(on, CollectorRole.Agent, DeliveryForm.Written)),
        (1, () => new BankruptcyDemand(on, CollectorRole.Agent) { ServiceCost = Euro.Of(60) }),
        (3, () => Payment(dice, on)))() switch
    {
        Measure measure => measure with { Cost = Euro.Of(Amounts.BeyondEveryMaximum), MinorBreach = true },
        var other => other,
    };

    /// <summary>A payment that counts as often as not as one to the agent.</summary>
    public static Payment Payment(Dice dice, LocalDate on)
    {
        var to = dice.Chance(50) ? PaymentRecipient.Agent : PaymentRecipient.Creditor;
        return new Payment(on, Euro.Of(dice.Pick<decimal>(Amounts.Payments)))
        {
            To = to,
            DebtorKnewUnauthorised = to == PaymentRecipient.Agent && dice.Chance(12),
        };
    }

    private static Measure Costing(Dice dice, Measure measure) => measure with
    {
        Cost = dice.Cost(),
        Charged = dice.CostOrNull(15),
        InformedOfNoCosts = dice.Chance(15),
        Exception = dice.Chance(12)
            ? new ExceptionalGround(dice.Member<ExceptionalGroundKind>(), dice.Chance(80), dice.Chance(80))
            : null,
    };

    private static PaymentReminder Reminder(Dice dice, LocalDate on) =>
        new(on, dice.Weighted((8, CollectorRole.Creditor), (3, dice.Member<CollectorRole>())), Form(dice))
        {
            TermEndsOn = dice.Chance(60) ? on.PlusDays(dice.Pick(6, 7, 8, 9, 10, 11, 14)) : null,
            ArrivalEnsured = dice.Chance(30),
        };

    private static PaymentDemand Demand(Dice dice, LocalDate on)
    {
        var by = dice.Weighted((6, CollectorRole.Agent), (1, CollectorRole.Purchaser), (2, CollectorRole.ExemptCollector));
        return new PaymentDemand(on, by, Form(dice))
        {
            TermEndsOn = dice.Chance(60) ? on.PlusDays(dice.Pick(7, 10, 14)) : null,
            RemarksTermEndsOn = dice.Chance(30) ? on.PlusDays(dice.Pick(7, 10, 14)) : null,
            ArrivalEnsured = dice.Chance(50),
            MissingContents = dice.Chance(8) ? dice.Pick<DemandContents>(Contents) | dice.Pick<DemandContents>(Contents) : 0,
            CopyToRepresentative = dice.Chance(5),
        };
    }

    private static PaymentPlan Plan(Dice dice, LocalDate on) =>
        new(on, dice.Member<CollectorRole>(), Form(dice), dice.Pick(1, 3, 4, 5, 6, 7, 8, 12))
        {
            CoversWholeClaim = dice.Chance(90),
            MadeWithDebtor = dice.Chance(90),
        };

    /// <summary>A complete consent on a consumer claim tells its last day; one without is refused.</summary>
    private static DeliveryConsent Consent(Dice dice, LocalDate on, ClaimClass kind)
    {
        var consent = new DeliveryConsent(on, dice.Member<ConsentKind>())
        {
            Complete = dice.Chance(90),
            Covers = dice.Chance(70) ? (CoveredLetters)dice.Between(1, 7) : CoveredLetters.PaymentDemand,
            ValidThrough = dice.Chance(60) ? on.PlusDays(dice.Pick(10, 14, 30, 60, 364, 365, 366, 400)) : null,
        };
        var refused = kind != ClaimClass.Other && consent is { ConsentKind: ConsentKind.Consent, Complete: true, ValidThrough: null };
        return refused ? consent with { ValidThrough = on.PlusDays(365) } : consent;
    }

    private static Breach Breach(Dice dice, LocalDate on, IReadOnlyList<int> measures, bool minor) =>
        new(on, Citation.Parse(dice.Pick<string>(Sections)))
        {
            Minor = minor || dice.Chance(60),
            Measure = measures.Count > 0 && dice.Chance(60) ? measures[dice.Below(measures.Count)] : null,
        };

    private static DeliveryForm Form(Dice dice) =>
        dice.Weighted((6, DeliveryForm.Written), (3, DeliveryForm.Durable), (1, DeliveryForm.Other));
}
