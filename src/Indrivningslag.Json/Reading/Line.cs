#if !NET
using System.Text;
#endif
using System.Text.Json;
#if NET
using System.Text.Unicode;
#endif

namespace Indrivningslag.Json;

/// <summary>The text a request or case comes as: what can be wrong with it as a whole, and where in it a fault lies.</summary>
internal static class Line
{
    private const string Root = "$";
    private const string InvalidJson = "invalidJson";

    /// <summary>What is wrong with a request's line before it is read; null: nothing.</summary>
    internal static LineError? CheckRequest(ReadOnlySpan<byte> line) =>
        IsOpeningAlone(line)
            ? new LineError(null, InvalidJson, Root, new Expectation(Expected.RequestOnOneLine, null, null))
            : Check(line);

    /// <summary>What is wrong with the text before it is read; null: nothing.</summary>
    internal static LineError? Check(ReadOnlySpan<byte> line)
    {
        if (line.Length > CaseJson.MaxLength)
        {
            return new LineError(null, "lineTooLong", Root, new Expectation(Expected.LineOfAtMost, CaseJson.MaxLength, null));
        }

        return IsUtf8(line) ? null : new LineError(null, InvalidJson, Root, new Expectation(Expected.ValidUtf8, null, null));
    }

    /// <summary>The place of a fault, with the request's id as far as it can be read.</summary>
    internal static LineError Explain(ReadOnlySpan<byte> line, Exception error)
    {
        string? id;
        try
        {
            id = PlaceFinder.IdOf(line);
        }
        catch (JsonException broken)
        {
            return NotJson(broken);
        }

        return error is FaultException fault
            ? At(line, id, CodeOf(fault.Expectation.What), PlaceFinder.PathTo(line, fault.Offset) + fault.Member, fault.Expectation)
            : NotJson((JsonException)error);
    }

    /// <summary>The place of an error that a question met.</summary>
    internal static LineError Explain(ReadOnlySpan<byte> line, string id, CaseErrorException error) =>
        At(line, id, error.Code, PathOf(error.Fact), error.Stated);

    /// <summary>A question names its facts by themselves: those of the case stand in the case, its arguments in the question.</summary>
    internal static string PathOf(string fact)
    {
        var first = fact.Split('.')[0].Split('[')[0];
        var place = first is "claim" or "events" ? ".case." : ".ask.";
        return (first is "claims" ? "." : place) + fact;
    }

    /// <summary>A failure of the program itself, whatever the line holds, with the request's id as far as it can be read.</summary>
    internal static LineError Internal(ReadOnlySpan<byte> line, Exception error)
    {
        string? id;
        try
        {
            id = PlaceFinder.IdOf(line);
        }
        catch (JsonException)
        {
            id = null;
        }

        return new LineError(id, "internalError", Root, new Expectation(Expected.FaultlessProgram, error.GetType().Name, null));
    }

    /// <summary>A request on one line is never this short: someone has spread it over many.</summary>
    private static bool IsOpeningAlone(ReadOnlySpan<byte> line)
    {
        var opened = false;
        foreach (var letter in line)
        {
            if (letter is (byte)'{' && !opened)
            {
                opened = true;
            }
            else if (letter is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            {
                return false;
            }
        }

        return opened;
    }

    private static LineError At(ReadOnlySpan<byte> line, string? id, string code, string path, Expectation expectation)
    {
        if (expectation.What == Expected.NoSuspensionRight)
        {
            // The vocabulary keeps no order of missing items; the line does.
            path = PlaceFinder.PathToElement(line, path, "5a.2"u8);
        }

        return new LineError(id, code, Root + path, expectation);
    }

    private static string CodeOf(Expected expected) => expected switch
    {
        Expected.Given => "missingProperty",
        Expected.GivenOnce => "duplicateProperty",
        Expected.KnownName => "unknownProperty",
        _ => "invalidFact",
    };

    private static LineError NotJson(JsonException broken) =>
        new(null, InvalidJson, Root, new Expectation(Expected.ValidJson, CaseJson.MaxDepth, (int)broken.BytePositionInLine.GetValueOrDefault() + 1));

#if NET
    private static bool IsUtf8(ReadOnlySpan<byte> line) => Utf8.IsValid(line);
#else
    private static bool IsUtf8(ReadOnlySpan<byte> line)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(line.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
#endif
}
