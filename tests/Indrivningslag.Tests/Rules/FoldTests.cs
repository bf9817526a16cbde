using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>The pass over the events: by day, ties in the order given, nothing after the day asked.</summary>
public class FoldTests
{
    [Fact]
    public void Events_may_come_in_any_order_of_days_and_keep_their_index()
    {
        var costs = Given.OtherClaim().Then(21, Demand(30)).Then(1, Reminder(12)).Then(11, Demand(50)).Costs();
        costs.ShouldBe("12", "50", "30");
        Assert.Equal([1, 2, 0], costs.Decision.Value.Measures.Select(measure => measure.Event));
    }

    /// <summary>Sorting that is not stable shows itself only among more than 16.</summary>
    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Events_of_one_day_keep_the_order_given_however_many(int count)
    {
        var amounts = Enumerable.Range(1, count).Select(euros => (decimal)euros).ToArray();
        var given = Given.OtherClaim(100_000).Then(20, Payment(0.5m)).Then(10, [.. amounts.Select(amount => Payment(amount))]).Then(5, Payment(0.25m));
        Assert.Equal([0.25m, .. amounts, 0.5m], given.Ledger().Ledger.Payments.Select(posting => posting.Payment.Amount.Amount));
    }

    [Fact]
    public void Breaches_name_the_event_by_its_index_in_the_order_given() =>
        Given.ConsumerClaim().Then(14, Demand(0)).Then(1, Word()).Then(0, Breach("6")).Costs().Breaches("2 6", "0 5.1");

    [Fact]
    public void Breach_on_record_names_its_measure_by_the_same_index() =>
        Given.ConsumerClaim().Reading(readings => readings with { Forfeiture = ForfeitureScope.FlawedMeasureOnly })
            .Then(28, Demand(20)).Then(10, Breach("4", measure: 0)).Then(14, Reminder(5)).Costs().ShouldBe("5", "0 10.3");

    [Theory]
    [InlineData(0)]
    [InlineData(1, "12")]
    [InlineData(10, "12")]
    [InlineData(11, "12", "50")]
    [InlineData(20, "12", "50")]
    [InlineData(21, "12", "50", "30")]
    public void Events_after_the_day_asked_do_not_exist(int asOf, params string[] measures) =>
        Given.OtherClaim().Then(1, Reminder(12)).Then(11, Demand(50)).Then(21, Demand(30)).Costs(asOf).ShouldBe(measures);

    [Fact]
    public void Same_question_has_the_same_answer()
    {
        var given = Given.OtherClaim().Then(1, Demand(50), Payment(10)).Then(11, Demand(50));
        Assert.Equal(given.Costs(20).Decision.Value.Measures, given.Costs(20).Decision.Value.Measures);
        Assert.Equal(given.Ledger(20).Ledger, given.Ledger(20).Ledger);
    }

    [Fact]
    public void Amounts_that_nobody_lowered_tell_nothing() => Given.OtherClaim().Then(1, Demand(70)).Costs().ShouldBe("70").Ceilings(70).Finds().Breaches();
}
