using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Law;

/// <summary>The days on which single provisions began to apply, and the short forms in which the law prints itself.</summary>
public class TransitionsTests
{
    private static readonly LawBook Book = LawBook.Finland;

    [Fact]
    public void Days_of_transition_stand_with_their_provisions()
    {
        Is("2019-09-01", "3.2", Book.Transitions.PeerToPeerLoansFrom);
        Is("2013-03-16", "10e.1", Book.Transitions.StandardCompensationDueFrom);
        Is("2013-12-16", "11a.2", Book.Transitions.ConsumerCostsLastFrom);
        Is("2020-07-15", "17a", Book.Transitions.PenaltyFeeFrom);
        Assert.Equal(OnDay.Iso("2013-03-16"), Book.Editions[0].LateInterest.CommercialDueFrom);
    }

    [Fact]
    public void Law_prints_short_forms()
    {
        Assert.Equal("5 editions, verified through 2026-11-21", Book.ToString());
        Assert.Equal("299/2022 from 2022-05-01", Book.Editions[4].ToString());
        Assert.Equal("299/2022 from 2022-05-01", Book.TrattaLaws[3].ToString());
        Assert.Equal("49 half-years, verified through 2026-06-30", Book.ReferenceRates.ToString());
        Assert.Equal("2002-07-01..2002-12-31 3.5 % Published", Book.ReferenceRates.Rates[0].ToString());
        Assert.Equal("2024-09-01 25.5 %", Book.VatRates.Rates[3].ToString());
        Assert.Equal("from 2013-03-16", Book.Transitions.ToString());
        Assert.Equal("up to 100.00: 14 [10a.1.2.a]", new LawFigure(Euro.Of(100), 14, Citation.Parse("10a.1.2.a")).ToString());
        Assert.Equal("14 [10b.2]", new LawFigure(null, 14, Citation.Parse("10b.2")).ToString());
        Assert.Equal("up to 0.50: 1.5", new LawStep(Euro.Of(0.5m), 1.5m).ToString());
        Assert.Equal("10", new LawStep(null, 10).ToString());
    }

    [Theory]
    [InlineData("10a.1.2.a", "10a.1.2.a", "10a.1.2.a")]
    [InlineData("10a.1.2.a", "10a.1.2.b", "10a.1.2")]
    [InlineData("10a.1.2.a", "10a.1.7.a", "10a.1")]
    [InlineData("10a.1.2.a", "10a.2.2.a", "10a")]
    [InlineData("10a.1.2.a", "10a", "10a")]
    public void Places_of_one_section_share_the_narrowest_place_that_holds_both(string one, string other, string shared)
    {
        Assert.Equal(Citation.Parse(shared), Citation.Parse(one).Shared(Citation.Parse(other)));
        Assert.Equal(Citation.Parse(shared), Citation.Parse(other).Shared(Citation.Parse(one)));
    }

    private static void Is(string day, string place, Cited<LocalDate> found) =>
        Assert.Equal((OnDay.Iso(day), Citation.Parse(place)), (found.Value, found.Citation));
}
