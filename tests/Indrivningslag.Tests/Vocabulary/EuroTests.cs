using System.Globalization;

namespace Indrivningslag.Tests.Vocabulary;

public class EuroTests
{
    [Theory]
    [InlineData(0, 0, "0.00")]
    [InlineData(0.01, 1, "0.01")]
    [InlineData(1.5, 150, "1.50")]
    [InlineData(1_234.56, 123_456, "1234.56")]
    [InlineData(-0.05, -5, "-0.05")]
    public void Amount_is_whole_cents_and_prints_two_decimals(decimal amount, long cents, string text)
    {
        Assert.Equal((cents, amount), (Euro.Of(amount).Cents, Euro.Of(amount).Amount));
        Assert.Equal((Euro.FromCents(cents), text), (Euro.Of(amount), Euro.Of(amount).ToString()));
    }

    [Theory]
    [InlineData(92_000_000_000_000_000)]
    [InlineData(-92_000_000_000_000_000)]
    public void Largest_amounts_are_taken_and_a_cent_more_is_refused(long euros)
    {
        Assert.Equal(euros, Euro.Of(euros).Amount);
        var error = Assert.Throws<InvalidFactException>(() => Euro.Of(euros + (0.01m * Math.Sign(euros))));
        Assert.Equal("amount must be an amount from -92000000000000000.00 € to 92000000000000000.00 €.", error.Message);
    }

    [Fact]
    public void Text_does_not_follow_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
            Assert.Equal("1234.50", Euro.Of(1_234.5m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    public void Amounts_compare_and_add_as_numbers(long left, long right)
    {
        var (a, b) = (Euro.FromCents(left), Euro.FromCents(right));
        Assert.Equal((left < right, left <= right, left > right, left >= right, left == right, left != right), (a < b, a <= b, a > b, a >= b, a == b, a != b));
        Assert.Equal((left + right, left - right), ((a + b).Cents, (a - b).Cents));
        Assert.Equal((a + b, a - b), (Euro.Add(a, b), Euro.Subtract(a, b)));
        Assert.Equal((Math.Min(left, right), Math.Max(left, right)), (Euro.Min(a, b).Cents, Euro.Max(a, b).Cents));
        Assert.Equal(left.CompareTo(right), a.CompareTo(b));
    }

    [Fact]
    public void Sum_beyond_the_type_is_an_error_and_never_wraps()
    {
        var most = Euro.FromCents(long.MaxValue);
        Assert.Throws<OverflowException>(() => most + Euro.FromCents(1));
        Assert.Throws<OverflowException>(() => Euro.FromCents(long.MinValue) - Euro.FromCents(1));
    }
}
