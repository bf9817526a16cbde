using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using NodaTime.Text;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Law;

/// <summary>Every day from 2005-05-01 to 2027-12-31: each question is answered or refused by name, and amounts change on the days the Act names.</summary>
public class CalendarTests
{
    private static readonly LocalDate First = new(2005, 5, 1);
    private static readonly LocalDate ConductFrom = new(2013, 3, 16);
    private static readonly LocalDate[] AllDays = [.. Enumerable.Range(0, Period.DaysBetween(First, new(2027, 12, 31)) + 1).Select(First.PlusDays)];

    private static readonly Given Consumer = Given.ConsumerClaim().DueOn("2005-04-01");
    private static readonly Given Other = Given.OtherClaim().DueOn("2005-04-01");

    /// <summary>What is watched from day to day.</summary>
    private static readonly Dictionary<string, Func<LocalDate, string>> Watched = new()
    {
        ["consumer, written reminder"] = Price(Consumer, Reminder()),
        ["consumer, durable reminder"] = Price(Consumer, Reminder(form: DeliveryForm.Durable)),
        ["consumer, reminder by word"] = Price(Consumer, Reminder(form: DeliveryForm.Other)),
        ["consumer, demand up to 100"] = Price(Of(Consumer, 100), Demand()),
        ["consumer, demand up to 250"] = Price(Of(Consumer, 250), Demand()),
        ["consumer, demand up to 1000"] = Price(Of(Consumer, 1_000), Demand()),
        ["consumer, demand above 1000"] = Price(Of(Consumer, 1_000.01m), Demand()),
        ["consumer, enforceable demand"] = Price(Consumer.DirectlyEnforceable(), Demand()),
        ["consumer, exempt collector"] = Price(Consumer, Demand(by: CollectorRole.ExemptCollector)),
        ["consumer, extension"] = Price(Consumer, Extension()),
        ["consumer, short plan"] = Price(Consumer, Plan(4)),
        ["consumer, long plan"] = Price(Of(Consumer, 1_000.01m), Plan(9)),
        ["consumer, durable plan"] = Price(Consumer, Plan(4, form: DeliveryForm.Durable)),
        ["consumer, tratta"] = Price(Consumer, Tratta()),
        ["consumer, bankruptcy demand"] = Price(Consumer, BankruptcyDemand()),
        ["consumer, other measure"] = Price(Consumer, OtherMeasure()),
        ["consumer, cap up to 100"] = Cap(Of(Consumer, 100)),
        ["consumer, cap up to 250"] = Cap(Of(Consumer, 250)),
        ["consumer, cap above 1000"] = Cap(Of(Consumer, 1_000.01m)),
        ["consumer, enforceable cap"] = Cap(Consumer.DirectlyEnforceable()),
        ["consumer, plans"] = Charged(Consumer, Plan(4, cost: 1)),
        ["consumer, tax"] = Tax(Consumer),
        ["other, written reminder"] = Price(Other, Reminder()),
        ["other, durable reminder"] = Price(Other, Reminder(form: DeliveryForm.Durable)),
        ["other, demand up to 500"] = Price(Of(Other, 500), Demand()),
        ["other, demand up to 2500"] = Price(Of(Other, 2_500), Demand()),
        ["other, demand above 10000"] = Price(Of(Other, 10_000.01m), Demand()),
        ["other, enforceable demand"] = Price(Of(Other, 500).DirectlyEnforceable(), Demand()),
        ["other, exempt collector"] = Price(Other, Demand(by: CollectorRole.ExemptCollector)),
        ["other, demand by word"] = Price(Other, Demand(form: DeliveryForm.Other)),
        ["other, extension"] = Price(Other, Extension()),
        ["other, short plan"] = Price(Other, Plan(4)),
        ["other, long plan"] = Price(Other, Plan(9)),
        ["other, tratta"] = Price(Other, Tratta()),
        ["other, bankruptcy demand"] = Price(Other, BankruptcyDemand(service: 50)),
        ["other, other measure"] = Price(Other, OtherMeasure()),
        ["other, cap up to 500"] = Cap(Of(Other, 500)),
        ["other, cap up to 2500"] = Cap(Of(Other, 2_500)),
        ["other, cap above 10000"] = Cap(Of(Other, 10_000.01m)),
        ["other, enforceable cap"] = Cap(Other.DirectlyEnforceable()),
        ["other, plans"] = Charged(Other, Plan(4, cost: 1)),
        ["other, bankruptcy demands"] = Charged(Other, BankruptcyDemand(1)),
        ["other, tax"] = Tax(Other.WithoutVatDeduction()),
        ["brokered loan, demand"] = Price(Given.PeerToPeerLoan().DueOn("2005-04-01"), Demand()),
        ["standard compensation by due date"] = day => Compensation(day),
    };

    [Theory]
    [InlineData("consumer, written reminder", "5.00")]
    [InlineData("consumer, durable reminder", "any", "2022-05-01 5.00")]
    [InlineData("consumer, reminder by word", "any")]
    [InlineData("consumer, demand up to 100", "21.00", "2013-03-16 14.00")]
    [InlineData("consumer, demand up to 250", "21.00", "2013-03-16 24.00")]
    [InlineData("consumer, demand up to 1000", "45.00", "2013-03-16 24.00")]
    [InlineData("consumer, demand above 1000", "45.00", "2013-03-16 50.00")]
    [InlineData("consumer, enforceable demand", "12.00", "2013-03-16 14.00")]
    [InlineData("consumer, exempt collector", "45.00", "2013-03-16 5.00")]
    [InlineData("consumer, extension", "0.00", "2013-03-16 5.00")]
    [InlineData("consumer, short plan", "30.00", "2013-03-16 20.00")]
    [InlineData("consumer, long plan", "30.00", "2013-03-16 50.00")]
    [InlineData("consumer, durable plan", "0.00", "2013-03-16 20.00")]
    [InlineData("consumer, tratta", "0.00")]
    [InlineData("consumer, bankruptcy demand", "0.00")]
    [InlineData("consumer, other measure", "0.00")]
    [InlineData("consumer, cap up to 100", "190.00", "2013-03-16 60.00")]
    [InlineData("consumer, cap up to 250", "190.00", "2013-03-16 120.00")]
    [InlineData("consumer, cap above 1000", "220.00", "2013-03-16 210.00")]
    [InlineData("consumer, enforceable cap", "59.00", "2013-03-16 51.00")]
    [InlineData("consumer, plans", "3.00", "2013-03-16 2.00")]
    [InlineData("consumer, tax", "0.00")]
    [InlineData("other, written reminder", "any", "2021-01-01 10.00", "2022-05-01 12.00")]
    [InlineData("other, durable reminder", "any", "2021-01-01 10.00", "2022-05-01 12.00")]
    [InlineData("other, demand up to 500", "any", "2021-01-01 50.00")]
    [InlineData("other, demand up to 2500", "any", "2021-01-01 80.00", "2022-05-01 70.00")]
    [InlineData("other, demand above 10000", "any", "2021-01-01 80.00", "2022-05-01 110.00")]
    [InlineData("other, enforceable demand", "any", "2021-01-01 50.00")]
    [InlineData("other, exempt collector", "any", "2021-01-01 10.00", "2022-05-01 12.00")]
    [InlineData("other, demand by word", "any", "2021-01-01 0.00", "2022-05-01 70.00")]
    [InlineData("other, extension", "any", "2021-01-01 10.00")]
    [InlineData("other, short plan", "any", "2021-01-01 30.00")]
    [InlineData("other, long plan", "any", "2021-01-01 75.00", "2022-05-01 60.00")]
    [InlineData("other, tratta", "any", "2021-01-01 100.00", "2022-05-01 125.00")]
    [InlineData("other, bankruptcy demand", "any", "2021-01-01 150.00")]
    [InlineData("other, other measure", "any", "2021-01-01 0.00")]
    [InlineData("other, cap up to 500", "any", "2021-01-01 230.00", "2022-05-01 250.00")]
    [InlineData("other, cap up to 2500", "any", "2021-01-01 410.00", "2021-07-01 480.00", "2022-05-01 470.00")]
    [InlineData("other, cap above 10000", "any", "2021-01-01 410.00", "2021-07-01 480.00", "2022-05-01 620.00")]
    [InlineData("other, enforceable cap", "any", "2021-01-01 410.00", "2021-07-01 480.00", "2022-05-01 214.00")]
    [InlineData("other, plans", "3.00", "2021-01-01 2.00")]
    [InlineData("other, bankruptcy demands", "3.00", "2021-01-01 1.00")]
    [InlineData("other, tax", "0.00", "2022-05-01 24.00", "2024-09-01 25.50")]
    [InlineData("brokered loan, demand", "any", "2019-09-01 24.00")]
    [InlineData("standard compensation by due date", "0.00", "2013-03-16 40.00")]
    public void Amount_changes_exactly_on_these_days(string what, string first, params string[] changes)
    {
        var (found, before) = (new List<string>(), string.Empty);
        foreach (var day in AllDays)
        {
            var amount = Watched[what](day);
            if (amount != before)
            {
                found.Add(before.Length == 0 ? amount : $"{LocalDatePattern.Iso.Format(day)} {amount}");
                before = amount;
            }
        }

        Assert.Equal([first, .. changes], found);
    }

    [Fact]
    public void Every_watched_amount_has_its_days() => Assert.Equal(45, Watched.Count);

    [Theory]
    [InlineData(ClaimCategory.Consumer)]
    [InlineData(ClaimCategory.Other)]
    public void Every_question_of_every_day_is_answered_or_refused_by_name(ClaimCategory category)
    {
        var begun = category == ClaimCategory.Consumer ? Consumer : Other;
        foreach (var day in AllDays)
        {
            var given = begun.Then(OnDay.At(day), Reminder(5), Payment(1), Reminder(5, form: DeliveryForm.Other));
            Assert.Equal(2, given.Act.Costs(given.Case, day).Value.Measures.Count);
            Assert.Single(given.Act.Allocation(given.Case, day).Value.Payments);
            Assert.Equal(given.Claim.Principal, given.Act.Statement(given.Case, day).Value.OriginalPrincipal);
            Assert.Equal(Euro.Of(1), given.Act.Allocate(given.Claim, day, new Balance(Euro.Of(1), Euro.Of(1), Euro.Of(1)), Euro.Of(4)).Value.Overpayment);
            Assert.True(given.Act.Scope(given.Claim, ScopeActor.Creditor, day).Value.InScope);
            AnswersFrom2013(day, "on", 8, () => given.Act.Next(given.Case, day).Value.Count);
            AnswersFrom2013(day, "on", true, () => given.Act.Permission(given.Case, Reminder()(day)).Value.Permitted);
            AnswersFrom2013(day, "asOf", 0, () => given.Act.Audit(given.Case, day).Value.Count);
        }
    }

    private static void AnswersFrom2013<T>(LocalDate day, string fact, T answer, Func<T> ask)
    {
        if (day >= ConductFrom)
        {
            Assert.Equal(answer, ask());
        }
        else
        {
            Assert.Equal(fact, Assert.Throws<NotCoveredException>(() => (object?)ask()).Fact);
        }
    }

    private static Given Of(Given given, decimal principal) => given.Where(claim => claim with { Principal = Euro.Of(principal) });

    private static MeasureCost Last(Given given, LocalDate day, params Happening<CollectionEvent>[] steps) =>
        given.Act.Costs(given.Then(OnDay.At(day), steps).Case, day).Value.Measures[^1];

    private static Func<LocalDate, string> Price(Given given, Happening<Measure> measure) => day => Last(given, day, measure).Ceiling?.ToString() ?? "any";

    private static Func<LocalDate, string> Tax(Given given) => day => Last(given, day, BankruptcyDemand(100)).Vat.ToString();

    private static Func<LocalDate, string> Cap(Given given) => day =>
        given.Act.CostTotals(given.Then(OnDay.At(day), Reminder(form: DeliveryForm.Other)).Case, day).TotalCeiling?.ToString() ?? "any";

    private static Func<LocalDate, string> Charged(Given given, Happening<Measure> measure) => day =>
        given.Act.CostTotals(given.Then(OnDay.At(day), measure, measure, measure).Case, day).Costs.ToString();

    private static string Compensation(LocalDate due)
    {
        var given = Other.Commercial().Where(claim => claim with { DueOn = due });
        return given.Act.CostTotals(given.Case, due.PlusDays(1)).StandardCompensation.ToString();
    }
}
