using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Steps older than the rules, faults that meet in one provision, and days without a rate.</summary>
public class SeldomCasesTests
{
    [Theory]
    [InlineData("2005-04-30")]
    [InlineData("2005-05-01")]
    public void Court_claim_and_assignment_of_the_first_days_are_no_breach(string on)
    {
        var given = Given.ConsumerClaim().DueOn("2005-04-01").Then(on, CourtClaim(), Assignment()).Then("2005-05-20", Reminder());
        given.Costs().ShouldBe("5 10a.1").Breaches();
        given.OfTheState().Costs().ShouldBe("5 10a.1").Breaches();
    }

    [Theory]
    [InlineData("2005-04-30", "15")]
    [InlineData("2005-05-01", "10.2 13.1 15")]
    public void Breach_on_record_from_before_the_first_edition_has_no_consequence_of_an_edition(string on, string consequences)
    {
        var given = Given.ConsumerClaim().DueOn("2005-04-01").Then(on, Breach("4.1")).Then("2005-05-20", Reminder(5));
        given.Costs().ShouldBe(on == "2005-04-30" ? "5" : "0 10.2").Forfeited(on != "2005-04-30");
        given.Audit("2013-03-16").ShouldFind($"0 4.1: {consequences}");
    }

    [Fact]
    public void Durable_demand_from_before_2013_03_16_need_not_have_been_ensured_to_arrive() =>
        Given.ConsumerClaim().DueOn("2013-01-01").Then("2013-02-01", Word(), Approval()).Then("2013-03-15", Demand(form: Durable, term: 10))
            .May("2013-03-26", CourtClaim()).IsPermitted();

    [Fact]
    public void Two_faults_of_a_court_claim_under_one_provision_are_one_breach()
    {
        var given = Given.ConsumerClaim().Then(1, Word()).Then(15, Consent(through: 100), Demand(form: Durable, term: 10, remarks: 20));
        given.May(20, CourtClaim()).Meets("6.1 +36", "6.1");
        given.Then(20, CourtClaim()).Costs().Breaches("2 5.4", "3 6.1");
    }

    [Fact]
    public void Measure_that_two_breaches_name_loses_its_cost_once()
    {
        var given = Given.OtherClaim().Reading(readings => readings with { Forfeiture = ForfeitureScope.FlawedMeasureOnly })
            .Then(1, Reminder(12)).Then(11, Demand(70)).Then(30, Breach("4.1", measure: 0));
        given.Costs().ShouldBe("0 10.3", "70").Sum(70);
        given.Then(31, Breach("4.2.2", measure: 0)).Costs().ShouldBe("0 10.3", "70").Sum(70).Total(70);
        given.Then(31, Breach("4.2.2", measure: 1)).Costs().ShouldBe("0 10.3", "0 10.3").Sum(0).Total(0);
    }

    [Fact]
    public void Second_payment_in_a_half_year_without_a_rate_names_the_same_half_year()
    {
        var given = Given.ConsumerClaim().DueOn("2026-06-01").Bearing(InterestTerms.Statutory)
            .Then("2026-07-02", Payment(1)).Then("2027-02-01", Payment(1));
        var error = Assert.Throws<MissingRateException>(() => given.Ledger());
        Assert.Equal((OnDay.Iso("2026-07-01"), OnDay.Iso("2026-12-31")), (error.From, error.Through));
    }

    [Theory]
    [InlineData("2024-12-31", 11.4, false)]
    [InlineData("2024-12-31", 11.5, false)]
    [InlineData("2024-12-31", 11.6, true)]
    [InlineData("2025-01-01", 10.5, false)]
    [InlineData("2025-01-01", 10.6, true)]
    public void Agreed_rate_above_the_statutory_one_is_told(string asOf, double percent, bool told)
    {
        // The reference rate was 4.5 in the latter half of 2024 and 3.5 in the former half of 2025.
        var given = Given.ConsumerClaim().DueOn("2024-12-01").Bearing(InterestTerms.Fixed((decimal)percent));
        var findings = given.Act.Allocation(given.Case, given.Day(asOf)).Findings;
        Assert.Equal(told, findings.Any(finding => finding.Rule == Rule.InterestAboveStatutory));
    }
}
