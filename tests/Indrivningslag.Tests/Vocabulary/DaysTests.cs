using NodaTime;

namespace Indrivningslag.Tests.Vocabulary;

public class DaysTests
{
    [Theory]
    [InlineData(1970, 1, 1, 0)]
    [InlineData(1969, 12, 31, -1)]
    [InlineData(2000, 2, 29, 11_016)]
    [InlineData(2000, 3, 1, 11_017)]
    [InlineData(2100, 2, 28, 47_540)]
    [InlineData(2100, 3, 1, 47_541)]
    public void Days_are_numbered_from_1970(int year, int month, int day, int number) =>
        Assert.Equal(number, Days.Of(new LocalDate(year, month, day)));

    [Fact]
    public void Every_day_a_fact_can_have_is_numbered_one_after_the_one_before_and_found_again()
    {
        var number = Days.Of(new LocalDate(1899, 12, 31));
        for (var day = new LocalDate(1900, 1, 1); day.Year < 3000; day = day.PlusDays(1))
        {
            Assert.Equal(++number, Days.Of(day));
            Assert.Equal(day, Days.ToDate(number));
        }
    }
}
