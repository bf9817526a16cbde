using Indrivningslag.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Growth;

/// <summary>
/// The work of every question grows as the number of events does, whatever their kind and under every reading, and so does that of putting a case
/// together. Counted in bytes, and by <c>.ci/growth</c> in steps.
/// </summary>
public class GrowthTests
{
    private static readonly int Smallest = Work.CountsSteps ? 20 : 60;
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("INDRIVNINGSLAG_GROWTH");

    /// <summary>The default readings, and each other reading by itself.</summary>
    private static readonly Dictionary<string, Readings> EachReading = new(StringComparer.Ordinal)
    {
        ["default"] = Readings.Default,
        ["principalForTiers"] = Readings.Default with { PrincipalForTiers = TierPrincipal.Original },
        ["waitingDays"] = Readings.Default with { WaitingDays = WaitingDays.AfterFullDays },
        ["forfeiture"] = Readings.Default with { Forfeiture = ForfeitureScope.FlawedMeasureOnly },
        ["nonConsumerCosts"] = Readings.Default with { NonConsumerCosts = NonConsumerCosts.CostsFirst },
        ["interestBeforePrincipal"] = Readings.Default with { InterestBeforePrincipal = false },
        ["actual365"] = Readings.Default with { DayCount = DayCount.Actual365 },
        ["actual360"] = Readings.Default with { DayCount = DayCount.Actual360 },
        ["unlistedMeasures"] = Readings.Default with { UnlistedMeasures = UnlistedMeasures.ActualCost },
        ["agreementBreach"] = Readings.Default with { AgreementBreach = AgreementBreach.GoodPractice },
        ["demandBeforeTratta"] = Readings.Default with { DemandBeforeTratta = DemandBeforeTratta.DemandSuffices },
        ["waitStartsWith"] = Readings.Default with { WaitStartsWith = WaitStartsWith.SentLetter },
        ["disputeAgainstTratta"] = Readings.Default with { DisputeAgainstTratta = DisputeAgainstTratta.Material },
        ["firstDemandWaits"] = Readings.Default with { FirstDemandWaits = false },
    };

    /// <summary>Every question that reads the events.</summary>
    private static readonly Dictionary<string, Action<DebtCollectionAct, CollectionCase, LocalDate>> Questions = new(StringComparer.Ordinal)
    {
        ["costs"] = (act, past, on) => AnswerJson.Write("1", act.Costs(past, on)),
        ["sums of costs"] = (act, past, on) => act.CostTotals(past, on),
        ["quote"] = (act, past, on) => AnswerJson.Write("1", act.Quote(past, Demand(on))),
        ["permission of a demand"] = (act, past, on) => AnswerJson.Write("1", act.Permission(past, Demand(on))),
        ["permission of a tratta"] = (act, past, on) => act.Permission(past, new Tratta(on, CollectorRole.Agent, DeliveryForm.Durable)),
        ["permission of a publication"] = (act, past, on) => act.Permission(past, new TrattaPublication(on, CollectorRole.Agent)),
        ["permission of a claim in court"] = (act, past, on) => act.Permission(past, new CourtClaim(on, CollectorRole.Agent)),
        ["next steps"] = (act, past, on) => AnswerJson.Write("1", act.Next(past, on)),
        ["schedule"] = (act, past, on) => AnswerJson.Write("1", act.Schedule(past, on, StepPlan.Usual.Other)),
        ["allocation"] = (act, past, on) => AnswerJson.Write("1", act.Allocation(past, on)),
        ["audit"] = (act, past, on) => AnswerJson.Write("1", act.Audit(past, on)),
        ["statement"] = (act, past, on) => AnswerJson.Write("1", act.Statement(past, on)),
        ["scope"] = (act, past, on) => act.Scope(past, ScopeActor.Collector, on),
        ["prepared case"] = (act, past, on) => act.Prepare(past).CostTotals(on),
    };

    public static TheoryData<string> Happenings => new(Pasts.Happenings.Keys);

    public static TheoryData<string> Chains => new(Pasts.Chains.Keys);

    [Fact]
    public void Work_is_counted_as_wanted() => Assert.Equal(Wanted ?? Work.Unit, Work.Unit);

    [Theory]
    [MemberData(nameof(Happenings))]
    public void Every_question_grows_as_its_events_do_under_every_reading(string happening) => Assert.Empty(
        from claim in Pasts.Claims.Values
        from reading in EachReading
        where Fits(claim, happening) && (reading.Key == "default" || !claim.DirectlyEnforceable)
        from question in Questions
        let act = new DebtCollectionAct { Readings = reading.Value }
        let excess = Work.Excess(size => Asked(act, claim, size, question.Value, Pasts.Happenings[happening]), Smallest)
        where excess is not null
        select $"{question.Key} of {claim.Id}, {reading.Key}: {excess}");

    /// <summary>Two kinds in turn meet where one alone does not.</summary>
    [Theory]
    [MemberData(nameof(Happenings))]
    public void Questions_grow_as_events_do_when_two_kinds_alternate(string happening) => Assert.Empty(
        from other in Pasts.Happenings
        where !EachTellsAnotherPast(happening, other.Key)
        let excess = Excess(Pasts.Claims["other"], Pasts.Happenings[happening], other.Value)
        where excess is not null
        select $"{excess} with {other.Key}");

    [Theory]
    [MemberData(nameof(Chains))]
    public void Questions_grow_as_events_do_when_one_names_another(string chain) =>
        Assert.Empty(Pasts.Claims.Values.Select(claim => Excess(claim, Pasts.Chains[chain])).OfType<string>());

    /// <summary>Charges, and steps after the end, are judged by what was known before later credit notes.</summary>
    [Theory]
    [InlineData("PaymentDemand charged", 1)]
    [InlineData("PaymentDemand charged", 300_000)]
    [InlineData("OtherMeasure", 300_000)]
    [InlineData("TrattaPublication", 300_000)]
    public void Audit_grows_as_events_do_before_credit_notes_that_end_the_claim_or_do_not(string happening, int euros)
    {
        Assert.Null(Work.Excess(
            size =>
            {
                var notes = Enumerable.Range(0, 3).Select(item => new CreditNote(Pasts.DayOf(size + item), Euro.Of(euros)) { Item = item });
                var past = new CollectionCase(Pasts.Claims["other"], [.. Pasts.Events(size, Pasts.Happenings[happening]), .. notes]);
                return () => DebtCollectionAct.Finland.Audit(past, Pasts.DayOf(size + 3));
            },
            Smallest));
    }

    [Theory]
    [MemberData(nameof(Happenings))]
    public void Putting_a_case_together_grows_as_its_events_do(string happening) => Assert.Empty(
        from claim in Pasts.Claims.Values
        where Fits(claim, happening)
        from reading in (string[])["default", "forfeiture"]
        let act = new DebtCollectionAct { Readings = EachReading[reading] }
        from way in new Dictionary<string, Action<CollectionCase, CollectionEvent[]>>
        {
            ["at once"] = static (begun, events) => _ = new CollectionCase(begun.Claim, [.. begun.Events, .. events]),
            ["one by one"] = static (begun, events) => _ = events.Aggregate(begun, (past, next) => past.With(next)),
            ["prepared"] = (begun, events) => _ = events.Aggregate(act.Prepare(begun), (past, next) => past.With(next)),
            ["as JSON"] = static (begun, events) => CaseJson.ReadCase(CaseJson.WriteCase(new CollectionCase(begun.Claim, [.. begun.Events, .. events]))),
        }
        let excess = Work.Excess(
            size =>
            {
                var (begun, events) = (Pasts.Begun(claim), Pasts.Events(size, Pasts.Happenings[happening]));
                return () => way.Value(begun, events);
            },
            Smallest)
        where excess is not null
        select $"{way.Key} of {claim.Id}, {reading}: {excess}");

    /// <summary>What grows too fast of three questions that look at everything, under the readings that carry different things along.</summary>
    private static string? Excess(Claim claim, params Pasts.Happening[] kinds) => (
        from reading in (string[])["default", "forfeiture"]
        from question in (string[])["audit", "statement", "next steps"]
        let act = new DebtCollectionAct { Readings = EachReading[reading] }
        let excess = Work.Excess(size => Asked(act, claim, size * kinds.Length, Questions[question], kinds), Smallest / 2)
        where excess is not null
        select $"{question} of {claim.Id}, {reading}: {excess}").FirstOrDefault();

    /// <summary>
    /// A charge is judged by what was known on its day. Every credit note after it tells another past, and the audit looks at the case once more for
    /// each: its work grows as the events times the days of credit notes that have charges before them.
    /// </summary>
    private static bool EachTellsAnotherPast(string happening, string other) =>
        (happening, other) is ("PaymentDemand charged", nameof(EventKind.CreditNote)) or (nameof(EventKind.CreditNote), "PaymentDemand charged");

    private static Action Asked(
        DebtCollectionAct act, Claim claim, int size, Action<DebtCollectionAct, CollectionCase, LocalDate> question, params Pasts.Happening[] kinds)
    {
        var past = Pasts.Of(claim, size, kinds);
        var on = past.Events[past.Events.Count - 1].On.PlusDays(1);
        return () => question(act, past, on);
    }

    private static PaymentDemand Demand(LocalDate on) => new(on, CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(50) };

    /// <summary>Credit notes of these pasts name items.</summary>
    private static bool Fits(Claim claim, string happening) => happening != nameof(EventKind.CreditNote) || claim.Items is not null;
}
