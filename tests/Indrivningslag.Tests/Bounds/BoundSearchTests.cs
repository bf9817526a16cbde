using Indrivningslag.Cli;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Bounds;

public class BoundSearchTests
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;
    private static readonly LocalDate Due = new(2022, 5, 1);

    /// <summary>A claim in each tier of each regime and period, with and without agreements.</summary>
    public static TheoryData<ClaimCategory, string, bool, bool> Claims
    {
        get
        {
            var claims = new TheoryData<ClaimCategory, string, bool, bool>();
            foreach (var enforceable in new[] { false, true })
            {
                foreach (var agrees in new[] { false, true })
                {
                    foreach (var principal in new[] { "100.00", "100.01", "1000.00", "1000.01" })
                        claims.Add(ClaimCategory.Consumer, principal, enforceable, agrees);
                    foreach (var principal in new[] { "500.00", "500.01", "2500.00", "2500.01", "10000.00", "10000.01" })
                        claims.Add(ClaimCategory.Other, principal, enforceable, agrees);
                }
            }

            return claims;
        }
    }

    /// <summary>The caps of 10d and 10h, a cent below and above each bound.</summary>
    [Theory]
    [InlineData(ClaimCategory.Consumer, "100.00", false, 60, 140, "10d.1.1")]
    [InlineData(ClaimCategory.Consumer, "100.01", false, 120, 266, "10d.1.2")]
    [InlineData(ClaimCategory.Consumer, "1000.00", false, 120, 266, "10d.1.2")]
    [InlineData(ClaimCategory.Consumer, "1000.01", false, 210, 406, "10d.1.3")]
    [InlineData(ClaimCategory.Consumer, "1000.01", true, 51, 112, "10d.3")]
    [InlineData(ClaimCategory.Other, "500.00", false, 250, 12, "10h.1.1")]
    [InlineData(ClaimCategory.Other, "500.01", false, 470, 151, "10h.1.2")]
    [InlineData(ClaimCategory.Other, "2500.01", false, 550, 191, "10h.1.3")]
    [InlineData(ClaimCategory.Other, "10000.01", false, 620, 221, "10h.1.4")]
    [InlineData(ClaimCategory.Other, "10000.01", true, 314, 51, "10h.4")]
    public void The_creditors_side_alone_reaches_the_cap(ClaimCategory category, string principal, bool enforceable, int most, int days, string rule)
    {
        var bound = BoundSearch.Of(Of(category, principal, enforceable));
        Assert.Equal((Euro.Of(most), days, rule), (bound.Most!.Value, bound.Days, bound.Binding?.Citation.ToString()));
    }

    /// <summary>Reminder on day 14 (10b.1), demand 14 days after it (5.1), new demand and reminders 14 days after each other (10b.2).</summary>
    [Fact]
    public void The_history_of_a_small_consumer_claim()
    {
        var steps = BoundSearch.Of(Of(ClaimCategory.Consumer, "100", false)).Steps.Cast<Measure>().ToList();
        Assert.Equal([14, 28, 42, 56, 70, 84, 98, 112, 126, 140], steps.Select(step => Period.DaysBetween(Due, step.On)));
        Assert.Equal([500, 1400, 700, 500, 500, 500, 500, 500, 500, 400], steps.Select(step => step.Cost.Cents));
    }

    /// <summary>A free reminder the day after the due date: the demand need not wait for a reminder that may cost something (5.1).</summary>
    [Fact]
    public void A_reminder_that_is_free_can_be_worth_sending()
    {
        var cheap = Act with { Law = Act.Law.Amend(Due.PlusDays(1), "bill", [new LawChange("consumer.reminder", 0), new LawChange("consumer.cap", 21)]) };
        var bound = BoundSearch.Of(new BoundQuestion(cheap, ClaimCategory.Consumer, Euro.Of(100), Due.PlusDays(1)));
        Assert.Equal((Euro.Of(21), 29), (bound.Most, bound.Days));
        Assert.Equal([1, 15, 29], bound.Steps.Select(step => Period.DaysBetween(Due.PlusDays(1), step.On)));
    }

    /// <summary>What no cap stops, counts stop: without prices for reminders two demands and nothing else.</summary>
    [Fact]
    public void Counts_bind_where_the_cap_is_out_of_reach()
    {
        var free = Act with { Law = Act.Law.Amend(Due.PlusDays(1), "bill", [new LawChange("consumer.reminder", 0)]) };
        var bound = BoundSearch.Of(new BoundQuestion(free, ClaimCategory.Consumer, Euro.Of(100), Due.PlusDays(1)));
        Assert.Equal(Euro.Of(21), bound.Most);
        Assert.Contains(bound.Why, limit => limit.Measure is PaymentDemand && limit.Reasons.Any(reason => reason.Citation.ToString() == "10c.1"));
    }

    [Fact]
    public void A_reminder_in_another_form_costs_what_it_costs_without_waiting_for_the_due_notice()
    {
        var bound = BoundSearch.Of(Of(ClaimCategory.Consumer, "100", false) with { ReminderCost = Euro.Of(60) });
        Assert.Equal((Euro.Of(60), 1), (bound.Most, bound.Days));
        Assert.Equal(DeliveryForm.Other, Assert.IsType<PaymentReminder>(Assert.Single(bound.Steps)).Form);
    }

    /// <summary>By day 15 a demand after a free reminder on day 1 brings more than a reminder on day 14; by day 28 both can be asked.</summary>
    [Theory]
    [InlineData(13, 0, 14)]
    [InlineData(14, 5, 28)]
    [InlineData(15, 14, 29)]
    [InlineData(27, 14, 29)]
    [InlineData(28, 19, 42)]
    public void A_last_day_cuts_it_short_and_says_from_when_more_is_possible(int days, int most, int later)
    {
        var bound = BoundSearch.Of(Of(ClaimCategory.Consumer, "100", false) with { Until = Due.PlusDays(days) });
        Assert.Equal((Euro.Of(most), Due.PlusDays(later)), (bound.Most, bound.MoreFrom));
    }

    /// <summary>In the thirty days before 2022-05-01 the cap of 480 is out of reach; after them the cap is 470.</summary>
    [Fact]
    public void A_later_edition_counts_from_its_first_day()
    {
        var question = new BoundQuestion(Act, ClaimCategory.Other, Euro.Of(501), new LocalDate(2022, 4, 1));
        var (before, whole) = (BoundSearch.Of(question with { Until = new LocalDate(2022, 4, 30) }), BoundSearch.Of(question));
        Assert.Equal(Euro.Of(320), before.Most);
        Assert.Equal(Euro.Of(470), whole.Most);
        Assert.Equal("10h.1.2", whole.Binding?.Citation.ToString());
    }

    [Fact]
    public void Without_maximum_amounts_there_is_no_bound() =>
        Assert.Null(BoundSearch.Of(new BoundQuestion(Act, ClaimCategory.Other, Euro.Of(100), new LocalDate(2015, 1, 1)) { Until = new LocalDate(2020, 12, 31) }).Most);

    [Fact]
    public void Prices_of_cents_below_a_high_cap_take_too_many_steps()
    {
        var cents = Act with { Law = Act.Law.Amend(Due.PlusDays(1), "bill", [new LawChange("consumer.reminder", 0.01m)]) };
        Assert.Throws<BoundTooFarException>(() => BoundSearch.Of(new BoundQuestion(cents, ClaimCategory.Consumer, Euro.Of(100), Due.PlusDays(1))));
    }

    /// <summary>The history is what it says: each step permitted at its price, no breach, and together the total, on no day before the last.</summary>
    [Theory]
    [MemberData(nameof(Claims))]
    public void The_bound_is_reached(ClaimCategory category, string principal, bool enforceable, bool agrees)
    {
        var bound = BoundSearch.Of(Of(category, principal, enforceable) with { DebtorAgrees = agrees });
        var history = new CollectionCase(bound.Question.Claim, []);
        foreach (var step in bound.Steps)
        {
            Assert.True(Act.CostTotals(history, step.On).Total < bound.Most);
            if (step is Measure measure)
            {
                var permission = Act.Permission(history, measure).Value;
                Assert.True(permission.Permitted);
                Assert.Equal(permission.Maximum, measure.Cost);
            }

            history = history.With(step);
        }

        Assert.Equal(bound.Case, history);
        Assert.Equal(bound.Most, Act.Costs(history, bound.On!.Value).Value.Totals.Total);
        Assert.Empty(Act.Audit(history, bound.On.Value).Value);
        Assert.DoesNotContain(bound.Why, limit => limit.Reasons.Count == 0);
    }

    private static BoundQuestion Of(ClaimCategory category, string principal, bool enforceable) =>
        new(Act, category, Euro.Of(decimal.Parse(principal, System.Globalization.CultureInfo.InvariantCulture)), Due) { DirectlyEnforceable = enforceable };
}
