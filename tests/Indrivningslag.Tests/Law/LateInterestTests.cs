using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Law;

/// <summary>
/// The figures of the Interest Act, and a law book with others. 36 500 euros bear a euro a day for each percent; the reference rate was 2.5 in the
/// former half of 2023.
/// </summary>
public class LateInterestTests
{
    private const decimal Hundredfold = 36_500;

    [Theory]
    [InlineData(7, 9.5)]
    [InlineData(9, 11.5)]
    public void Statutory_rate_has_the_margin_of_the_law_book(int margin, double perDay) =>
        Bears(perDay, With(figures => figures with { Margin = margin }), Given.OtherClaim(Hundredfold).Bearing(InterestTerms.Statutory));

    [Theory]
    [InlineData(8, 10.5)]
    [InlineData(10, 12.5)]
    public void Commercial_rate_has_its_own(int margin, double perDay) =>
        Bears(perDay, With(figures => figures with { CommercialMargin = margin }), Given.OtherClaim(Hundredfold).Bearing(InterestTerms.StatutoryCommercial));

    [Theory]
    [InlineData("2023-01-01", 10.5)]
    [InlineData("2023-01-02", 10.5)]
    [InlineData("2023-01-03", 9.5)]
    public void Commercial_margin_is_for_claims_due_from_its_day(string from, double perDay) => Bears(
        perDay,
        With(figures => figures with { CommercialDueFrom = OnDay.Iso(from) }),
        Given.OtherClaim(Hundredfold).Bearing(InterestTerms.StatutoryCommercial));

    [Theory]
    [InlineData(9, 20)]
    [InlineData(10, 20)]
    [InlineData(11, 9.5)]
    public void Consumer_credit_bears_its_rate_for_the_days_of_the_law_book(int day, double perDay) =>
        Bears(perDay, With(figures => figures with { ConsumerCreditDays = 10 }), Credit, day);

    /// <summary>Interest Act 4.2 was added by 846/2009.</summary>
    [Theory]
    [InlineData("2010-01-31", false)]
    [InlineData("2010-02-01", true)]
    [InlineData("2010-02-02", true)]
    public void Consumer_credit_must_be_due_from_2010_02_01(string due, bool accepted) => Accepts(accepted, LawBook.Finland, Credit.DueOn(due));

    [Theory]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-01-02", true)]
    [InlineData("2023-01-03", false)]
    public void Consumer_credit_must_be_due_from_the_day_of_the_law_book(string from, bool accepted) =>
        Accepts(accepted, With(figures => figures with { ConsumerCreditDueFrom = OnDay.Iso(from) }), Credit);

    /// <summary>A claim payable in instalments is due in whole when the creditor says so (Interest Act 4.2); until then no 180 days run.</summary>
    [Theory]
    [InlineData(null, 180, 20)]
    [InlineData(null, 181, 20)]
    [InlineData(null, 363, 20)]
    [InlineData("2023-01-12", 190, 20)]
    [InlineData("2023-01-12", 191, 11)]
    public void Consumer_credit_in_instalments_keeps_its_rate_until_180_days_after_the_whole_is_due(string? whole, int day, double perDay) => Bears(
        perDay,
        LawBook.Finland,
        Credit.Where(claim => claim with { Instalments = new Instalments(whole is null ? null : OnDay.Iso(whole)) }),
        day);

    [Fact]
    public void No_interest_is_asked_for_where_none_is_borne()
    {
        var state = new Indrivningslag.Rules.CaseState(DebtCollectionAct.Finland, Given.OtherClaim().Claim, tallies: 0);
        Assert.Equal(0, Indrivningslag.Rules.LateRates.On(state, Days.Of(2023, 1, 3), commercial: true).Units);
    }

    [Fact]
    public void Figures_print_short()
    {
        Assert.Equal("reference rate + 7, commercial + 8", LateInterest.Finland.ToString());
        Assert.Equal("14 days, 4 instalments", UsualSteps.Finland.ToString());
        Assert.Equal("up to 100.00: 14 [10a.1.2.a]", new LawFigure(Euro.Of(100), 14, Citation.Parse("10a.1.2.a")).ToString());
        Assert.Equal("no figure", default(LawFigure).ToString());
        Assert.Equal("14 [10b.2]", new LawFigure(null, 14, Citation.Parse("10b.2")).ToString());
    }

    private static Given Credit => Given.ConsumerClaim(Hundredfold).DueOn("2023-01-02").Bearing(InterestTerms.ConsumerCredit(20));

    private static LawBook With(Func<LateInterest, LateInterest> figures) =>
        LawBook.Finland.Amend(new(2022, 12, 1), "bill", edition => edition with { LateInterest = figures(edition.LateInterest) });

    private static void Bears(double perDay, LawBook book, Given given, int day = 1)
    {
        var bearing = given.DueOn("2023-01-02").Under(book);
        var step = bearing.Ledger(asOf: day).Ledger.Outstanding.Interest - bearing.Ledger(asOf: day - 1).Ledger.Outstanding.Interest;
        Assert.Equal((decimal)perDay, step.Amount);
    }

    private static void Accepts(bool accepted, LawBook book, Given given)
    {
        var error = Record.Exception(() => given.Under(book).Then(1, Payment(1)).Ledger(asOf: 1));
        Assert.Equal(accepted ? null : "claim.interest", (error as InvalidFactException)?.Fact);
    }
}
