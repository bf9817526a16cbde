using System.Text;
using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Tests.Properties;

namespace Indrivningslag.Tests.Hostile;

/// <summary>Lines nobody should send: whole requests broken in many ways, and lines that were never requests.</summary>
internal static class Mutilation
{
    private const int CaseSize = 40;
    private const int MostChanges = 4;

    /// <summary>Now and then a line about as long as one may be, or longer.</summary>
    private const int LongLineOnceIn = 2_000;

    private static readonly string[] Tokens =
    [
        "null", "true", "{}", "[]", "\"\"", "0", "-1", "1e309", "-1e-309", "1e999999999999", "0.001", "1E+400",
        "123456789012345678901234567890",
        "9223372036854775808", "1.7976931348623157e308", "NaN", "Infinity", "01", "+1", "\"\\ud800\"", "\"\\u0000\"", "\"9999-99-99\"",
        "\"2024-02-30\"", "\"0000-01-01\"", "\"-0001-01-01\"", "{\"id\":\"x\",\"id\":\"y\"}", "/* */", "'", "\uFEFF", "\r", "\t", "\0",
    ];

    private static readonly string[] Members =
    [
        "id", "case", "claim", "events", "ask", "policy", "type", "on", "by", "form", "cost", "principal", "dueOn", "kind", "measure",
        "covers", "amount",
    ];

    private static readonly byte[][] BadUtf8 =
    [
        [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE2, 0x82],
        [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE, 0xFF],
    ];

    public static byte[] Any(Dice dice)
    {
        if (dice.Below(LongLineOnceIn) == 0)
            return Long(dice);
        if (dice.Chance(3))
            return Noise(dice);
        var request = SecondOpinion.Differential.Line(Generated.Request(dice, CaseSize));
        if (dice.Chance(60))
            return Encoding.UTF8.GetBytes(Disarray.Of(JsonNode.Parse(request.Span)!, dice));
        List<byte> line = [.. request.Span];
        for (var i = dice.Between(1, MostChanges); i > 0; i--)
            Change(line, dice);
        return [.. line];
    }

    private static void Change(List<byte> line, Dice dice)
    {
        var at = dice.Below(line.Count + 1);
        var stretch = dice.Below(Math.Min(40, line.Count - at) + 1);
        switch (dice.Below(12))
        {
            case 0:
                line.RemoveRange(at, line.Count - at);
                break;
            case 1:
                line.RemoveRange(at, stretch);
                break;
            case 2:
                line.InsertRange(at, line.GetRange(at, stretch));
                break;
            case 3:
                line.InsertRange(at, dice.Pick<byte[]>(BadUtf8));
                break;
            case 4:
                line.Insert(at, (byte)dice.Below(256));
                break;
            case 5:
                line.InsertRange(at, Nested(dice));
                break;
            case 6:
                Replace(line, dice, "\":", $"\":{dice.Pick<string>(Tokens)},\"{dice.Pick<string>(Members)}\":");
                break;
            case 7:
                Replace(line, dice, ",\"", $",\"{dice.Pick<string>(Members)}\":{dice.Pick<string>(Tokens)},\"");
                break;
            case 8:
                Replace(line, dice, ".00", new string('9', dice.Between(1, 400)) + dice.Pick(".00", ".001", "e5", "e-400"));
                break;
            case 9:
                Replace(line, dice, "\"20", "\"" + dice.Pick("19", "21", "99", "-2", "2 "));
                break;
            case 10:
                Replace(line, dice, "true", dice.Pick<string>(Tokens));
                break;
            default:
                line.InsertRange(at, Encoding.UTF8.GetBytes(dice.Pick<string>(Tokens)));
                break;
        }
    }

    /// <summary>Puts a text in place of one of the places where another stands.</summary>
    private static void Replace(List<byte> line, Dice dice, string old, string with)
    {
        var text = Encoding.Latin1.GetString([.. line]);
        var at = text.IndexOf(old, dice.Below(text.Length + 1), StringComparison.Ordinal);
        if (at < 0)
            return;
        line.RemoveRange(at, old.Length);
        line.InsertRange(at, Encoding.UTF8.GetBytes(with));
    }

    private static byte[] Nested(Dice dice)
    {
        var depth = dice.Pick(2, 15, 16, 17, 64, 1_000, 20_000);
        return Encoding.UTF8.GetBytes(dice.Chance(50) ? new string('[', depth) : string.Concat(Enumerable.Repeat("{\"a\":", depth)));
    }

    private static byte[] Noise(Dice dice) => [.. Enumerable.Range(0, dice.Below(300)).Select(_ => (byte)dice.Below(256))];

    /// <summary>A request in which one thing is repeated until the line has the greatest length allowed, or a byte more.</summary>
    private static byte[] Long(Dice dice)
    {
        var (start, repeated, end) = dice.Pick(
            ("[", "[", "]"),
            ("{\"id\":\"", "a", "\"}"),
            ("{\"id\":\"", "\\ud800", "\"}"),
            ("{\"id\":", "9", "}"),
            ("{\"id\":\"x\",\"case\":{\"events\":[", "null,", "0]}}"),
            ("{\"id\":\"x\",\"case\":{\"events\":[", "{\"type\":\"planLapsed\",\"on\":\"2024-01-01\"},", "0]}}"),
            ("", "{\"id\":\"x\"},", ""),
            ("{", "\"id\":\"x\",", "\"id\":\"x\"}"));
        var length = CaseJson.MaxLength + dice.Pick(-1, 0, 1, 100_000) - start.Length - end.Length;
        var text = new StringBuilder(start, length + 100);
        while (text.Length < length)
            text.Append(repeated);
        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }
}
