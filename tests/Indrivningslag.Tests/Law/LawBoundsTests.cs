using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Law;

/// <summary>Where a figure, a rate or a code stops being one: the last that is taken and the first that is refused.</summary>
public class LawBoundsTests
{
    private static readonly LocalDate Later = new(2027, 1, 1);

    [Theory]
    [InlineData("consumer.reminder", "0")]
    [InlineData("consumer.reminder", "999999999999")]
    [InlineData("consumer.reminder", "999999999999.99")]
    [InlineData("consumer.letterDays", "0")]
    [InlineData("consumer.letterDays", "36500")]
    [InlineData("consumer.demandCount", "1000000")]
    public void Figure_at_its_bound_is_taken(string name, string number)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var book = LawBook.Finland.Amend(Later, "bill", [new LawChange(name, value)]);
        Assert.Equal(value, Assert.Single(LawCatalogue.Find(name)!.On(book, Later)).Number);
    }

    [Theory]
    [InlineData("consumer.reminder", "1000000000000", "changes.consumer.reminder must be an amount from 0.00 € to 999999999999.99 €.")]
    [InlineData("consumer.reminder", "0.001", "changes.consumer.reminder must be an amount from 0.00 € to 999999999999.99 €.")]
    [InlineData("consumer.letterDays", "36501", "changes.consumer.letterDays must be a whole number from 0 to 36500.")]
    public void Figure_beyond_its_bound_is_refused(string name, string number, string message) =>
        Assert.Equal(message, Refusal(new LawChange(name, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Step_with_a_bound_or_a_second_step_is_no_single_number()
    {
        const string Message = "changes.other.reminder must be one number, not a scale.";
        Assert.Equal(Message, Refusal(new LawChange("other.reminder", new LawStep(Euro.Of(1), 2))));
        Assert.Equal(Message, Refusal(new LawChange("other.reminder", new LawStep(null, 2), new LawStep(null, 3))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void Reference_rate_at_its_bound_is_taken(int percent) =>
        Assert.Equal(percent, ReferenceRates.Finland.With(new(2026, 7, 1), percent).Rates[^1].Percent);

    [Theory]
    [InlineData("-0.01")]
    [InlineData("25.01")]
    public void Reference_rate_beyond_its_bound_is_refused_with_both_bounds(string percent) =>
        Assert.Equal(
            "percent must be a yearly percentage from 0 to 25.",
            Assert.Throws<InvalidFactException>(
                () => ReferenceRates.Finland.With(new(2026, 7, 1), decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture))).Message);

    [Fact]
    public void Rate_supplied_for_the_past_leaves_the_last_day_that_was_checked()
    {
        Assert.Equal(new LocalDate(2026, 6, 30), ReferenceRates.Finland.With(new(2002, 7, 1), 3).VerifiedThrough);
        Assert.Equal(new LocalDate(2026, 12, 31), ReferenceRates.Finland.With(new(2026, 7, 1), 3).VerifiedThrough);
    }

    [Theory]
    [InlineData("18", true)]
    [InlineData("19", false)]
    [InlineData("0", false)]
    [InlineData("00", false)]
    [InlineData("01", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    [InlineData("5z", true)]
    [InlineData("5{", false)]
    [InlineData("5`", false)]
    [InlineData("4.99", true)]
    [InlineData("4.100", false)]
    [InlineData("4.0", false)]
    [InlineData("4.2.1.z", true)]
    [InlineData("4.2.1.a", true)]
    [InlineData("4.2.1.ab", false)]
    public void Code_of_a_place_in_the_Act(string code, bool known)
    {
        Assert.Equal(known, Citation.TryParse(code, out var citation));
        Assert.Equal(known ? code : "no place", citation.ToString());
    }

    [Fact]
    public void No_code_is_no_place() => Assert.False(Citation.TryParse(null, out _));

    private static string Refusal(LawChange change) =>
        Assert.Throws<InvalidFactException>(() => LawBook.Finland.Amend(Later, "bill", [change])).Message;
}
