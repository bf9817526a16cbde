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
    public void Measure_of_which_it_is_not_said_whether_it_waits_stops_the_fold() =>
        Stops("99 is a step of which it is not said whether it waits.", new Act(Day));

    /// <summary>Each rule refuses by itself what it does not know, whatever the rules before it did.</summary>
    [Fact]
    public void Measure_that_one_rule_alone_does_not_know_stops_there()
    {
        var state = new CaseState(DebtCollectionAct.Finland, Given.OtherClaim().DirectlyEnforceable().Claim, tallies: 0);
        var measure = new Act(Day);
        var moment = state.On(measure.Day);
        var costed = state.Costed(measure, moment, 1, 0);
        var price = new MeasurePrice(new(Euro.Of(1), default), lifted: false, agreed: null, service: 0);
        var reasons = new ReasonSink(transcript: null);
        Refuses("99 is a measure without a price.", () => Section10Prices.Of(state, costed));
        Refuses("99 is a measure of which it is not said whether it counts.", () => Section10Limits.Admit(state, ref state.Plain, costed, price, default, ref reasons));
        Refuses("99 is a measure of which it is not said whether it counts.", () => Section10Limits.Book(ref state.Plain, costed, 1));
        Refuses("99 is a measure without conditions.", () => Section10Conditions.OfKind(state, costed, ref reasons));
        Refuses("99 is a measure without an enforceable part.", () => Section10jEnforceablePart.Add(state, ref state.Plain.Enforceable, costed, default, 1, 0));
        Refuses("99 is a step of which it is not said whether it must arrive.", () => ScheduleAnswer.Taken(measure, Euro.Zero));

        static void Refuses(string message, Action rule) => Assert.Equal(message, Assert.Throws<InvalidOperationException>(rule).Message);
    }

    [Fact]
    public void Measure_without_an_effect_on_later_steps_stops_the_fold()
    {
        var state = new CaseState(DebtCollectionAct.Finland, Given.OtherClaim().Claim, tallies: 0);
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

    private sealed record Nothing(LocalDate Given) : CollectionEvent(Unknown, Given, (EventRole)9);

    private sealed record Step(LocalDate Given) : CollectionAction(Unknown, Given, CollectorRole.Agent);

    private sealed record Act(LocalDate Given) : Measure(Unknown, Given, CollectorRole.Agent);
}
