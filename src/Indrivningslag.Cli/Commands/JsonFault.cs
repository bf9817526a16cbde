using System.Text;
using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Where a file stops being JSON, and what is wrong there.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
/// <param name="What">What is wrong, as a choice among the words of a language.</param>
internal sealed record JsonFault(int Line, int Column, Func<MistakeLabels, string> What)
{
    private const int AnyDepth = 100_000;

    /// <summary>The first fault of a text in UTF-8; null when it is one value of JSON.</summary>
    internal static JsonFault? In(ReadOnlySpan<byte> text)
    {
        var strict = new JsonReaderOptions { MaxDepth = CaseJson.MaxDepth };
        if (FirstFault(text, strict, out var whole) is not { } at)
        {
            return null;
        }

        if (IsMended(text, at, strict with { AllowTrailingCommas = true }))
        {
            return At(text, text[..at].LastIndexOf((byte)','), static words => words.JsonComma);
        }

        if (IsMended(text, at, strict with { CommentHandling = JsonCommentHandling.Skip }))
        {
            return At(text, at, static words => words.JsonComment);
        }

        if (IsMended(text, at, strict with { MaxDepth = AnyDepth }))
        {
            return At(text, at, static words => Labels.Fill(words.JsonTooDeep, CaseJson.MaxDepth));
        }

        if (whole)
        {
            return At(text, at, static words => words.JsonMore);
        }

        return text[at..].Trim(" \t\r\n"u8).IsEmpty
            ? At(text, text.TrimEnd(" \t\r\n"u8).Length, static words => words.JsonCutShort)
            : At(text, at, static words => words.JsonInvalid);
    }

    /// <summary>The fault in words.</summary>
    internal string Text(MistakeLabels words) => Labels.Fill(words.JsonAt, Line, Column, What(words));

    /// <summary>Whether reading less strictly gets past a fault.</summary>
    private static bool IsMended(ReadOnlySpan<byte> text, int at, JsonReaderOptions options) =>
        FirstFault(text, options, out _) is not { } next || next > at;

    /// <summary>The offset of the first fault, and whether a whole value stands before it.</summary>
    private static int? FirstFault(ReadOnlySpan<byte> text, JsonReaderOptions options, out bool whole)
    {
        var json = new Utf8JsonReader(text, options);
        whole = false;
        try
        {
            while (json.Read())
            {
                whole = json.CurrentDepth == 0 && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
            }

            return null;
        }
        catch (JsonException fault)
        {
            var start = 0;
            for (var lines = fault.LineNumber.GetValueOrDefault(); lines > 0; lines--)
            {
                start += text[start..].IndexOf((byte)'\n') + 1;
            }

            return Math.Min(text.Length, start + (int)fault.BytePositionInLine.GetValueOrDefault());
        }
    }

    private static JsonFault At(ReadOnlySpan<byte> text, int offset, Func<MistakeLabels, string> what)
    {
        var before = text[..offset];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new JsonFault(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1, what);
    }
}
