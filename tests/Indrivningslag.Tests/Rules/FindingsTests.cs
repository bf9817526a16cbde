using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Things worth knowing beside an answer.</summary>
public class FindingsTests
{
    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", true)]
    [InlineData("2027-12-31", true)]
    public void Answer_about_a_day_after_the_last_check_says_so(string asOf, bool told)
    {
        var given = Given.ConsumerClaim().Then(14, Reminder(5));
        given.Costs(asOf).ShouldBe("5").Finds(told ? [Rule.BeyondVerification] : []);
        var day = given.Day(asOf);
        Assert.Equal(told, Says(given.Act.Allocation(given.Case, day).Findings));
        Assert.Equal(told, Says(given.Act.Audit(given.Case, day).Findings));
        Assert.Equal(told, Says(given.Act.Statement(given.Case, day).Findings));
        Assert.Equal(told, Says(given.Act.Permission(given.Case, Demand()(day)).Findings));
    }

    [Fact]
    public void Last_day_of_the_check_can_be_moved() =>
        Given.ConsumerClaim().Under(LawBook.Finland with { VerifiedThrough = new(2024, 3, 1) }).Costs(asOf: 1).Finds(Rule.BeyondVerification);

    [Fact]
    public void Usual_answer_finds_nothing() => Given.OtherClaim().Commercial().Then(1, Demand()).Costs().Finds();

    [Fact]
    public void Several_findings_stand_together() =>
        Given.ConsumerClaim().Agreed(new() { PaymentReminder = Euro.Of(6) }).Bearing(InterestTerms.Fixed(20)).Then(14, Reminder())
            .Costs().Finds(Rule.InterestAboveStatutory, Rule.AgreedCeilingIgnored);

    private static bool Says(IEnumerable<Reason> reasons) => reasons.Any(reason => reason.Rule == Rule.BeyondVerification);
}
