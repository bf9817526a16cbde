using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Indrivningslag.Cli;

namespace Indrivningslag.Tests.Cli;

/// <summary>Texts of others stay texts, and large cases stay small pages.</summary>
public class HostilePageTests
{
    private const int MostBytes = 2_000_000;

    public static TheoryData<string> Texts =>
    [
        "</title><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)\" x=\"",
        "'><img src=x onerror=alert(1)>",
        "]]><!--<style>*{display:none}</style>--></svg></main>",
        "&lt;script&gt;&#x3c;script&#x3e;&amp;",
        "\u0000\u0001\u001b[2J\ufffe\r\n\t",
        "\u202e\u2066abc\u0085\u2028",
        "javascript:alert(1)",
        "{0} {1} {x}",
        new string('w', 5_000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_others_stands_on_the_page_as_a_text(string text)
    {
        var plain = PageOf("harmless");
        var page = PageOf(text);
        var shown = Html.Clean(text);

        Assert.Equal(Shape(plain.Document), Shape(page.Document));
        Assert.Contains(Normal(shown), Normal(page.All("h1").Single().Value), StringComparison.Ordinal);
        Assert.Contains(Normal(shown), Normal(page.WithId("e0").Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Equal("a\ufffdb", Html.Clean("a\ud800b"));
        Assert.Equal("\ufffd", Html.Clean("\udc00"));
        Assert.Equal("\ud83d\ude00", Html.Clean("\ud83d\ude00"));
    }

    [Fact]
    public void A_case_of_2000_events_stays_below_2_MB()
    {
        var day = new NodaTime.LocalDate(2020, 1, 1);
        var events = new StringBuilder();
        for (var i = 0; i < 2_000; i++)
        {
            var on = NodaTime.Text.LocalDatePattern.Iso.Format(day.PlusDays(i));
            events.Append(i == 0 ? string.Empty : ",").Append(i % 2 == 0
                ? $$"""{"type":"paymentDemand","on":"{{on}}","by":"agent","form":"written","cost":30}"""
                : $$"""{"type":"payment","on":"{{on}}","amount":1.5}""");
        }

        using var file = new TemporaryFile($$$"""{"claim":{"id":"many","category":"consumer","principal":5000,"dueOn":"2019-12-01","dueNotice":{"kind":"agreedDueDate"}},"events":[{{{events}}}]}""");
        var page = PageFile.Report(file.Path, "--lang", "sv");

        var bytes = Encoding.UTF8.GetByteCount(page.Text);
        Assert.True(bytes < MostBytes, bytes.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(2_000, page.All("li").Count(item => ((string?)item.Attribute("id"))?.StartsWith('e') == true));
        Assert.Contains(page.All("g"), group => PageFile.Has(group, "band") && ((string)group.Attribute("aria-label")!).Contains("1\u00A0000", StringComparison.Ordinal));
    }

    private static PageFile PageOf(string text)
    {
        var hostile = JsonSerializer.Serialize(text);
        using var file = new TemporaryFile(
            $$$"""
            {"claim":{"id":{{{hostile}}},"category":"consumer","principal":100,"dueOn":"2024-02-01","dueNotice":{"kind":"agreedDueDate"}},
             "events":[{"type":"otherMeasure","on":"2024-03-01","by":"agent","cost":5,"description":{{{hostile}}}}]}
            """);
        return PageFile.Report(file.Path);
    }

    /// <summary>The elements and attributes of a page, without texts and values.</summary>
    private static string Shape(XDocument page) =>
        string.Join('\n', page.Descendants().Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name))}"));

    /// <summary>XML makes one line end of any.</summary>
    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
