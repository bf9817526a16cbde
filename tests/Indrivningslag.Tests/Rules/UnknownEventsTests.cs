using Indrivningslag.Rules;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Rules;

/// <summary>An event that some rule does not know stops the answer: a kind that was forgotten is never passed over in silence.</summary>
public class UnknownEventsTests
{
    private const EventKind Unknown = (EventKind)99;
    private static readonly LocalDate Day = new(2024, 4, 1);

    [Fact]
    public void Event_of_no_known_role_stops_the_fold() => Stops("9 is no role of an event.", new Nothing(Day));

    [Fact]
    public void Fact_without_a_rule_stops_the_fold() => Stops("99 is a fact without a meaning.", new Fact(Day));

    [Fact]
    public void Step_without_a_rule_on_conduct_stops_the_fold() => Stops("99 is a step without rules.", new Step(Day));

    [Fact]
    public void Measure_without_a_rule_on_conduct_stops_the_fold() => Stops("99 is a step without rules.", new Act(Day));

    /// <summary>Before 2013-03-16 steps are put to the rules on costs alone.</summary>
    [Fact]
    public void Measure_without_a_price_stops_the_fold() => Stops("99 is a measure without a price.", new Act(new LocalDate(2012, 4, 1)), Given.ConsumerClaim());

    [Fact]
    public void Measure_without_an_effect_on_later_steps_stops_the_fold()
    {
        var state = new CaseState(DebtCollectionAct.Finland, Given.OtherClaim().Claim, allTallies: false);
        var moment = state.On(Days.Of(Day));
        var error = Assert.Throws<InvalidOperationException>(() => LetterEffects.Note(ref state, new Act(Day), moment, 0));
        Assert.Equal("99 is a measure without a meaning.", error.Message);
    }

    private static void Stops(string message, CollectionEvent unknown, Given? given = null)
    {
        var collectionCase = new CollectionCase((given ?? Given.OtherClaim()).DueOn("2012-03-01").Claim, [unknown]);
        var error = Assert.Throws<InvalidOperationException>(() => DebtCollectionAct.Finland.Costs(collectionCase, Day));
        Assert.Equal(message, error.Message);
    }

    private sealed record Fact(LocalDate Given) : CollectionEvent(Unknown, Given);

    private sealed record Nothing(LocalDate Given) : CollectionEvent(Unknown, Given)
    {
        public override EventRole Role => (EventRole)9;
    }

    private sealed record Step(LocalDate Given) : CollectionAction(Unknown, Given, CollectorRole.Agent);

    private sealed record Act(LocalDate Given) : Measure(Unknown, Given, CollectorRole.Agent);
}
