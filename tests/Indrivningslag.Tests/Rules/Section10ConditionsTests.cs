using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>1.1, 5.5, 10 b § and 10 f §: when a measure may cost anything at all.</summary>
public class Section10ConditionsTests
{
    [Theory]
    [InlineData(EventKind.PaymentReminder, "0 1.1", "12 10e.1.1")]
    [InlineData(EventKind.PaymentDemand, "0 1.1", "70 10e.1.2.b")]
    [InlineData(EventKind.TermExtension, "0 1.1", "10 10e.1.5")]
    [InlineData(EventKind.PaymentPlan, "0 1.1", "45 10e.1.6.b")]
    [InlineData(EventKind.Tratta, "0 1.1 7.3", "0 7.3")]
    [InlineData(EventKind.BankruptcyDemand, "0 1.1", "100 10e.1.8")]
    [InlineData(EventKind.OtherMeasure, "0 1.1", "0 10e.1")]
    public void Measure_is_free_through_the_due_date(EventKind kind, string through, string after)
    {
        Given.OtherClaim().Then(-1, Any(kind)).Costs().ShouldBe(through);
        Given.OtherClaim().Then(0, Any(kind)).Costs().ShouldBe(through);
        Given.OtherClaim().Then(1, Any(kind)).Costs().ShouldBe(after);
    }

    [Theory]
    [InlineData(13, 14, "0 10b.1")]
    [InlineData(14, 14, "5")]
    [InlineData(15, 14, "5")]
    [InlineData(14, 13, "0 10b.1")]
    [InlineData(14, 15, "5")]
    public void Consumer_reminder_costs_14_days_after_a_due_date_notified_14_days_before(int noticeDaysBefore, int day, string expected) =>
        Assert.All(
            ["2010-03-01", "2014-03-01", "2024-03-01"],
            due => Given.ConsumerClaim().DueOn(due).Where(NotifiedBefore(noticeDaysBefore)).Then(day, Reminder(5)).Costs().ShouldBe(expected));

    [Theory]
    [InlineData(14, 15, "0 10b.1")]
    [InlineData(15, 14, "0 10b.1")]
    [InlineData(15, 15, "5")]
    public void Both_waits_of_a_reminder_may_be_read_as_full_days(int noticeDaysBefore, int day, string expected) =>
        Given.ConsumerClaim().Where(NotifiedBefore(noticeDaysBefore)).Reading(FullDays).Then(day, Reminder(5)).Costs().ShouldBe(expected);

    [Theory]
    [InlineData(13, "0 10b.1")]
    [InlineData(14, "5")]
    public void Agreed_due_date_needs_no_notice(int day, string expected) =>
        Given.ConsumerClaim().Where(claim => claim with { DueNotice = DueNotice.AgreedDueDate }).Then(day, Reminder(5)).Costs().ShouldBe(expected);

    [Fact]
    public void Notice_that_is_not_on_record_is_not_shown()
    {
        var given = Given.ConsumerClaim().Where(claim => claim with { DueNotice = DueNotice.None });
        given.Then(30, Reminder(5)).Then(60, Reminder(5)).Costs().ShouldBe("0 10b.1", "0 10b.1");
        given.Then(1, Reminder(5, form: Other)).Then(15, Demand(20)).Costs().ShouldBe("5", "20");
        Given.OtherClaim().Where(claim => claim with { DueNotice = DueNotice.None }).Then(1, Reminder(5)).Costs().ShouldBe("5");
    }

    [Theory]
    [InlineData("2022-04-30", "5")]
    [InlineData("2022-05-01", "0 10b.1")]
    public void Durable_reminder_has_the_waits_of_a_written_one_from_2022_05_01(string on, string expected) =>
        Given.ConsumerClaim().DueOn("2022-04-20").Then(on, Reminder(5, form: Durable)).Costs().ShouldBe(expected);

    [Theory]
    [InlineData(ClaimCategory.Consumer, "2010-03-01", 14, "10b.2")]
    [InlineData(ClaimCategory.Consumer, "2014-03-01", 14, "10b.2")]
    [InlineData(ClaimCategory.Consumer, "2024-03-01", 14, "10b.2")]
    [InlineData(ClaimCategory.Other, "2021-01-11", 7, "3c.1")]
    [InlineData(ClaimCategory.Other, "2021-07-11", 7, "3c.1")]
    [InlineData(ClaimCategory.Other, "2024-03-01", 10, "10f.1")]
    public void Letter_waits_for_the_one_before(ClaimCategory category, string due, int days, string citation)
    {
        var given = (category == ClaimCategory.Consumer ? Given.ConsumerClaim() : Given.OtherClaim()).DueOn(due).Then(20, Word()).Then(40, Reminder(1));
        given.Then(40, Demand(1)).Costs().ShouldEnd($"0 {citation}");
        given.Then(40 + days - 1, Demand(1)).Costs().ShouldEnd($"0 {citation}");
        given.Then(40 + days, Demand(1)).Costs().ShouldEnd("1");
        given.Then(40 + days + 1, Reminder(1)).Costs().ShouldEnd("1");
        given.Reading(FullDays).Then(40 + days, Demand(1)).Costs().ShouldEnd($"0 {citation}");
        given.Reading(FullDays).Then(40 + days + 1, Demand(1)).Costs().ShouldEnd("1");
    }

    [Fact]
    public void First_letter_of_all_does_not_wait() => Given.OtherClaim().Then(1, Demand(1)).Costs().ShouldBe("1");

    [Fact]
    public void Letters_on_other_claims_did_not_wait_before_2021() =>
        Given.OtherClaim().DueOn("2020-03-01").Then(1, Reminder(1), Demand(1)).Then(2, Demand(1)).Costs().ShouldBe("1", "1", "1");

    public static TheoryData<string> WaitingLetters => [.. Letters.Keys];

    private static readonly Dictionary<string, Happening<CollectionEvent>> Letters = new()
    {
        ["reminder by word"] = Word(),
        ["durable reminder"] = Reminder(0, form: Durable),
        ["agent's reminder"] = Reminder(0, CollectorRole.Agent),
        ["free demand"] = Demand(0),
        ["exempt collector's demand"] = Demand(1, CollectorRole.ExemptCollector),
        ["flawed demand"] = Demand(1, form: Other).Minor(),
    };

    [Theory]
    [MemberData(nameof(WaitingLetters))]
    public void Every_letter_starts_a_wait(string letter)
    {
        var consumer = Given.ConsumerClaim().Then(1, Word()).Then(20, Letters[letter]);
        consumer.Then(33, Demand(1)).Costs().ShouldEnd("0 10b.2");
        consumer.Then(34, Demand(1)).Costs().ShouldEnd("1");
        var other = Given.OtherClaim().Then(20, Letters[letter]);
        other.Then(29, Demand(1)).Costs().ShouldEnd("0 10f.1");
        other.Then(30, Demand(1)).Costs().ShouldEnd("1");
    }

    public static TheoryData<string> OtherSteps => [.. NoLetters.Keys];

    private static readonly Dictionary<string, Happening<CollectionEvent>> NoLetters = new()
    {
        ["copy to a guardian"] = Demand(0, copy: true),
        ["plan"] = Plan(cost: 0, together: false),
        ["bankruptcy demand"] = BankruptcyDemand(0),
        ["other measure"] = OtherMeasure(0),
        ["preservation notice"] = Notice(),
        ["payment"] = Payment(1),
    };

    [Theory]
    [MemberData(nameof(OtherSteps))]
    public void Other_steps_neither_wait_nor_start_a_wait(string step)
    {
        Given.ConsumerClaim().Then(1, Word()).Then(15, NoLetters[step], Demand(1)).Costs().ShouldEnd("1");
        Given.OtherClaim().Then(1, Word()).Then(11, NoLetters[step], Demand(1)).Costs().ShouldEnd("1");
    }

    [Fact]
    public void Reminder_by_word_waits_itself_only_on_consumer_claims()
    {
        Given.ConsumerClaim().Then(1, Word()).Then(2, Reminder(1, form: Other)).Costs().ShouldEnd("0 10b.2");
        Given.OtherClaim().Then(1, Word()).Then(2, Reminder(1, form: Other)).Costs().ShouldEnd("1");
    }

    [Theory]
    [InlineData(-1, 8, "1")]
    [InlineData(0, 9, "1")]
    [InlineData(1, 10, "0 10f.1")]
    public void Letter_on_or_before_the_due_date_starts_no_wait(int first, int second, string expected) =>
        Given.OtherClaim().Then(first, Reminder(1)).Then(second, Demand(1)).Costs().ShouldEnd(expected);

    [Theory]
    [InlineData("2020-12-28", "2021-01-03", "0 3c.1")]
    [InlineData("2020-12-28", "2021-01-04", "1")]
    [InlineData("2022-04-23", "2022-04-30", "1")]
    [InlineData("2022-04-22", "2022-05-01", "0 10f.1")]
    [InlineData("2022-04-22", "2022-05-02", "1")]
    public void Wait_goes_by_the_law_on_the_day_of_the_later_letter(string first, string second, string expected) =>
        Given.OtherClaim().DueOn("2020-10-01").Then(first, Reminder(1)).Then(second, Demand(1)).Costs().ShouldBe("1", expected);

    [Theory]
    [InlineData("2013-03-03", "0 10b.2")]
    [InlineData("2013-03-02", "1")]
    public void Consumer_letter_waits_for_one_of_an_earlier_edition(string letter, string expected) =>
        Given.ConsumerClaim().DueOn("2013-01-01").Then("2013-01-15", Word()).Then(letter, Word()).Then("2013-03-16", Demand(1))
            .Costs().ShouldEnd(expected);

    [Theory]
    [InlineData(ClaimCategory.Consumer, "2014-03-01", "10b.3")]
    [InlineData(ClaimCategory.Consumer, "2024-03-01", "10b.3")]
    [InlineData(ClaimCategory.Other, "2021-02-01", "3c.2")]
    [InlineData(ClaimCategory.Other, "2021-08-01", "3c.2")]
    [InlineData(ClaimCategory.Other, "2024-03-01", "10f.2")]
    public void Extension_costs_from_14_days_on(ClaimCategory category, string due, string citation)
    {
        var given = (category == ClaimCategory.Consumer ? Given.ConsumerClaim() : Given.OtherClaim()).DueOn(due);
        given.Then(1, Extension(13, 1)).Costs().ShouldBe($"0 {citation}");
        given.Then(1, Extension(14, 1)).Costs().ShouldBe("1");
        given.Then(1, Extension(15, 1)).Costs().ShouldBe("1");
        given.Then(1, Extension(13, 1, requested: false)).Costs().ShouldBe($"0 {citation}");
    }

    [Theory]
    [InlineData(ClaimCategory.Consumer, "2014-03-01", 24)]
    [InlineData(ClaimCategory.Consumer, "2024-03-01", 24)]
    [InlineData(ClaimCategory.Other, "2015-03-01", null)]
    [InlineData(ClaimCategory.Other, "2021-03-01", 80)]
    [InlineData(ClaimCategory.Other, "2024-03-01", 70)]
    public void Copy_to_a_representative_is_free_and_makes_no_later_demand_a_new_one(ClaimCategory category, string due, int? price)
    {
        var given = (category == ClaimCategory.Consumer ? Given.ConsumerClaim() : Given.OtherClaim()).DueOn(due);
        given.Then(1, Word()).Then(20, Demand(copy: true), Demand(20)).Costs().ShouldBe("0", "0 5.5", "20").Ceilings(null, 0, price).Breaches();
    }

    [Fact]
    public void Every_failed_condition_is_told() =>
        Given.ConsumerClaim().Where(claim => claim with { DueNotice = DueNotice.None })
            .Then(-3, Word()).Then(-2, Plan(cost: 0)).Then(0, Reminder(5)).Costs().ShouldEnd("0 1.1 8.1 10b.1");

    private static Readings FullDays(Readings readings) => readings with { WaitingDays = WaitingDays.AfterFullDays };

    private static Func<Claim, Claim> NotifiedBefore(int days) => claim => claim with { DueNotice = DueNotice.Sent(claim.DueOn.PlusDays(-days)) };
}
