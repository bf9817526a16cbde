using Indrivningslag.Law;

namespace Indrivningslag.Tests.Law;

public class CitationTests
{
    [Theory]
    [InlineData("4", 4, null, 0, 0, null)]
    [InlineData("18", 18, null, 0, 0, null)]
    [InlineData("4b", 4, 'b', 0, 0, null)]
    [InlineData("10.3", 10, null, 3, 0, null)]
    [InlineData("4.2.1", 4, null, 2, 1, null)]
    [InlineData("11a.2", 11, 'a', 2, 0, null)]
    [InlineData("10a.1.2.b", 10, 'a', 1, 2, 'b')]
    [InlineData("10e.1.6.f", 10, 'e', 1, 6, 'f')]
    public void Code_form_names_section_subsection_paragraph_and_item(string code, int section, char? letter, int subsection, int paragraph, char? item)
    {
        var citation = Citation.Parse(code);
        Assert.Equal((section, letter, subsection, paragraph, item), (citation.Section, citation.SectionLetter, citation.Subsection, citation.Paragraph, citation.Item));
        Assert.Equal(code, citation.ToString());
        Assert.Equal(citation, Citation.Parse(citation.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("19")]
    [InlineData("04")]
    [InlineData("4.")]
    [InlineData(".4")]
    [InlineData("4.0")]
    [InlineData("4.b")]
    [InlineData("4.100")]
    [InlineData("4B")]
    [InlineData("4 b")]
    [InlineData("10a.1.2.3")]
    [InlineData("10a.1.2.bb")]
    [InlineData("10a.1.2.b.1")]
    [InlineData("4å")]
    [InlineData("-4")]
    [InlineData("+4")]
    public void Anything_else_is_no_place_in_the_act(string? code)
    {
        Assert.False(Citation.TryParse(code, out var none));
        Assert.Equal(default, none);
        Assert.Equal("section", Assert.Throws<InvalidFactException>(() => Citation.Parse(code!)).Fact);
    }

    [Theory]
    [InlineData("10a.1.2.b", "10a", true)]
    [InlineData("10a.1.2.b", "10a.1", true)]
    [InlineData("10a.1.2.b", "10a.1.2", true)]
    [InlineData("10a.1.2.b", "10a.1.2.b", true)]
    [InlineData("10a.1.2.b", "10a.1.2.a", false)]
    [InlineData("10a.1.2.b", "10a.1.3", false)]
    [InlineData("10a.1.2.b", "10a.2", false)]
    [InlineData("10a.1.2.b", "10", false)]
    [InlineData("10a.1", "10a.1.2", false)]
    [InlineData("4b.1", "4", false)]
    [InlineData("4", "4b", false)]
    public void Narrower_place_lies_within_the_wider(string place, string wider, bool within) =>
        Assert.Equal(within, Citation.Parse(place).IsWithin(Citation.Parse(wider)));

    [Fact]
    public void Whole_section_leaves_out_the_rest() => Assert.Equal("10a", Citation.Parse("10a.1.2.b").WholeSection().ToString());
}
