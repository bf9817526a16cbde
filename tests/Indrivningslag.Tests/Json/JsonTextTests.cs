using System.Globalization;
using System.Text.Json;
using Indrivningslag.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Json;

public class JsonTextTests
{
    [Fact]
    public void Members_are_parted_by_commas_and_nothing_else_is()
    {
        Assert.Equal(
            """{"a":{},"b":[],"c":[{"d":1},{"e":true}],"f":["4.2.1","10a.1.2.b"],"g":null}""",
            Text(json =>
            {
                json.OpenObject();
                json.OpenObject("a"u8);
                json.CloseObject();
                json.OpenList("b"u8);
                json.CloseList();
                json.OpenList("c"u8);
                json.OpenObject();
                json.Number("d"u8, 1);
                json.CloseObject();
                json.OpenObject();
                json.Bool("e"u8, value: true);
                json.CloseObject();
                json.CloseList();
                json.OpenList("f"u8);
                json.Item(Citation.Parse("4.2.1"));
                json.Item(Citation.Parse("10a.1.2.b"));
                json.CloseList();
                json.Null("g"u8);
                json.CloseObject();
            }));
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(99, "0.99")]
    [InlineData(9_99, "9.99")]
    [InlineData(10_00, "10.00")]
    [InlineData(99_999_999_999_999, "999999999999.99")]
    public void Money_has_two_decimals(long cents, string expected) =>
        Assert.Equal($$"""{"m":{{expected}}}""", Text(json => Object(json, () => json.Money("m"u8, Euro.FromCents(cents)))));

    [Fact]
    public void Values_that_are_lacking_are_null() =>
        Assert.Equal("""{"m":null,"d":null,"t":null}""", Text(json => Object(json, () =>
        {
            json.Money("m"u8, (Euro?)null);
            json.Day("d"u8, value: null);
            json.Text("t"u8, text: null);
        })));

    [Fact]
    public void Numbers_and_days_read_alike_everywhere() =>
        Assert.Equal("""{"n":-7,"p":11.50,"d":"2024-02-09"}""", Text(json => Object(json, () =>
        {
            json.Number("n"u8, -7);
            json.Number("p"u8, 11.50m);
            json.Day("d"u8, new LocalDate(2024, 2, 9));
        })));

    [Theory]
    [InlineData("plain")]
    [InlineData("ä € 中 😀")]
    [InlineData("quote \" backslash \\ line\nend tab\t nul\0 del\u007f")]
    [InlineData("\u2028 \u2029 \ufeff \ud83d\ude00 \ue000")]
    public void Strings_are_escaped_as_the_general_writer_escapes_them(string text)
    {
        using var bytes = new MemoryStream();
        using (var general = new Utf8JsonWriter(bytes, CaseJson.WriterOptions))
        {
            general.WriteStartObject();
            general.WriteString("t"u8, text);
            general.WriteEndObject();
        }

        Assert.Equal(System.Text.Encoding.UTF8.GetString(bytes.ToArray()), Text(json => Object(json, () => json.Text("t"u8, text))));
    }

    [Fact]
    public void Long_values_find_room()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        using var read = JsonDocument.Parse(Text(json => Object(json, () =>
        {
            json.Text("a"u8, text);
            for (var i = 0; i < 10_000; i++)
            {
                json.Number("n"u8, i);
            }

            json.Text("b"u8, text);
        })));
        Assert.Equal(text, read.RootElement.GetProperty("a").GetString());
        Assert.Equal(text, read.RootElement.GetProperty("b").GetString());
        Assert.Equal(9_999, read.RootElement.GetProperty("n").GetInt32());
    }

    private static void Object(JsonText json, Action members)
    {
        json.OpenObject();
        members();
        json.CloseObject();
    }

    private static string Text(Action<JsonText> write)
    {
        using var json = new JsonText();
        write(json);
        return json.ToString();
    }
}
