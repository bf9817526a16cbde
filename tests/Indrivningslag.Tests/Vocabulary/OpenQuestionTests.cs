using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>Which open questions an answer rests on, how they were read, and whether the caller could have chosen.</summary>
public class OpenQuestionTests
{
    private static readonly Given Consumer = Given.ConsumerClaim();
    private static readonly Given Other = Given.OtherClaim();

    /// <summary>The price rules, waits and forfeiture of a regime on a day: each question where its figure exists, under its number then.</summary>
    [Theory]
    [InlineData("2013-03-15", true, "principalForTiers 10a.1", "unlistedMeasures 10a.3", "waitingDays 10b.2", "waitStartsWith 10b.2", "firstDemandWaits 10b.2", "forfeiture 10.2")]
    [InlineData("2013-03-16", true, "principalForTiers 10a.1", "unlistedMeasures 10a.3", "extensionDuringPlan 10a.1.7", "waitingDays 10b.2", "waitStartsWith 10b.2", "firstDemandWaits 10b.2", "forfeiture 10.3", "agreementBreach 8.1")]
    [InlineData("2024-05-01", true, "principalForTiers 10a.1", "unlistedMeasures 10a.3", "extensionDuringPlan 10a.1.7", "waitingDays 10b.2", "waitStartsWith 10b.2", "firstDemandWaits 10b.2", "forfeiture 10.3", "agreementBreach 8.1")]
    [InlineData("2013-03-15", false, "forfeiture 10.2")]
    [InlineData("2020-12-31", false, "forfeiture 10.3", "agreementBreach 8.1", "disputeAgainstTratta 7.1", "demandBeforeTratta 7.3")]
    [InlineData("2021-01-01", false, "principalForTiers 3b.1", "unlistedMeasures 3b.3", "extensionDuringPlan 3b.1", "demandBesideTratta 3d.1", "waitingDays 3c.1", "waitStartsWith 3c.1", "firstDemandWaits 3c.1", "forfeiture 10.3", "agreementBreach 8.1", "disputeAgainstTratta 7.1", "demandBeforeTratta 7.3")]
    [InlineData("2022-05-01", false, "principalForTiers 10e.1", "unlistedMeasures 10e.3", "extensionDuringPlan 10e.1.6", "demandBesideTratta 10g.1", "waitingDays 10f.1", "waitStartsWith 10f.1", "firstDemandWaits 10f.1", "forfeiture 10.3", "agreementBreach 8.1", "disputeAgainstTratta 7.1", "demandBeforeTratta 7.3")]
    public void Costs_rest_on_what_the_law_of_the_day_leaves_open(string day, bool consumer, params string[] expected)
    {
        var given = (consumer ? Consumer : Other).DueOn("2010-01-01");
        Assert.Equal(expected, Places(given.Act.Costs(given.Case, given.Day(day)).OpenQuestions));
    }

    [Fact]
    public void Audit_of_a_consumer_claim_also_rests_on_court_claims_and_notices() => Assert.Equal(
        [.. Places(Consumer.Act.Costs(Consumer.Case, Consumer.Day(1)).OpenQuestions), "demandBeforeCourt 6.1", "preservationNotice 4c.3"],
        Places(Consumer.Act.Audit(Consumer.Case, Consumer.Day(1)).OpenQuestions));

    [Theory]
    [InlineData("2022-04-30", true, "waitingDays 5.3")]
    [InlineData("2022-05-01", true, "waitingDays 5.1")]
    [InlineData("2022-04-30", false, "waitingDays 7.5")]
    [InlineData("2022-05-01", false, "waitingDays 7.6")]
    public void Waiting_days_of_a_permission_are_those_before_a_demand_or_a_publication(string day, bool consumer, string expected)
    {
        var given = (consumer ? Consumer : Other).DueOn("2010-01-01");
        var questions = given.Act.Permission(given.Case, Notice()(given.Day(day))).OpenQuestions;
        Assert.Equal(expected, Assert.Single(Places(questions), place => place.StartsWith("waiting", StringComparison.Ordinal)));
        Assert.Equal(questions, given.Act.Next(given.Case, given.Day(day)).OpenQuestions);
        Assert.Equal(questions, given.Act.Schedule(given.Case, given.Day(day), []).OpenQuestions);
        Assert.Equal(questions, given.Act.Prepare(given.Case).Next(given.Day(day)).OpenQuestions);
    }

    [Fact]
    public void Ledgers_add_how_money_divides_and_statements_how_often_they_are_free()
    {
        var costs = Places(Consumer.Act.Costs(Consumer.Case, Consumer.Day(1)).OpenQuestions);
        string[] division = ["interestBeforePrincipal 11a.1", "costsBeforeInterestOnCosts 11a.2"];
        Assert.Equal([.. costs, .. division], Places(Consumer.Act.Allocation(Consumer.Case, Consumer.Day(1)).OpenQuestions));
        Assert.Equal([.. costs, .. division, "informationYear 4a"], Places(Consumer.Act.Statement(Consumer.Case, Consumer.Day(1)).OpenQuestions));
        Assert.Equal(
            [.. Places(Other.Act.Costs(Other.Case, Other.Day(1)).OpenQuestions), "nonConsumerCosts 11a.1", "interestBeforePrincipal 11a.1", "costsBeforeInterestOnCosts 11a.1"],
            Places(Other.Act.Allocation(Other.Case, Other.Day(1)).OpenQuestions));
    }

    /// <summary>The Interest Act leaves the day count open, not this Act; without interest there is no such question.</summary>
    [Fact]
    public void Question_about_another_act_has_no_citation_of_this_one()
    {
        var given = Consumer.Bearing(InterestTerms.Statutory);
        var question = Assert.Single(given.Act.Allocation(given.Case, given.Day(1)).OpenQuestions, open => open.Name == "dayCount");
        Assert.Equal(new OpenQuestion("dayCount", "actualActual", null, true), question);
        Assert.Equal("dayCount: actualActual", question.ToString());
        Assert.DoesNotContain(Consumer.Act.Allocation(Consumer.Case, Consumer.Day(1)).OpenQuestions, open => open.Name == "dayCount");
    }

    [Theory]
    [InlineData("2022-04-30", "standardCompensationForfeited 10e.1")]
    [InlineData("2022-05-01", "standardCompensationForfeited 10i.1")]
    public void Standard_compensation_is_a_question_of_commercial_payments(string day, string expected)
    {
        var given = Other.Commercial().DueOn("2015-01-01");
        Assert.Contains(expected, Places(given.Act.Costs(given.Case, given.Day(day)).OpenQuestions));
        Assert.DoesNotContain(expected, Places(Other.Act.Costs(Other.Case, given.Day(day)).OpenQuestions));
    }

    [Fact]
    public void Standard_compensation_is_no_question_before_it_was_law()
    {
        var given = Other.Commercial().DueOn("2012-01-01");
        Assert.DoesNotContain(given.Act.Costs(given.Case, given.Day("2013-03-15")).OpenQuestions, open => open.Name == "standardCompensationForfeited");
        Assert.Contains("standardCompensationForfeited 10e.1", Places(given.Act.Costs(given.Case, given.Day("2013-03-16")).OpenQuestions));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Waiting_days_of_a_demand_are_those_between_letters_where_no_reminder_is_asked_for(bool rulesOnDemands)
    {
        var book = LawBook.Finland.Amend(new(2027, 1, 1), "bill", edition => edition with
        {
            Consumer = edition.Consumer with { DemandLaw = rulesOnDemands ? edition.Consumer.DemandLaw! with { DaysAfterReminder = null } : null },
        });
        var questions = (Consumer.Act with { Law = book }).Permission(Consumer.Case, Notice()(new(2027, 2, 1))).OpenQuestions;
        Assert.Equal("waitingDays 10b.2", Assert.Single(Places(questions), place => place.StartsWith("waitingDays", StringComparison.Ordinal)));
    }

    [Fact]
    public void Balances_rest_on_division_alone_and_the_scope_on_nothing()
    {
        var claim = Other.Bearing(InterestTerms.Statutory).Claim;
        var act = Other.Act;
        Assert.Equal(
            ["nonConsumerCosts 11a.1", "interestBeforePrincipal 11a.1", "costsBeforeInterestOnCosts 11a.1"],
            Places(act.Allocate(claim, Other.Day(1), default, Euro.Of(1)).OpenQuestions));
        Assert.Equal(
            ["interestBeforePrincipal 11a.1", "costsBeforeInterestOnCosts 11a.2"],
            Places(act.Divide([new(Consumer.Claim, default)], Other.Day(1), Euro.Of(1)).OpenQuestions));
        Assert.Equal(
            ["nonConsumerCosts 11a.1", "interestBeforePrincipal 11a.1", "costsBeforeInterestOnCosts 11a.1"],
            Places(act.Divide([new(Consumer.Claim, default), new(claim with { Id = "other" }, default)], Other.Day(1), Euro.Of(1)).OpenQuestions));
        Assert.Empty(act.Scope(claim, ScopeActor.Creditor, Other.Day(1)).OpenQuestions);
    }

    [Fact]
    public void Reading_chosen_by_the_caller_is_named()
    {
        var given = Consumer.Reading(_ => new() { InterestBeforePrincipal = false, WaitingDays = WaitingDays.AfterFullDays, WaitStartsWith = WaitStartsWith.SentLetter });
        Assert.Subset(
            given.Act.Allocation(given.Case, given.Day(1)).OpenQuestions.ToHashSet(),
            new HashSet<OpenQuestion>
            {
                new("interestBeforePrincipal", "false", Citation.Parse("11a.1"), true),
                new("waitingDays", "afterFullDays", Citation.Parse("10b.2"), true),
                new("waitStartsWith", "sentLetter", Citation.Parse("10b.2"), true),
            });
    }

    /// <summary>The readings of C#, the policy of JSON and the settable questions of answers are one list under one set of names.</summary>
    [Fact]
    public void Settable_questions_are_the_readings()
    {
        var claims = new[] { Consumer, Other.Commercial() }.Select(given => given.Bearing(InterestTerms.Statutory)).ToArray();
        var open = claims.SelectMany(given => given.Act.Statement(given.Case, given.Day(1)).OpenQuestions.Concat(given.Act.Audit(given.Case, given.Day(1)).OpenQuestions)).ToArray();
        var readings = typeof(Readings).GetProperties().Where(property => property.CanWrite).Select(property => CamelCase(property.Name)).Order(StringComparer.Ordinal);
        Assert.Equal(readings, open.Where(question => question.Settable).Select(question => question.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(readings, Indrivningslag.Json.PolicyFormat.Shape.Members.Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["costsBeforeInterestOnCosts", "demandBeforeCourt", "demandBesideTratta", "extensionDuringPlan", "informationYear", "preservationNotice", "standardCompensationForfeited"],
            open.Where(question => !question.Settable).Select(question => question.Name).Distinct().Order(StringComparer.Ordinal));
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string[] Places(IEnumerable<OpenQuestion> questions) => [.. questions.Select(open => $"{open.Name} {open.Citation}")];
}
