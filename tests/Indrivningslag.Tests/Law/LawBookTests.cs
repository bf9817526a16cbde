using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Law;

/// <summary>The Act through time, and a caller's own continuation of it.</summary>
public class LawBookTests
{
    private static readonly LocalDate NewYear = new(2025, 1, 1);

    /// <summary>A bill: dearer demands, shorter waits and another cap for both kinds of claims.</summary>
    private static readonly LawBook Bill = LawBook.Finland.Amend(NewYear, "a bill", edition => edition with
    {
        Consumer = edition.Consumer with { Demand = Flat(30), Cap = Flat(99), LetterDays = Days(15) },
        Other = edition.Other with { Demand = Flat(77), LetterDays = Days(5), Cap = Flat(100) },
        StandardCompensation = new(Euro.Of(50), Citation.Parse("10i.1")),
    });

    private static readonly LawBook TrattaBill = LawBook.Finland.Amend(NewYear, "a bill", edition => edition, tratta => tratta with
    {
        ReminderTermDays = new(12, Citation.Parse("7.3")),
        PublicationFromDays = new(20, Citation.Parse("7.6")),
        PublicationThroughDays = new(40, Citation.Parse("7.6")),
    });

    [Theory]
    [InlineData("2005-05-01", "28/2005")]
    [InlineData("2013-03-15", "28/2005")]
    [InlineData("2013-03-16", "31/2013")]
    [InlineData("2020-12-31", "31/2013")]
    [InlineData("2021-01-01", "1069/2020")]
    [InlineData("2021-06-30", "1069/2020")]
    [InlineData("2021-07-01", "539/2021")]
    [InlineData("2022-04-30", "539/2021")]
    [InlineData("2022-05-01", "299/2022")]
    [InlineData("2999-12-31", "299/2022")]
    public void Edition_in_force_on_a_day(string day, string act) => Assert.Equal(act, LawBook.Finland.On(OnDay.Iso(day)).Act);

    [Fact]
    public void Day_before_the_first_edition_is_refused() =>
        Assert.Equal("on", Assert.Throws<NotCoveredException>(() => LawBook.Finland.On(new(2005, 4, 30))).Fact);

    [Fact]
    public void Editions_follow_each_other_without_gap_or_overlap()
    {
        Assert.All([LawBook.Finland, Bill, Bill.Amend(new(2026, 1, 1), "another", edition => edition)], book =>
        {
            Assert.Equal(book.Editions.Skip(1).Select(edition => edition.From), book.Editions.SkipLast(1).Select(edition => edition.Through!.Value.PlusDays(1)));
            Assert.Null(book.Editions[^1].Through);
        });
    }

    [Fact]
    public void Amendment_closes_the_last_edition_and_leaves_the_book_it_came_from_alone()
    {
        Assert.Equal(5, LawBook.Finland.Editions.Count);
        Assert.Equal(6, Bill.Editions.Count);
        Assert.Equal((NewYear, null, "a bill"), (Bill.Editions[5].From, Bill.Editions[5].Through, Bill.Editions[5].Act));
        Assert.Equal(LawBook.Finland.Editions.Take(4), Bill.Editions.Take(4));
        Assert.Equal(LawBook.Finland.Editions[4] with { Through = new LocalDate(2024, 12, 31) }, Bill.Editions[4]);
    }

    [Theory]
    [InlineData("2022-04-30")]
    [InlineData("2022-05-01")]
    [InlineData("2005-05-01")]
    public void Amendment_that_would_overlap_an_edition_is_refused(string from) =>
        Assert.Equal("from", Assert.Throws<InvalidFactException>(() => LawBook.Finland.Amend(OnDay.Iso(from), "late", edition => edition)).Fact);

    [Fact]
    public void Next_amendment_must_begin_after_the_first()
    {
        Assert.Throws<InvalidFactException>(() => Bill.Amend(NewYear, "another", edition => edition));
        Assert.Equal(NewYear, Bill.Amend(NewYear.PlusDays(1), "another", edition => edition).Editions[5].Through);
    }

    [Fact]
    public void Days_of_an_edition_are_the_book_s_to_set()
    {
        var book = LawBook.Finland.Amend(NewYear, "act", edition => edition with { From = new(1999, 1, 1), Through = new LocalDate(2000, 1, 1), Act = "other" });
        Assert.Equal((NewYear, null, "act"), (book.Editions[^1].From, book.Editions[^1].Through, book.Editions[^1].Act));
    }

    [Fact]
    public void Amendment_keeps_rates_and_transitions()
    {
        var rates = ReferenceRates.Finland.With(new(2026, 7, 1), 3);
        var tax = new VatRates(new VatRate(new(2000, 1, 1), 20));
        var book = (LawBook.Finland with { ReferenceRates = rates, VatRates = tax, VerifiedThrough = NewYear }).Amend(NewYear, "act", edition => edition);
        Assert.Equal((rates, tax, NewYear), (book.ReferenceRates, book.VatRates, book.VerifiedThrough));
        Assert.Equal((LawBook.Finland.Transitions, LawBook.Finland.TrattaLaws), (book.Transitions, book.TrattaLaws));
    }

    [Fact]
    public void Amendment_without_name_or_change_is_an_error_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => LawBook.Finland.Amend(NewYear, null!, edition => edition));
        Assert.Throws<ArgumentNullException>(() => LawBook.Finland.Amend(NewYear, "act", (Func<Edition, Edition>)null!));
        Assert.Throws<ArgumentNullException>(() => LawBook.Finland.Amend(NewYear, "act", _ => null!));
        Assert.Throws<ArgumentNullException>(() => LawBook.Finland.Amend(NewYear, "act", edition => edition, _ => null!));
    }

    [Theory]
    [InlineData("2024-12-31", 24, "10a.1.2.b", 120)]
    [InlineData("2025-01-01", 30, "10a.1", 99)]
    public void Own_law_book_answers_every_question_on_a_consumer_claim(string on, decimal price, string citation, decimal cap)
    {
        var given = Given.ConsumerClaim().DueOn("2024-12-01").Under(Bill).Then("2024-12-02", Word());
        var demanded = given.Then(on, Demand().Charged(price + 0.01m));
        demanded.Costs().ShouldEnd(FormattableString.Invariant($"{price} {citation}")).Cap(cap);
        given.May(on, Demand()).Maximum(price);
        given.May(on, Reminder(form: DeliveryForm.Other)).Maximum(cap);
        Assert.Equal(price, given.Act.Next(given.Case, given.Day(on)).Value[1].Maximum?.Amount);
        Assert.Equal(price, given.Act.Quote(given.Case, Demand()(given.Day(on))).Value.Recoverable.Amount);
        Assert.Equal(price, demanded.Ledger().Ledger.Outstanding.Costs.Amount);
        Assert.Equal(price, demanded.Statement(on).CostLines[^1].Amount.Amount);
        demanded.Audit().ShouldFind("1 10a.1: 17a 15").Overcharged(0.01m);
        Assert.Equal(given.Act.Law.On(given.Day(on)).From, given.Act.Scope(given.Claim, ScopeActor.Collector, given.Day(on)).Value.Edition);
    }

    [Theory]
    [InlineData("2024-12-31", 70)]
    [InlineData("2025-01-01", 77)]
    public void Own_law_book_answers_on_another_claim(string on, decimal price) =>
        Given.OtherClaim().DueOn("2024-12-01").Under(Bill).May(on, Demand()).Maximum(price).ChargeableFrom(on);

    [Fact]
    public void Own_waits_and_caps_apply_from_their_day()
    {
        var given = Given.OtherClaim().DueOn("2024-12-01").Under(Bill).Then("2024-12-28", Reminder(12));
        given.May("2024-12-30", Demand()).IsPermitted().Maximum(0).ChargeableFrom("2025-01-02");
        given.Then("2025-01-01", Demand()).Costs().ShouldEnd("0 10f.1");
        given.Then("2025-01-02", Demand()).Costs().ShouldEnd("77 10e.1");
        given.Then("2025-01-02", Demand().Exceptional()).Costs().ShouldEnd("88 10h.1").Cap(100);
    }

    [Theory]
    [InlineData("2024-12-31", 40)]
    [InlineData("2025-01-01", 50)]
    public void Own_standard_compensation_goes_by_the_due_date(string due, decimal expected) =>
        Given.OtherClaim().DueOn(due).Commercial().Under(Bill).Costs(asOf: 10).Total(expected, compensation: expected);

    [Theory]
    [InlineData("2024-12-31", 10, true)]
    [InlineData("2025-01-01", 11, false)]
    [InlineData("2025-01-01", 12, true)]
    public void Own_term_before_a_tratta_goes_by_the_day_of_the_reminder(string reminder, int term, bool qualifies) =>
        Given.OtherClaim().DueOn("2024-12-01").Under(TrattaBill).Then(reminder, Reminder(0, term: term))
            .May("2025-02-01", Tratta()).Meets(qualifies ? [] : ["7.3"]);

    [Theory]
    [InlineData("2024-12-31", "2025-01-14", "2025-03-01")]
    [InlineData("2025-01-01", "2025-01-21", "2025-02-10")]
    public void Own_window_of_publication_goes_by_the_day_of_the_tratta(string sent, string first, string last)
    {
        var given = Given.OtherClaim().DueOn("2024-12-01").Under(TrattaBill).Then(1, Reminder(0, term: 10)).Then(sent, Tratta(0));
        given.May("2025-01-02", Publication()).Meets($"7.6 {first}").Earliest(first).Latest(last);
        given.May(first, Publication()).IsPermitted();
        given.May(last, Publication()).IsPermitted();
        given.May("2025-03-02", Publication()).Meets("7.6");
    }

    [Fact]
    public void Rules_on_trattas_go_by_the_day_of_sending() =>
        Assert.Equal(
            ["513/1999 from 2005-05-01", "1069/2020 from 2021-01-01", "540/2021 from 2021-10-01", "299/2022 from 2022-05-01"],
            LawBook.Finland.TrattaLaws.Select(law => law.ToString()));

    private static Brackets Flat(int amount) => new(new Bracket(null, new(Euro.Of(amount), Citation.Parse(amount >= 99 ? "10h.1" : amount == 30 ? "10a.1" : "10e.1"))));

    private static Cited<int> Days(int days) => new(days, Citation.Parse(days == 5 ? "10f.1" : "10b.2"));
}
