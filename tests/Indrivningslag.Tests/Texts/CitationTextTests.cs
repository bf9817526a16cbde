using Indrivningslag.Law;

namespace Indrivningslag.Tests.Texts;

/// <summary>Citations print in each language's own form.</summary>
public class CitationTextTests
{
    [Theory]
    [InlineData("9", "section 9", "9 §", "9 §")]
    [InlineData("10a", "section 10 a", "10 a §", "10 a §")]
    [InlineData("1.1", "section 1, subsection 1", "1 § 1 mom.", "1 §:n 1 momentti")]
    [InlineData("10a.1", "section 10 a, subsection 1", "10 a § 1 mom.", "10 a §:n 1 momentti")]
    [InlineData("10a.1.2", "section 10 a, subsection 1, paragraph 2", "10 a § 1 mom. 2 punkten", "10 a §:n 1 momentin 2 kohta")]
    [InlineData(
        "10a.1.2.b", "section 10 a, subsection 1, paragraph 2, item b", "10 a § 1 mom. 2 punkten underpunkt b", "10 a §:n 1 momentin 2 kohdan b alakohta")]
    public void Each_language_has_its_own_form(string code, string english, string swedish, string finnish)
    {
        var citation = Citation.Parse(code);
        Assert.Equal(english, citation.ToText(Language.English));
        Assert.Equal(swedish, citation.ToText(Language.Swedish));
        Assert.Equal(finnish, citation.ToText(Language.Finnish));
        Assert.Equal(code, citation.ToString());
    }

    [Fact]
    public void No_place_has_no_text() => Assert.All(TextSupport.Languages, language => Assert.Empty(default(Citation).ToText(language)));

    [Fact]
    public void A_language_that_does_not_exist_is_refused() =>
        Assert.Equal("language", Assert.Throws<InvalidFactException>(() => Citation.Parse("4").ToText((Language)(-1))).Fact);
}
