using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>Which open questions an answer rests on, how they were read, and whether the caller could have chosen.</summary>
public class OpenQuestionTests
{
    private const string Forfeiture = "forfeiture allCosts 10.3 settable";
    private const string Tratta = "demandBesideTratta earliestChargeable 10g.1";
    private const string Compensation = "standardCompensationForfeited never 10i.1";
    private const string Order = "interestBeforePrincipal true 11a.1 settable";
    private const string CostsFirst = "costsBeforeInterestOnCosts true 11a.2";
    private const string Days = "dayCount actualActual 4a settable";

    private static readonly Given Consumer = Given.ConsumerClaim();
    private static readonly Given Other = Given.OtherClaim();

    [Fact]
    public void Costs_and_audits_of_consumer_claims()
    {
        string[] expected = ["principalForTiers outstanding 10a.1 settable", "waitingDays onDay 10b.2 settable", Forfeiture];
        Assert.Equal(expected, Texts(Consumer.Act.Costs(Consumer.Case, Consumer.Day(1)).OpenQuestions));
        Assert.Equal(expected, Texts(Consumer.Act.Audit(Consumer.Case, Consumer.Day(1)).OpenQuestions));
    }

    [Fact]
    public void Costs_and_audits_of_other_claims()
    {
        string[] expected = ["principalForTiers outstanding 10e.1 settable", "waitingDays onDay 10f.1 settable", Forfeiture, Tratta, Compensation];
        Assert.Equal(expected, Texts(Other.Act.Costs(Other.Case, Other.Day(1)).OpenQuestions));
        Assert.Equal(expected, Texts(Other.Act.Audit(Other.Case, Other.Day(1)).OpenQuestions));
    }

    [Fact]
    public void Permissions()
    {
        Assert.Equal(
            ["principalForTiers outstanding 10a.1 settable", "waitingDays onDay 5.1 settable", Forfeiture, "preservationNotice openDuringDispute 4c.3"],
            Texts(Consumer.Act.Permission(Consumer.Case, Notice()(Consumer.Day(1))).OpenQuestions));
        Assert.Equal(
            ["principalForTiers outstanding 10e.1 settable", "waitingDays onDay 10f.1 settable", Forfeiture, Tratta],
            Texts(Other.Act.Permission(Other.Case, Notice()(Other.Day(1))).OpenQuestions));
    }

    [Fact]
    public void Ledgers_and_statements()
    {
        Assert.Equal([Order, CostsFirst, Days], Texts(Consumer.Act.Allocation(Consumer.Case, Consumer.Day(1)).OpenQuestions));
        Assert.Equal(
            ["nonConsumerCosts costsLast 11a.1 settable", Order, CostsFirst, Days, Compensation],
            Texts(Other.Act.Statement(Other.Case, Other.Day(1)).OpenQuestions));
    }

    [Fact]
    public void Reading_chosen_by_the_creditor_is_named()
    {
        var given = Consumer.Reading(readings => readings with { InterestBeforePrincipal = false });
        Assert.Equal("interestBeforePrincipal false 11a.1 settable", Texts(given.Act.Allocation(given.Case, given.Day(1)).OpenQuestions)[0]);
    }

    private static string[] Texts(IEnumerable<OpenQuestion> questions) =>
        [.. questions.Select(open => $"{open.Name} {open.Chosen} {open.Citation}{(open.Settable ? " settable" : string.Empty)}")];
}
