using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>What must be done together with an action: contents, arrival, and telling why a limit is exceeded.</summary>
public class DutiesTests
{
    [Theory]
    [InlineData(ClaimCategory.Consumer, "2014-03-01", Written, "5a")]
    [InlineData(ClaimCategory.Consumer, "2014-03-01", Durable, "5a")]
    [InlineData(ClaimCategory.Consumer, "2024-03-01", Written, "5a")]
    [InlineData(ClaimCategory.Consumer, "2024-03-01", Durable, "5a 5.4")]
    [InlineData(ClaimCategory.Other, "2021-03-01", Durable, "")]
    [InlineData(ClaimCategory.Other, "2024-03-01", Written, "5b.4")]
    [InlineData(ClaimCategory.Other, "2024-03-01", Durable, "5b.4 5b.3")]
    public void Demand_comes_with_contents_and_a_durable_one_with_arrival(ClaimCategory category, string due, DeliveryForm form, string duties) =>
        Claim(category, due).May(15, Demand(form: form)).Duties(duties.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("2022-03-01", Durable, "")]
    [InlineData("2024-03-01", Written, "")]
    [InlineData("2024-03-01", Durable, "7.5")]
    public void Durable_tratta_comes_with_arrival_from_2022_05_01(string due, DeliveryForm form, string duties) =>
        Claim(ClaimCategory.Other, due).May(15, Tratta(form: form)).Duties(duties.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Other_actions_come_without_duties()
    {
        var given = Given.OtherClaim();
        Assert.All<Happening<CollectionAction>>(
            [Reminder(form: Durable), Extension(), Plan(form: Durable), BankruptcyDemand(), OtherMeasure(), CourtClaim(), Assignment(), Notice(), Publication()],
            action => given.May(15, action).Duties());
    }

    [Theory]
    [InlineData(ClaimCategory.Consumer, "2014-03-01", "10a.3", "10c.2", "10d.2")]
    [InlineData(ClaimCategory.Consumer, "2024-03-01", "10a.3", "10c.2", "10d.2")]
    [InlineData(ClaimCategory.Other, "2021-03-01", "3b.3", "3d.3", "3e.2")]
    [InlineData(ClaimCategory.Other, "2024-03-01", "10e.3", "10g.3", "10h.2")]
    public void Exception_must_be_told(ClaimCategory category, string due, string work, string reason, string difficulty)
    {
        var given = Claim(category, due);
        given.May(15, Plan().Exceptional(disclosed: false)).Duties(work);
        given.May(15, Plan().ForSpecialReason()).Duties(reason);
        given.Then(5, ExceptionallyDifficult()).May(15, Plan()).Duties(difficulty);
        given.Then(5, ExceptionallyDifficult()).May(15, Plan().Exceptional()).Duties(work, difficulty);
        given.DirectlyEnforceable().Then(5, ExceptionallyDifficult()).May(15, Plan().Exceptional()).Duties();
    }

    [Fact]
    public void Nothing_had_to_be_told_where_no_maxima_were_in_force() =>
        Claim(ClaimCategory.Other, "2015-03-01").May(15, Plan().Exceptional()).Duties();

    private static Given Claim(ClaimCategory category, string due) =>
        (category == ClaimCategory.Consumer ? Given.ConsumerClaim() : Given.OtherClaim()).DueOn(due).Then(1, Reminder(0, term: 10));
}
