using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>A case whose past was read once answers like one that is read anew.</summary>
public class PreparedCaseTests
{
    private static readonly Given History = Given.OtherClaim(3_000).Bearing(InterestTerms.Fixed(7)).WithoutVatDeduction().Commercial()
        .Then(1, Reminder(12, term: 10)).Then(11, Demand(90)).Then(12, Payment(600)).Then(21, Demand(45)).Then(22, Tratta(140)).Then(25, Breach("6"))
        .Then(30, Extension(14, 10)).Then(50, Plan(9, 60)).Then(60, Payment(1_000)).Then(70, PlanLapsed()).Then(80, BankruptcyDemand(100, 40));

    public static TheoryData<ForfeitureScope> Readings => [ForfeitureScope.AllCosts, ForfeitureScope.FlawedMeasureOnly];

    [Theory]
    [MemberData(nameof(Readings))]
    public void Event_by_event_it_answers_like_the_case_with_all_of_them(ForfeitureScope forfeiture)
    {
        var given = History.Reading(readings => readings with { Forfeiture = forfeiture });
        var prepared = given.Act.Prepare(new CollectionCase(given.Claim, []));
        Assert.Null(prepared.Through);
        for (var i = 0; i < given.Case.Events.Count; i++)
        {
            prepared = prepared.With(given.Case.Events[i]);
            var known = new CollectionCase(given.Claim, given.Case.Events.Take(i + 1));
            var day = known.Events[i].On.PlusDays(3);
            Assert.Equal(known.Events[i].On, prepared.Through);
            Assert.Equal(given.Act.CostTotals(known, day), prepared.CostTotals(day));
            Assert.Equal(given.Act.Next(known, day).Value, prepared.Next(day).Value);
            Assert.Equal(given.Act.Allocation(known, day).Value.Outstanding, prepared.Outstanding(day));
            Assert.Equal(given.Act.Permission(known, Demand()(day)).Value, prepared.Permission(Demand()(day)).Value);
        }
    }

    [Fact]
    public void With_an_event_a_new_one_comes_and_the_old_one_stays()
    {
        var given = Given.OtherClaim().Then(1, Demand(50));
        var prepared = given.Act.Prepare(given.Case);
        Assert.Equal(Euro.Of(85), prepared.With(Demand(35)(given.Day(11))).CostTotals(given.Day(20)).Costs);
        Assert.Equal(Euro.Of(50), prepared.CostTotals(given.Day(20)).Costs);
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void Event_that_comes_late_is_put_where_it_belongs(ForfeitureScope forfeiture)
    {
        var given = History.Reading(readings => readings with { Forfeiture = forfeiture });
        for (var late = 0; late < given.Case.Events.Count; late++)
        {
            var others = given.Case.Events.Where((item, i) => i != late);
            var prepared = given.Act.Prepare(new CollectionCase(given.Claim, others)).With(given.Case.Events[late]);
            var known = new CollectionCase(given.Claim, others.Append(given.Case.Events[late]));
            Assert.Equal(known, prepared.Case);
            Assert.Equal(given.Act.CostTotals(known, given.Day(90)), prepared.CostTotals(given.Day(90)));
            Assert.Equal(given.Act.Next(known, given.Day(90)).Value, prepared.Next(given.Day(90)).Value);
            Assert.Equal(given.Act.Allocation(known, given.Day(90)).Value.Outstanding, prepared.Outstanding(given.Day(90)));
        }
    }

    [Fact]
    public void Questions_do_not_go_back_in_time()
    {
        var given = Given.OtherClaim().Then(10, Word());
        var prepared = given.Act.Prepare(given.Case);
        var before = given.Day(9);
        Refused("asOf", () => prepared.CostTotals(before));
        Refused("asOf", () => prepared.Outstanding(before));
        Refused("on", () => prepared.Next(before).Value);
        Refused("on", () => prepared.Permission(Word()(before)));
        Refused("on", () => prepared.Schedule(before, []));
        Assert.Equal(given.Day(10), prepared.With(Word()(before)).Through);
        Assert.Equal(given.Day(10), prepared.With(Word()(given.Day(10))).Through);
    }

    [Fact]
    public void Event_is_checked_like_those_of_a_case()
    {
        var given = Given.OtherClaim().Then(10, Word());
        var prepared = given.Act.Prepare(given.Case);
        Refused("events[1].missingContents", () => prepared.With(Demand(missing: DemandContents.SuspensionRight)(given.Day(11))));
        Assert.Throws<ArgumentNullException>(() => prepared.With(null!));
    }

    [Fact]
    public void Questions_from_before_the_rules_on_conduct_are_refused_by_name()
    {
        var given = Given.ConsumerClaim().DueOn("2012-01-01").Then("2012-02-01", Word());
        var prepared = given.Act.Prepare(given.Case);
        var before = new NodaTime.LocalDate(2013, 3, 15);
        Assert.Equal("on", Assert.Throws<NotCoveredException>(() => prepared.Permission(Word()(before))).Fact);
        Assert.Equal("on", Assert.Throws<NotCoveredException>(() => prepared.Next(before).Value).Fact);
        Assert.Equal("on", Assert.Throws<NotCoveredException>(() => prepared.Schedule(before, [])).Fact);
        Assert.NotEmpty(prepared.Next(before.PlusDays(1)).Value);
    }

    [Fact]
    public void Measure_from_before_the_law_book_is_named_by_its_place_among_all_events()
    {
        var given = Given.ConsumerClaim().DueOn("2005-01-01").Then("2005-02-01", Payment(1), Payment(1));
        var prepared = given.Act.Prepare(given.Case).With(Payment(1)(new(2005, 2, 1)));
        Assert.Equal("events[3].on", Assert.Throws<NotCoveredException>(() => prepared.With(Reminder()(new(2005, 4, 30)))).Fact);
    }

    private static void Refused(string fact, Func<object> ask) => Assert.Equal(fact, Assert.Throws<InvalidFactException>(ask).Fact);
}
