using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>Facts that contradict each other are refused by their path; unlawful steps are facts like any other.</summary>
public class CaseErrorTests
{
    [Fact]
    public void Consumer_claim_is_no_commercial_payment_and_bears_no_commercial_interest()
    {
        Assert.All([Given.ConsumerClaim(), Given.PeerToPeerLoan(), Given.ClaimOf(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.Other)], given =>
        {
            Refused("claim.commercialPayment", given.Commercial());
            Refused("claim.interest", given.Bearing(InterestTerms.StatutoryCommercial));
        });
        Assert.Empty(Given.OtherClaim().Commercial().Bearing(InterestTerms.StatutoryCommercial).Case.Events);
    }

    [Fact]
    public void Event_that_is_missing_is_named() =>
        Refused("events[1]", () => new CollectionCase(Given.OtherClaim().Claim, [Reminder()(Given.UsualDueDate), null!]));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Breach_names_a_measure_or_none(int measure) =>
        Refused("events[2].measure", Given.OtherClaim().Then(1, Reminder(), Payment(1), Breach("4", measure: measure)));

    [Fact]
    public void Right_to_suspend_concerns_consumer_claims_only()
    {
        var missing = Demand(missing: DemandContents.SuspensionRight | DemandContents.Creditor);
        Refused("events[1].missingContents", Given.OtherClaim().Then(1, Reminder(), missing));
        Assert.Single(Given.ConsumerClaim().Then(1, missing).Case.Events);
        Assert.Single(Given.PeerToPeerLoan().Then(1, missing).Case.Events);
    }

    [Fact]
    public void Error_tells_which_event_it_is_about()
    {
        Assert.Equal(2, Error(Given.OtherClaim().Then(1, Reminder(), Payment(1), Breach("4", measure: 1))).Event);
        Assert.Equal(1, Error(() => new CollectionCase(Given.OtherClaim().Claim, [Reminder()(Given.UsualDueDate), null!])).Event);
        Assert.Null(Error(Given.ConsumerClaim().Commercial()).Event);
        Assert.Null(Error(() => new Payment(Given.UsualDueDate, Euro.FromCents(-1))).Event);
        var tooMuch = Given.OtherClaim().Then(1, Reminder(), Remittance(1));
        Assert.Equal((1, "events[1].amount"), Place(Assert.Throws<InvalidFactException>(() => tooMuch.Costs())));
        var tooOld = Given.OtherClaim().DueOn("2005-01-01").Then("2005-04-29", Payment(1)).Then("2005-04-30", Reminder());
        Assert.Equal((1, "events[1].on"), Place(Assert.Throws<NotCoveredException>(() => tooOld.Costs())));

        static (int?, string) Place(CaseErrorException error) => (error.Event, error.Fact);
    }

    [Fact]
    public void Error_of_any_family_can_be_seen_from_a_row_and_keeps_what_it_knows()
    {
        var day = new LocalDate(2026, 7, 1);
        CaseErrorException[] errors =
        [
            Error(Given.OtherClaim().Then(1, Reminder(), Payment(1), Breach("4", measure: 1))),
            new NotCoveredException("on", day),
            new MissingRateException(day, day),
            Assert.Throws<Indrivningslag.Json.CaseFormatException>(() => Indrivningslag.Json.CaseJson.ReadCase("[]"u8.ToArray())),
        ];
        Assert.All(errors, error =>
        {
            var row = error.Within("row 17");
            Assert.Equal(error.GetType(), row.GetType());
            Assert.Equal(("row 17." + error.Fact, error.Code, error.Expectation, error.Event), (row.Fact, row.Code, row.Expectation, row.Event));
            Assert.Equal("row 17." + error.Message, row.Message);
        });
        Assert.Equal(["measureIndex", "coveredFrom", "referenceRateFor", "object"], errors.Select(error => error.Expectation));
        Assert.Equal(["invalidFact", "editionNotCovered", "referenceRateMissing", "invalidFact"], errors.Select(error => error.Code));
        Assert.Equal(day, ((MissingRateException)errors[2].Within("row 17")).From);
    }

    [Fact]
    public void Program_with_facts_of_its_own_words_an_error_itself()
    {
        var error = new InvalidFactException("customer.number", "nine digits");
        Assert.Equal("customer.number must be: nine digits.", error.Message);
        Assert.Equal("row 3.customer.number: arvon on oltava: nine digits.", error.Within("row 3").Text(Language.Finnish));
        Assert.Equal(("invalidFact", "asWorded"), (error.Code, error.Expectation));
        Assert.Throws<ArgumentNullException>(() => new InvalidFactException(null!, "nine digits"));
        Assert.Throws<ArgumentNullException>(() => new InvalidFactException("customer.number", null!));
        Assert.Throws<ArgumentNullException>(() => new NotCoveredException(null!, Given.UsualDueDate));
    }

    [Fact]
    public void Error_of_a_row_names_the_row()
    {
        var error = Error(() => new Payment(Given.UsualDueDate, Euro.FromCents(-1)));
        Assert.Equal("payment 17.amount", error.Within("payment 17").Fact);
        Assert.Equal("payment 17." + error.Message, error.Within("payment 17").Message);
        Assert.Throws<ArgumentNullException>(() => error.Within(null!));
    }

    [Fact]
    public void Error_of_an_event_names_the_row_the_event_was_made_of()
    {
        string[] rows = ["letter 3", "payment 17", "finding 4"];
        var invalid = Error(Given.OtherClaim().Then(1, Reminder(), Payment(1), Breach("4", measure: 1)));
        var missing = Error(() => new CollectionCase(Given.OtherClaim().Claim, [Reminder()(Given.UsualDueDate), null!]));
        var early = new CollectionCase(Given.OtherClaim().Claim, [Reminder()(new LocalDate(2005, 4, 30))]);
        var notCovered = Assert.Throws<NotCoveredException>(() => DebtCollectionAct.Finland.Costs(early, new LocalDate(2026, 1, 1)));
        var ofNoEvent = Error(Given.ConsumerClaim().Commercial());
        var rate = new MissingRateException(new LocalDate(2030, 1, 1), new LocalDate(2030, 6, 30));

        Assert.Equal("finding 4.measure", Assert.IsType<InvalidFactException>(invalid.ByRow(rows)).Fact);
        Assert.Equal(invalid.Text(Language.Finnish).Replace("events[2]", "finding 4", StringComparison.Ordinal), invalid.ByRow(rows).Text(Language.Finnish));
        Assert.Equal("payment 17", missing.ByRow(rows).Fact);
        Assert.Equal("letter 3.on", Assert.IsType<NotCoveredException>(notCovered.ByRow(rows)).Fact);
        Assert.Same(ofNoEvent, ofNoEvent.ByRow(rows));
        Assert.Same(rate, rate.ByRow(rows));
        Assert.Throws<ArgumentNullException>(() => invalid.ByRow(null!));
    }

    [Fact]
    public void Days_asked_are_checked_by_name()
    {
        var given = Given.OtherClaim();
        var never = new LocalDate(3000, 1, 1);
        Refused("asOf", () => given.Act.Costs(given.Case, never));
        Refused("asOf", () => given.Act.CostTotals(given.Case, never));
        Refused("asOf", () => given.Act.Allocation(given.Case, never));
        Refused("asOf", () => given.Act.Audit(given.Case, never));
        Refused("asOf", () => given.Act.Statement(given.Case, never));
        Refused("on", () => given.Act.Next(given.Case, never).Value);
        Refused("on", () => given.Act.Scope(given.Claim, ScopeActor.Creditor, never).Value);
        Refused("actor", () => given.Act.Scope(given.Claim, (ScopeActor)3, Given.UsualDueDate).Value);
        Refused("on", () => given.Act.Allocate(given.Claim, never, default, Euro.Zero).Value);
        Refused("amount", () => given.Act.Allocate(given.Claim, Given.UsualDueDate, default, Euro.FromCents(-1)).Value);
    }

    [Fact]
    public void Argument_that_is_missing_is_an_error_of_the_calling_code()
    {
        var given = Given.OtherClaim();
        Assert.Throws<ArgumentNullException>(() => new CollectionCase(null!, []));
        Assert.Throws<ArgumentNullException>(() => new CollectionCase(given.Claim, null!));
        Assert.Throws<ArgumentNullException>(() => given.Act.Costs(null!, Given.UsualDueDate));
        Assert.Throws<ArgumentNullException>(() => given.Act.Permission(given.Case, null!));
        Assert.Throws<ArgumentNullException>(() => given.Act.Permission(null!, Reminder()(Given.UsualDueDate)));
        Assert.Throws<ArgumentNullException>(() => given.Act with { Law = null! });
        Assert.Throws<ArgumentNullException>(() => given.Act with { Readings = null! });
    }

    [Fact]
    public void Unlawful_and_odd_history_is_still_history()
    {
        var given = Given.ConsumerClaim().Then(-400, Payment(0), Tratta(), Publication(), PlanLapsed(), DisputeResolved(), Approval(), ConsentWithdrawn())
            .Then(-400, Demand(form: DeliveryForm.Other, term: -30), Breach("18"), Extinguished(), Extinguished()).Then(900, Demand(copy: true), CourtClaim());
        Assert.Equal(13, given.Case.Events.Count);
        Assert.Equal(Euro.Zero, given.Costs().Decision.Value.Totals.Total);
    }

    [Fact]
    public void Cases_with_equal_facts_are_equal()
    {
        var given = Given.ConsumerClaim().Then(1, Word(), Payment(1));
        Assert.Equal(given.Case, given.Case);
        Assert.Equal(given.Case.GetHashCode(), given.Case.GetHashCode());
        Assert.NotEqual(given.Case, given.Then(2, Word()).Case);
        Assert.Equal(given.Then(2, Word()).Case, given.Case.With(Word()(given.Day(2))));
    }

    private static void Refused(string fact, Given given) => Refused(fact, () => given.Case);

    private static void Refused(string fact, Func<object> ask) => Assert.Equal(fact, Error(ask).Fact);

    private static InvalidFactException Error(Given given) => Error(() => given.Case);

    private static InvalidFactException Error(Func<object> ask) => Assert.Throws<InvalidFactException>(ask);
}
