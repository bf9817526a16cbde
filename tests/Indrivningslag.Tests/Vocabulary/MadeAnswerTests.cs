using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>A test of a caller makes the answers it needs by hand; what cannot be an answer is refused.</summary>
public class MadeAnswerTests
{
    private static readonly Citation Price = Citation.Parse("10a.1.2.b");
    private static readonly LocalDate Day = new(2024, 3, 16);

    [Fact]
    public void Made_answer_says_what_it_was_given()
    {
        var limit = Reason.Of(Rule.LetterWait, Citation.Parse("10b.2"), number: 14, date: Day);
        var cost = MeasureCost.Of(1, Demand(30)(Day), Euro.Of(24), Price, Euro.Of(24), [limit]);
        var answer = new Decision<CostAssessment>(new()
        {
            Measures = Sequence.Of(cost),
            Totals = new CostTotals { Costs = Euro.Of(24), Total = Euro.Of(24) },
            Breaches = Sequence<ListedBreach>.Empty,
        })
        {
            Reasons = Sequence.Of(Reason.Of(Rule.ConsumerRules, Citation.Parse("3"))),
            OpenQuestions = Sequence.Of(new OpenQuestion("waitingDays", "onDay", null, true)),
        };
        Assert.Equal((1, Day, Euro.Of(30), Euro.Of(24), Euro.Of(24)), (cost.Event, cost.On, cost.Cost, cost.Ceiling!.Value, cost.Recoverable));
        Assert.Equal((Rule.UnitCeiling, Price), (cost.Basis.Rule, cost.Basis.Citation));
        Assert.Equal(limit, Assert.Single(cost.Limits));
        Assert.Equal((14, Day), (limit.Number, limit.Date!.Value));
        Assert.Equal(("waitingDays", Question.Costs), (Assert.Single(answer.OpenQuestions).Name, answer.Question));
        Assert.Equal("24.00 of at most no cap", answer.ToString());
    }

    [Fact]
    public void Made_answer_equals_a_computed_one()
    {
        var given = Given.ConsumerClaim().Then(1, Word()).Then(15, Demand(30));
        var computed = given.Act.Costs(given.Case, given.Day(15)).Value.Measures[1];
        Assert.Equal(computed, MeasureCost.Of(1, (Measure)given.Case.Events[1], computed.Ceiling, computed.Basis.Citation, computed.Recoverable, computed.Limits));
        var obstacle = given.Act.Permission(given.Case, Demand()(given.Day(14))).Value.Obstacles[0];
        Assert.Equal(obstacle, new Obstacle(Reason.Of(Rule.ReminderTooRecent, Citation.Parse("5.1"), number: 14, date: given.Day(1)), given.Day(15)));
        Assert.Null(new Obstacle(obstacle.Reason, null).LiftsOn);
    }

    [Fact]
    public void Bare_answer_has_no_reasons_findings_or_open_questions()
    {
        var answer = new Decision<string>("yes");
        Assert.Equal((0, 0, 0), (answer.Reasons.Count, answer.Findings.Count, answer.OpenQuestions.Count));
        Assert.Equal(Readings.Default, answer.Readings);
        Assert.Throws<ArgumentNullException>(() => new Decision<string>(null!));
        Assert.Throws<InvalidFactException>(() => answer with { Reasons = null! });
        Assert.Throws<InvalidFactException>(() => answer with { Question = (Question)6 });
    }

    [Theory]
    [InlineData(24, 30, 24, true)]
    [InlineData(24, 30, 24.01, false)]
    [InlineData(24, 20, 20, true)]
    [InlineData(24, 20, 20.01, false)]
    [InlineData(null, 30, 30, true)]
    [InlineData(null, 30, 30.01, false)]
    [InlineData(24, 30, 0, true)]
    [InlineData(24, 30, -0.01, false)]
    public void No_more_than_cost_and_ceiling_may_be_asked(int? ceiling, int cost, double recoverable, bool taken)
    {
        var listed = ceiling is { } euros ? Euro.Of(euros) : (Euro?)null;
        MeasureCost Make() => MeasureCost.Of(0, Demand(cost)(Day), listed, Price, Euro.Of((decimal)recoverable));
        if (taken)
        {
            Assert.Equal(listed, Make().Ceiling);
        }
        else
        {
            Assert.Equal("recoverable", Assert.Throws<InvalidFactException>(() => Make()).Fact);
        }
    }

    [Fact]
    public void What_is_no_reason_or_index_is_refused()
    {
        Assert.Equal("rule", Assert.Throws<InvalidFactException>(() => Reason.Of((Rule)9999, Price)).Fact);
        Assert.Equal("number", Assert.Throws<InvalidFactException>(() => Reason.Of(Rule.LetterWait, Price, number: -1)).Fact);
        Assert.Equal("date", Assert.Throws<InvalidFactException>(() => Reason.Of(Rule.LetterWait, Price, date: new(3000, 1, 1))).Fact);
        Assert.Equal("liftsOn", Assert.Throws<InvalidFactException>(() => new Obstacle(default, new LocalDate(3000, 1, 1))).Fact);
        Assert.Equal("index", Assert.Throws<InvalidFactException>(() => MeasureCost.Of(-1, Demand(1)(Day), null, Price, Euro.Zero)).Fact);
        Assert.Throws<ArgumentNullException>(() => MeasureCost.Of(0, null!, null, Price, Euro.Zero));
    }
}
