using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10.3, until 2013-03-15 10.2: a breach that is not minor takes the costs away.</summary>
public class Section10ForfeitureTests
{
    /// <summary>5, 5a and 5b speak to professional collectors: a creditor that does otherwise keeps its costs.</summary>
    [Theory]
    [InlineData("5.1", CollectorRole.Creditor, false)]
    [InlineData("5a", CollectorRole.Creditor, false)]
    [InlineData("5.1", CollectorRole.Agent, true)]
    [InlineData("5.1", CollectorRole.Purchaser, true)]
    [InlineData("5.1", null, true)]
    [InlineData("4.1", CollectorRole.Creditor, true)]
    [InlineData("4.2.1", CollectorRole.Creditor, true)]
    public void Breach_on_record_of_5_forfeits_when_a_professional_committed_it(string section, CollectorRole? by, bool forfeits) =>
        Given.ConsumerClaim().Then(14, Reminder(5)).Then(20, on => new Breach(on, Citation.Parse(section)) { By = by })
            .Costs().ShouldBe(forfeits ? "0 10.3" : "5").Forfeited(forfeits);

    private static readonly Given OneReminder = Given.ConsumerClaim().Then(14, Reminder(5));

    /// <summary>5 + 24 + 12 = 41.</summary>
    private static readonly Given ThreeLetters = OneReminder.Then(28, Demand(24)).Then(42, Demand(12));

    [Theory]
    [InlineData("4")]
    [InlineData("4.1")]
    [InlineData("4.2.1")]
    [InlineData("4.3")]
    [InlineData("4b")]
    [InlineData("4b.1")]
    [InlineData("4c.2")]
    [InlineData("5")]
    [InlineData("5.1")]
    [InlineData("5a")]
    [InlineData("5a.1.3")]
    [InlineData("5b")]
    [InlineData("5b.2")]
    [InlineData("7")]
    [InlineData("7.2")]
    public void Breach_on_record_of_these_sections_takes_all_costs(string section) =>
        OneReminder.Then(20, Breach(section)).Costs().ShouldBe("0 10.3").Forfeited().Breaches($"1 {section}").Total(0);

    [Theory]
    [InlineData("4a")]
    [InlineData("6.1")]
    [InlineData("8.1")]
    [InlineData("9")]
    [InlineData("10a.1")]
    [InlineData("11")]
    [InlineData("11a.2")]
    public void Breach_of_other_sections_takes_nothing(string section) =>
        OneReminder.Then(20, Breach(section)).Costs().ShouldBe("5").Forfeited(false).Breaches($"1 {section}");

    [Theory]
    [InlineData("2013-03-15", "4 5", "4a 4b 4c 5a 5b 6 7")]
    [InlineData("2013-03-16", "4 4b 4c 5 5a 7", "4a 5b 6")]
    [InlineData("2022-04-30", "4 4b 4c 5 5a 7", "4a 5b 6")]
    [InlineData("2022-05-01", "4 4b 4c 5 5a 5b 7", "4a 6")]
    public void Sections_that_count_are_those_of_the_day_of_the_breach(string on, string forfeiting, string harmless)
    {
        var given = Given.ConsumerClaim().DueOn("2013-01-01").Then("2013-01-15", Reminder(5));
        Assert.All(forfeiting.Split(' '), section => given.Then(on, Breach(section)).Costs().Sum(0).Forfeited());
        Assert.All(harmless.Split(' '), section => given.Then(on, Breach(section)).Costs().Sum(5).Forfeited(false));
    }

    [Theory]
    [InlineData("2013-03-01", "10.2")]
    [InlineData("2013-03-16", "10.3")]
    public void Rule_is_cited_by_the_edition_of_the_measure(string reminder, string citation) =>
        Given.ConsumerClaim().DueOn("2013-02-01").Then(reminder, Reminder(5)).Then(reminder, Breach("4")).Costs().ShouldBe($"0 {citation}");

    [Fact]
    public void Minor_breach_takes_nothing_and_is_still_told() =>
        OneReminder.Then(20, Breach("4.2.1", minor: true)).Costs().ShouldBe("5").Forfeited(false).Breaches("1 4.2.1");

    [Fact]
    public void Costs_are_lost_from_the_day_of_the_breach_on()
    {
        var given = OneReminder.Then(20, Breach("4")).Then(28, Demand(20));
        given.Costs(asOf: 19).ShouldBe("5").Forfeited(false);
        given.Costs(asOf: 20).ShouldBe("0 10.3");
        given.Costs(asOf: 28).ShouldBe("0 10.3", "0 10.3");
    }

    [Fact]
    public void Breach_that_names_a_measure_takes_all_costs_by_the_usual_reading() =>
        OneReminder.Then(28, Demand(20)).Then(29, Breach("4", measure: 0)).Costs().ShouldBe("0 10.3", "0 10.3");

    [Fact]
    public void Measure_that_is_itself_a_breach_tells_the_breach_and_takes_the_others_with_it() =>
        Given.ConsumerClaim().Then(1, Reminder(7, form: Other)).Then(14, Demand(24))
            .Costs().ShouldBe("0 10.3", "0 5.1 10b.2").Breaches("1 5.1").Forfeited().Sum(0);

    [Fact]
    public void Minor_breach_of_a_measure_leaves_it_to_its_other_conditions()
    {
        var given = Given.ConsumerClaim().Then(1, Reminder(7, form: Other));
        given.Then(15, Demand(24, form: Other).Minor()).Costs().ShouldBe("7", "24").Breaches("1 5.2").Forfeited(false);
        given.Then(14, Demand(24).Minor()).Costs().ShouldBe("7", "0 10b.2").Breaches("1 5.1").Forfeited(false);
    }

    [Fact]
    public void Breaches_of_6_and_9_take_no_costs()
    {
        OneReminder.Then(20, CourtClaim()).Costs().ShouldBe("5").Breaches("1 6.1").Forfeited(false);
        Given.ConsumerClaim().OfTheState().Then(14, Reminder(5)).Then(20, Assignment()).Then(28, Demand())
            .Costs().ShouldBe("5", "0 9").Breaches("1 9", "2 9").Forfeited(false);
    }

    [Fact]
    public void Unlawful_publication_takes_costs() =>
        Given.OtherClaim().Then(1, Reminder(12, term: 10)).Then(12, Tratta(100)).Then(25, Publication())
            .Costs().ShouldBe("0 10.3", "0 10.3").Breaches("2 7.6").Forfeited();

    [Theory]
    [InlineData(0, "0 10.3", "24", "12")]
    [InlineData(2, "5", "0 10.3", "12")]
    [InlineData(3, "5", "24", "0 10.3")]
    [InlineData(null, "5", "0 10.3", "0 10.3")]
    public void By_the_narrow_reading_a_breach_takes_the_measure_it_names_or_those_from_its_date_on(int? measure, string first, string second, string third) =>
        Narrow(OneReminder).Then(28, Breach("4", measure: measure), Demand(24)).Then(42, Demand(12))
            .Costs().ShouldBe(first, second, third).Forfeited();

    [Fact]
    public void By_the_narrow_reading_a_computed_breach_takes_its_own_measure() =>
        Narrow(Given.ConsumerClaim()).Then(1, Reminder(7, form: Other)).Then(15, Demand(20, form: Other)).Then(29, Demand(12))
            .Costs().ShouldBe("7", "0 5.2", "12").Forfeited().Sum(19);

    [Fact]
    public void By_the_narrow_reading_a_breach_that_is_no_measure_and_names_none_takes_nothing_before_it() =>
        Narrow(ThreeLetters).Then(43, Breach("4")).Costs().ShouldBe("5", "24", "12").Forfeited().Sum(41);

    [Fact]
    public void Lost_costs_free_no_count_and_no_headroom()
    {
        var given = Narrow(Given.ConsumerClaim()).Then(1, Word()).Then(15, Demand(24)).Then(29, Demand(12)).Then(30, Breach("4", measure: 1));
        given.Then(43, Demand(12)).Costs().ShouldBe("0", "0 10.3", "12", "0 10c.1");
        given.Then(43, Reminder(100, form: Other)).Costs().ShouldBe("0", "0 10.3", "12", "84 10d.1.2").Sum(96);
    }

    [Fact]
    public void Free_measure_has_nothing_to_lose() =>
        Given.ConsumerClaim().Then(13, Reminder(5)).Then(20, Breach("4")).Costs().ShouldBe("0 10b.1").Forfeited();

    [Fact]
    public void Tax_goes_with_the_costs_but_the_standard_compensation_stays() =>
        Given.OtherClaim().Commercial(2).WithoutVatDeduction().Then(1, Demand(70)).Then(2, Breach("7"))
            .Costs().ShouldBe("0 10.3").Vat(0).Total(80, compensation: 80);

    [Fact]
    public void Nothing_may_be_charged_after_forfeiture()
    {
        var given = OneReminder.Then(20, Breach("4"));
        given.May(28, Demand()).IsPermitted().Maximum(0).ChargeableFrom(null);
        Narrow(given).May(28, Demand()).IsPermitted().Maximum(0).ChargeableFrom(null);
        Narrow(OneReminder).Then(20, Breach("4", measure: 0)).May(28, Demand()).IsPermitted().Maximum(24).ChargeableFrom(28);
    }

    private static Given Narrow(Given given) => given.Reading(readings => readings with { Forfeiture = ForfeitureScope.FlawedMeasureOnly });
}
