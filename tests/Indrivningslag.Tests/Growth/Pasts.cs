using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Growth;

/// <summary>Pasts of any length: a few letters and a payment first, then the same happenings over and over, each on a day of its own.</summary>
internal static class Pasts
{
    private const int Letter = 0;
    private const int SentTratta = 2;
    private static readonly LocalDate DueOn = new(2022, 6, 1);

    /// <summary>Happens for the n-th time, as the event with an index.</summary>
    internal delegate CollectionEvent Happening(LocalDate on, int n, int index);

    /// <summary>Every kind of event, some in several ways; by name.</summary>
    internal static IReadOnlyDictionary<string, Happening> Happenings { get; } = Named();

    /// <summary>Happenings that follow each other and name the one before: alone they could not.</summary>
    internal static IReadOnlyDictionary<string, Happening[]> Chains { get; } = new Dictionary<string, Happening[]>(StringComparer.Ordinal)
    {
        ["measures and breaches that name them"] = [Plain(EventKind.OtherMeasure), BreachOf(1, "4.1")],
        ["demands and breaches that name them"] = [Plain(EventKind.PaymentDemand), BreachOf(1, "5.1")],
        ["breaches and the measures that they name"] = [BreachOf(-1, "4.1"), Plain(EventKind.OtherMeasure)],
        ["trattas, breaches and publications that name them"] = [Plain(EventKind.Tratta), BreachOf(1, "7.3"), PublicationOf(2)],
        ["trattas that are published"] = [Plain(EventKind.Tratta), PublicationOf(1)],
    };

    internal static IReadOnlyDictionary<string, Claim> Claims { get; } = new Dictionary<string, Claim>(StringComparer.Ordinal)
    {
        ["consumer"] = new("c", ClaimCategory.Consumer, Euro.Of(900_000), DueOn) { Interest = InterestTerms.Statutory },
        ["other"] = new("o", ClaimCategory.Other, Items()) { Interest = InterestTerms.StatutoryCommercial, CommercialPayment = new(), CreditorDeductsVat = false },
        ["enforceable"] = new("e", ClaimCategory.Other, Euro.Of(900_000), DueOn) { DirectlyEnforceable = true, Interest = InterestTerms.Fixed(8) },
    };

    /// <summary>A claim with so many events after the first ones, of each kind in turn.</summary>
    internal static CollectionCase Of(Claim claim, int count, params Happening[] kinds) => new(claim, [.. First, .. Events(count, kinds)]);

    /// <summary>The first events alone.</summary>
    internal static CollectionCase Begun(Claim claim) => new(claim, First);

    /// <summary>The day of the n-th event after the first ones.</summary>
    internal static LocalDate DayOf(int n) => DueOn.PlusDays(40 + n);

    internal static CollectionEvent[] Events(int count, params Happening[] kinds)
    {
        var events = new CollectionEvent[count];
        for (var i = 0; i < count; i++)
        {
            events[i] = kinds[i % kinds.Length](DayOf(i), i, First.Length + i);
        }

        return events;
    }

    private static Happening BreachOf(int before, string section) => (on, _, index) => new Breach(on, Citation.Parse(section)) { Measure = index - before };

    private static Happening PublicationOf(int before) => (on, _, index) => new TrattaPublication(on, CollectorRole.Agent) { Tratta = index - before };

    private static CollectionEvent[] First =>
    [
        new PaymentReminder(DueOn.PlusDays(1), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5), TermEndsOn = DueOn.PlusDays(15) },
        new Payment(DueOn.PlusDays(2), Euro.Of(50_000)) { To = PaymentRecipient.Agent },
        new Tratta(DueOn.PlusDays(20), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(100) },
    ];

    private static IEnumerable<ClaimItem> Items() => Enumerable.Range(0, 3).Select(i => new ClaimItem(Euro.Of(300_000), DueOn.PlusDays(-i)));

    private static Dictionary<string, Happening> Named()
    {
        var named = new Dictionary<string, Happening>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<EventKind>())
        {
            named.Add(kind.ToString(), Plain(kind));
        }

        named.Add("PaymentDemand charged", (on, _, _) => new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Durable) { Cost = Euro.Of(50), Charged = Euro.Of(500) });
        named.Add("PaymentDemand prepared", (on, _, _) => new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(50), PreparedOn = on.PlusDays(-5) });
        named.Add("Breach of the letter", (on, _, _) => new Breach(on, Citation.Parse("4.1")) { Measure = Letter });
        named.Add("Breach of the tratta", (on, _, _) => new Breach(on, Citation.Parse("7.3")) { Measure = SentTratta });
        named.Add("Breach of the tratta, each time another", (on, n, _) => new Breach(on, Citation.Parse($"7.{(n % 6) + 1}")) { Measure = SentTratta, Minor = true });
        named.Add("TrattaPublication by name", (on, _, _) => new TrattaPublication(on, CollectorRole.Agent) { Tratta = SentTratta });
        named.Add("Dispute of a part", (on, _, _) => new Dispute(on, DisputeGround.Material) { Amount = Euro.Of(1) });
        return named;
    }

    private static Happening Plain(EventKind kind) => kind switch
    {
        EventKind.PaymentReminder => (on, _, _) => new PaymentReminder(on, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5), TermEndsOn = on.PlusDays(14) },
        EventKind.PaymentDemand => (on, _, _) => new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(50), TermEndsOn = on.PlusDays(14) },
        EventKind.TermExtension => (on, _, _) => new TermExtension(on, CollectorRole.Agent, 14) { Cost = Euro.Of(5) },
        EventKind.PaymentPlan => (on, _, _) => new PaymentPlan(on, CollectorRole.Agent, DeliveryForm.Written, 4) { Cost = Euro.Of(20) },
        EventKind.Tratta => (on, _, _) => new Tratta(on, CollectorRole.Agent, DeliveryForm.Durable) { Cost = Euro.Of(100) },
        EventKind.BankruptcyDemand => (on, _, _) => new BankruptcyDemand(on, CollectorRole.Agent) { Cost = Euro.Of(100), ServiceCost = Euro.Of(40) },
        EventKind.OtherMeasure => (on, _, _) => new OtherMeasure(on, CollectorRole.Agent) { Cost = Euro.Of(10) },
        EventKind.TrattaPublication => (on, _, _) => new TrattaPublication(on, CollectorRole.Agent),
        EventKind.CourtClaim => (on, _, _) => new CourtClaim(on, CollectorRole.Agent),
        EventKind.Assignment => (on, _, _) => new Assignment(on),
        EventKind.PreservationNotice => (on, _, _) => new PreservationNotice(on, CollectorRole.Agent),
        EventKind.PlanLapsed => (on, _, _) => new PlanLapsed(on),
        EventKind.TurnoverStatement => (on, _, _) => new TurnoverStatement(on),
        EventKind.Dispute => (on, _, _) => new Dispute(on, DisputeGround.Material),
        EventKind.DisputeResolved => (on, _, _) => new DisputeResolved(on),
        EventKind.LegalRemedy => (on, _, _) => new LegalRemedy(on),
        EventKind.LegalRemedyResolved => (on, _, _) => new LegalRemedyResolved(on),
        EventKind.SuspensionRequest => (on, _, _) => new SuspensionRequest(on, DeliveryForm.Written),
        EventKind.SuspensionWithdrawn => (on, _, _) => new SuspensionWithdrawn(on),
        EventKind.DeliveryConsent => (on, _, _) => new DeliveryConsent(on, ConsentKind.Consent) { ValidThrough = on.PlusDays(60) },
        EventKind.DeliveryConsentWithdrawn => (on, _, _) => new DeliveryConsentWithdrawn(on),
        EventKind.WrittenFormRequested => (on, _, _) => new WrittenFormRequested(on),
        EventKind.EstablishedChannel => (on, _, _) => new EstablishedChannel(on),
        EventKind.ExceptionallyDifficult => (on, _, _) => new ExceptionallyDifficult(on, true, true),
        EventKind.Breach => (on, _, _) => new Breach(on, Citation.Parse("4.1")),
        EventKind.ClaimExtinguished => (on, _, _) => new ClaimExtinguished(on, ExtinctionReason.TimeBarred),
        EventKind.Payment => (on, _, _) => new Payment(on, Euro.Of(1)),
        EventKind.Remittance => (on, _, _) => new Remittance(on, Euro.Of(1)),
        EventKind.InformationRequest => (on, _, _) => new InformationRequest(on, InformationKind.Explanation),
        EventKind.CreditNote => (on, n, _) => new CreditNote(on, Euro.Of(1)) { Item = n % 3 },
        EventKind.Waiver => (on, _, _) => new Waiver(on) { Principal = Euro.Of(1), Interest = Euro.Of(1) },
        EventKind.CostInterest => (on, _, _) => new CostInterest(on),
        EventKind.Judgment => (on, _, _) => new Judgment(on),
        _ => throw new InvalidOperationException($"{kind} has no past that grows."),
    };
}
