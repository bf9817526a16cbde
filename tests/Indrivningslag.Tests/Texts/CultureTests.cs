using System.Globalization;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Texts;

/// <summary>No text depends on the culture of the thread.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Texts_are_the_same_in_every_culture(string name)
    {
        var expected = Under(CultureInfo.InvariantCulture, AllTexts);
        Assert.Equal(expected, Under(CultureInfo.GetCultureInfo(name), AllTexts));
        Assert.Equal(expected, Under(Strange(name), AllTexts));
    }

    /// <summary>Differs from the invariant culture in every mark a number or a date is written with, wherever the test runs.</summary>
    private static CultureInfo Strange(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = "~";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "|";
        return culture;
    }

    private static string[] AllTexts() =>
    [
        .. TextSupport.Languages.SelectMany(language => TextSupport.Rules.Select(rule => TextSupport.Full(rule).Text(language))),
        .. TextSupport.Languages.SelectMany(language => TextSupport.Expectations.SelectMany(expected => Errors(expected).Select(error => error.Text(language)))),
        .. TextSupport.Languages.Select(language => Citation.Parse("10a.1.2.b").ToText(language)),
        .. TextSupport.Rules.Select(rule => TextSupport.Full(rule).Code),
    ];

    private static IEnumerable<InvalidFactException> Errors(Expected expected) =>
    [
        new InvalidFactException("events[12].on", expected, new LocalDate(2024, 3, 5), Euro.FromCents(123_456_789)),
        new InvalidFactException("events[12].on", expected, -100, 12_345),
    ];

    private static string[] Under(CultureInfo culture, Func<string[]> texts)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return texts();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }
}
