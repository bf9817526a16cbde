using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>7.1 and 7.6: when a tratta may be published or entered in the credit register.</summary>
public class Section07PublicationTests
{
    private static readonly Given Sent = Given.OtherClaim().Then(1, Reminder(0, term: 10)).Then(12, Tratta(0));

    [Theory]
    [InlineData(25, "7.6 +26", 26)]
    [InlineData(26, null, 26)]
    [InlineData(27, null, 27)]
    [InlineData(71, null, 71)]
    [InlineData(72, null, 72)]
    [InlineData(73, "7.6", null)]
    public void Window_is_14_to_60_days_after_sending(int day, string? obstacle, int? earliest) =>
        Sent.May(day, Publication()).Meets(obstacle is null ? [] : [obstacle]).Earliest(earliest).Latest(72).Maximum(0).ChargeableFrom(null);

    [Fact]
    public void Agreed_deadline_lifts_the_60_days_and_not_the_14()
    {
        Sent.May(73, Publication(otherDeadline: true)).IsPermitted().Latest(null);
        Sent.May(25, Publication(otherDeadline: true)).Meets("7.6 +26").Latest(null);
    }

    [Theory]
    [InlineData(26, "7.6 +27")]
    [InlineData(27, null)]
    [InlineData(72, null)]
    [InlineData(73, "7.6")]
    public void First_day_and_not_the_last_follows_the_reading_of_waits(int day, string? obstacle) =>
        Sent.Reading(readings => readings with { WaitingDays = WaitingDays.AfterFullDays })
            .May(day, Publication()).Meets(obstacle is null ? [] : [obstacle]).Latest(72);

    [Theory]
    [InlineData("2013-03-16", "2013-03-25", "2013-03-26")]
    [InlineData("2020-12-31", "2021-01-09", "2021-01-10")]
    [InlineData("2021-01-01", "2021-01-10", "2021-01-11")]
    [InlineData("2021-09-30", "2021-10-09", "2021-10-10")]
    [InlineData("2021-10-01", "2021-10-21", "2021-10-22")]
    [InlineData("2022-04-30", "2022-05-20", "2022-05-21")]
    public void Earlier_trattas_wait_10_or_from_2021_10_01_21_days_by_their_sending_date_and_have_no_last_day(string sent, string early, string first)
    {
        SentOn(sent).May(early, Publication()).Meets($"7.5 {first}").Earliest(first).Latest(null);
        SentOn(sent).May(first, Publication()).IsPermitted();
        SentOn(sent).May("2027-12-31", Publication()).IsPermitted();
    }

    [Theory]
    [InlineData("2022-05-14", "7.6 2022-05-15")]
    [InlineData("2022-05-15", null)]
    [InlineData("2022-06-30", null)]
    [InlineData("2022-07-01", "7.6")]
    public void Tratta_sent_on_2022_05_01_has_the_new_window(string on, string? obstacle) =>
        SentOn("2022-05-01").May(on, Publication()).Meets(obstacle is null ? [] : [obstacle]).Latest("2022-06-30");

    [Fact]
    public void Latest_tratta_is_the_one_that_is_published() =>
        Sent.Then(40, Tratta(0)).May(53, Publication()).Meets("7.6 +54").Latest(100);

    [Theory]
    [InlineData("2022-04-30", "7.5")]
    [InlineData("2022-05-01", "7.6")]
    public void There_must_be_a_tratta(string on, string citation) =>
        Given.OtherClaim().DueOn("2022-03-01").May(on, Publication()).Meets(citation).Earliest(null).Latest(null);

    [Theory]
    [InlineData("2020-12-31", DebtorForm.LimitedCompany, false)]
    [InlineData("2021-01-01", DebtorForm.LimitedCompany, true)]
    [InlineData("2021-09-30", DebtorForm.LimitedCompany, true)]
    [InlineData("2021-09-30", DebtorForm.Other, false)]
    [InlineData("2021-10-01", DebtorForm.LimitedCompany, false)]
    public void Turnover_statement_of_a_limited_company_closed_the_trattas_of_2021_for_good(string sent, DebtorForm form, bool closed)
    {
        var given = SentOn(sent).Where(claim => claim with { DebtorForm = form });
        given.May("2021-12-01", Publication()).IsPermitted();
        given.Then(sent, TurnoverStatement()).May("2021-12-01", Publication()).Meets(closed ? ["7.5"] : []).Earliest(closed ? (OnDay?)null : "2021-12-01");
    }

    [Fact]
    public void Publication_stops_for_any_dispute_and_for_agreements_on_time()
    {
        Sent.Then(13, Dispute(DisputeGround.None)).May(30, Publication()).Meets("7.1");
        Sent.Then(13, Dispute(DisputeGround.None)).Then(30, DisputeResolved()).May(30, Publication()).IsPermitted();
        Sent.DirectlyEnforceable().Then(13, Dispute()).May(30, Publication()).IsPermitted();
        Sent.DirectlyEnforceable().Then(13, LegalRemedy()).May(30, Publication()).Meets("7.1");
        Sent.Then(13, Extension(20, 0)).May(30, Publication()).Meets("8.1 +34").Earliest(34).Latest(72);
        Sent.Then(13, Plan(cost: 0)).May(30, Publication()).Meets("8.1").Earliest(null);
    }

    [Fact]
    public void Extension_beyond_the_last_day_leaves_no_earliest_day() =>
        Sent.Then(13, Extension(60, 0)).May(30, Publication()).Meets("8.1 +74").Earliest(null).Latest(72);

    [Fact]
    public void On_a_consumer_claim_only_the_ban_is_told() => Given.ConsumerClaim().May(30, Publication()).Meets("7.2").Latest(null);

    [Theory]
    [InlineData(25, "2 7.6")]
    [InlineData(26, null)]
    [InlineData(73, "2 7.6")]
    public void Publication_outside_the_window_is_a_breach(int day, string? breach) =>
        Sent.Then(day, Publication()).Costs().Breaches(breach is null ? [] : [breach]).Forfeited(breach is not null);

    /// <summary>7.1: only a lawful tratta is published; what was wrong with it may be on record before or after it was sent, and may be minor.</summary>
    [Theory]
    [InlineData("7.3", 13, new[] { "7.3" })]
    [InlineData("7.3", 12, new[] { "7.3" })]
    [InlineData("7.3", 2, new[] { "7.3" })]
    [InlineData("4.1", 13, new string[0])]
    public void Tratta_with_a_breach_of_7_on_record_is_not_published(string section, int day, string[] obstacles)
    {
        Sent.Then(day, Breach(section, minor: true, measure: 1)).May(30, Publication()).Meets(obstacles);
        Sent.Then(day, Breach(section, minor: true, measure: 1)).May(30, on => Publication()(on) with { Tratta = 1 }).Meets(obstacles);
        Sent.Then(day, Breach(section, minor: true)).May(30, Publication()).IsPermitted();
        Sent.Then(day, Breach(section, minor: true, measure: 0)).May(30, Publication()).IsPermitted();
    }

    [Fact]
    public void Breaches_on_record_come_beside_what_was_wrong_with_the_tratta_itself() =>
        Given.OtherClaim().Then(12, Tratta(0)).Then(2, Breach("7.5", measure: 0)).Then(13, Breach("7.4", measure: 0))
            .May(30, Publication()).Meets("7.3", "7.4", "7.5");

    [Fact]
    public void Breach_on_record_twice_stands_once_in_the_way() =>
        Sent.Then(13, Breach("7.3", measure: 1)).Then(14, Breach("7.3", measure: 1)).Then(15, Breach("7.4", measure: 1))
            .May(30, Publication()).Meets("7.3", "7.4");

    private static Given SentOn(string day) =>
        Given.OtherClaim().DueOn("2013-02-01").Then(1, Reminder(0, term: 10)).Then(day, Tratta(0));
}
