using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>A fact without the required shape is refused by its name; an unlawful one never is.</summary>
public class ShapeErrorTests
{
    private static readonly LocalDate Day = Given.UsualDueDate;
    private static readonly LocalDate TooEarly = new(1899, 12, 31);
    private static readonly LocalDate TooLate = new(3000, 1, 1);
    private static readonly Euro Negative = Euro.FromCents(-1);
    private static readonly Euro TooMuch = Euro.FromCents(100_000_000_000_000);

    private static readonly Dictionary<string, (string Fact, Func<object?> Make)> Facts = new()
    {
        ["claim without name"] = ("id", () => new Claim(null!, ClaimCategory.Consumer, Euro.Of(1), Day)),
        ["claim of an unknown category"] = ("category", () => new Claim("c", (ClaimCategory)2, Euro.Of(1), Day)),
        ["claim without facts"] = ("facts", () => new Claim("c", null!, Euro.Of(1), Day)),
        ["claim of nothing"] = ("principal", () => new Claim("c", ClaimCategory.Consumer, Euro.Zero, Day)),
        ["claim below nothing"] = ("principal", () => new Claim("c", ClaimCategory.Consumer, Negative, Day)),
        ["claim too large"] = ("principal", () => new Claim("c", ClaimCategory.Consumer, TooMuch, Day)),
        ["claim due too early"] = ("dueOn", () => new Claim("c", ClaimCategory.Consumer, Euro.Of(1), TooEarly)),
        ["claim due too late"] = ("dueOn", () => new Claim("c", ClaimCategory.Consumer, Euro.Of(1), TooLate)),
        ["due date of another calendar"] = ("dueOn", () => new Claim("c", ClaimCategory.Consumer, Euro.Of(1), Day.WithCalendar(CalendarSystem.Julian))),
        ["claim without notice"] = ("dueNotice", () => Claim(claim => claim with { DueNotice = null! })),
        ["claim without interest terms"] = ("interest", () => Claim(claim => claim with { Interest = null! })),
        ["no overdue item"] = ("overdueItems", () => Claim(claim => claim with { CommercialPayment = new CommercialPayment(0) })),
        ["debtor of an unknown form"] = ("debtorForm", () => Claim(claim => claim with { DebtorForm = (DebtorForm)6 })),
        ["brokered loan that is no consumer claim"] = ("peerToPeerLoan", () => Claim(claim => claim with { PeerToPeerLoan = true })),
        ["brokered loan beside facts"] = ("peerToPeerLoan", () =>
            Given.ClaimOf(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.Credit).Where(claim => claim with { PeerToPeerLoan = true })),
        ["unknown creditor"] = ("creditor", () => new ClaimFacts((CreditorKind)4, DebtorKind.Other, ClaimBasis.Other)),
        ["unknown debtor"] = ("debtor", () => new ClaimFacts(CreditorKind.Other, (DebtorKind)5, ClaimBasis.Other)),
        ["unknown basis"] = ("basis", () => new ClaimFacts(CreditorKind.Other, DebtorKind.Other, (ClaimBasis)(-1))),
        ["notice sent too early"] = ("on", () => DueNotice.Sent(TooEarly)),
        ["whole claim due too late"] = ("wholeClaimDueOn", () => new Instalments(TooLate)),
        ["interest below nothing"] = ("percent", () => InterestTerms.Fixed(-0.01m)),
        ["interest too high"] = ("percent", () => InterestTerms.Fixed(10_000.01m)),
        ["interest of seven decimals"] = ("percent", () => InterestTerms.Fixed(1.0000001m)),
        ["interest from too late"] = ("from", () => InterestTerms.Fixed(1, TooLate)),
        ["agreed total below nothing"] = ("total", () => new AgreedCeilings { Total = Negative }),
        ["agreed reminder below nothing"] = ("paymentReminder", () => new AgreedCeilings { PaymentReminder = Negative }),
        ["agreed demand below nothing"] = ("paymentDemand", () => new AgreedCeilings { PaymentDemand = Negative }),
        ["agreed extension below nothing"] = ("termExtension", () => new AgreedCeilings { TermExtension = Negative }),
        ["agreed plan below nothing"] = ("paymentPlan", () => new AgreedCeilings { PaymentPlan = Negative }),
        ["agreed tratta below nothing"] = ("tratta", () => new AgreedCeilings { Tratta = Negative }),
        ["agreed bankruptcy demand too large"] = ("bankruptcyDemand", () => new AgreedCeilings { BankruptcyDemand = TooMuch }),
        ["event too early"] = ("on", () => Reminder()(TooEarly)),
        ["event too late"] = ("on", () => PlanLapsed()(TooLate)),
        ["cost below nothing"] = ("cost", () => new PaymentReminder(Day, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Negative }),
        ["charge below nothing"] = ("charged", () => new PaymentReminder(Day, CollectorRole.Creditor, DeliveryForm.Written) { Charged = Negative }),
        ["service cost below nothing"] = ("serviceCost", () => new BankruptcyDemand(Day, CollectorRole.Agent) { ServiceCost = Negative }),
        ["demand by the creditor"] = ("by", () => Demand(by: CollectorRole.Creditor)(Day)),
        ["letter by nobody known"] = ("by", () => Reminder(by: (CollectorRole)4)(Day)),
        ["reminder of an unknown form"] = ("form", () => Reminder(form: (DeliveryForm)3)(Day)),
        ["demand of an unknown form"] = ("form", () => Demand(form: (DeliveryForm)3)(Day)),
        ["plan of an unknown form"] = ("form", () => Plan(form: (DeliveryForm)3)(Day)),
        ["tratta of an unknown form"] = ("form", () => Tratta(form: (DeliveryForm)3)(Day)),
        ["request of an unknown form"] = ("form", () => SuspensionRequest((DeliveryForm)3)(Day)),
        ["reminder's term ends too late"] = ("termEndsOn", () => new PaymentReminder(Day, CollectorRole.Creditor, DeliveryForm.Written) { TermEndsOn = TooLate }),
        ["demand's term ends too late"] = ("termEndsOn", () => new PaymentDemand(Day, CollectorRole.Agent, DeliveryForm.Written) { TermEndsOn = TooLate }),
        ["remarks' term ends too late"] = ("remarksTermEndsOn", () => new PaymentDemand(Day, CollectorRole.Agent, DeliveryForm.Written) { RemarksTermEndsOn = TooLate }),
        ["unknown contents"] = ("missingContents", () => Demand(missing: (DemandContents)1024)(Day)),
        ["extension of no day"] = ("days", () => Extension(0)(Day)),
        ["extension of a century"] = ("days", () => Extension(36_501)(Day)),
        ["plan of no instalment"] = ("instalments", () => Plan(0)(Day)),
        ["description that is missing"] = ("description", () => new OtherMeasure(Day, CollectorRole.Agent) { Description = null! }),
        ["unknown exception"] = ("kind", () => new ExceptionalGround((ExceptionalGroundKind)2, true, true)),
        ["unknown ground"] = ("ground", () => Dispute((DisputeGround)3)(Day)),
        ["unknown consent"] = ("kind", () => new DeliveryConsent(Day, (ConsentKind)2)),
        ["consent to unknown letters"] = ("covers", () => Consent((CoveredLetters)8)(Day)),
        ["consent valid too long"] = ("validThrough", () => new DeliveryConsent(Day, ConsentKind.Consent) { ValidThrough = TooLate }),
        ["breach of no place"] = ("section", () => new Breach(Day, default)),
        ["unknown end of a claim"] = ("reason", () => Extinguished((ExtinctionReason)2)(Day)),
        ["payment below nothing"] = ("amount", () => new Payment(Day, Negative)),
        ["payment to nobody known"] = ("to", () => Payment(1, (PaymentRecipient)2)(Day)),
        ["remittance below nothing"] = ("amount", () => new Remittance(Day, Negative)),
        ["unknown request for information"] = ("kind", () => InformationRequest((InformationKind)3)(Day)),
        ["part of a cent"] = ("amount", () => Euro.Of(0.001m)),
        ["amount beyond its type"] = ("amount", () => Euro.Of(93_000_000_000_000_000m)),
        ["balance with negative principal"] = ("principal", () => new Balance(Negative, Euro.Zero, Euro.Zero)),
        ["balance with negative interest"] = ("interest", () => new Balance(Euro.Zero, Negative, Euro.Zero)),
        ["balance with negative costs"] = ("costs", () => new Balance(Euro.Zero, Euro.Zero, Negative)),
        ["balance with negative interest on costs"] = ("interestOnCosts", () => new Balance(Euro.Zero, Euro.Zero, Euro.Zero, Negative)),
        ["unknown reading of tiers"] = ("principalForTiers", () => new Readings { PrincipalForTiers = (TierPrincipal)2 }),
        ["unknown reading of waits"] = ("waitingDays", () => new Readings { WaitingDays = (WaitingDays)2 }),
        ["unknown reading of forfeiture"] = ("forfeiture", () => new Readings { Forfeiture = (ForfeitureScope)2 }),
        ["unknown reading of costs"] = ("nonConsumerCosts", () => new Readings { NonConsumerCosts = (NonConsumerCosts)2 }),
        ["unknown day count"] = ("dayCount", () => new Readings { DayCount = (DayCount)3 }),
    };

    public static TheoryData<string> Names => [.. Facts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fact_without_shape_is_refused_by_its_name(string name)
    {
        var error = Assert.Throws<InvalidFactException>(Facts[name].Make);
        Assert.Equal(("invalidFact", Facts[name].Fact), (error.Code, error.Fact));
        Assert.StartsWith($"{error.Fact} must ", error.Message, StringComparison.Ordinal);
    }

    private static Claim Claim(Func<Claim, Claim> change) => change(Given.OtherClaim().Claim);
}
