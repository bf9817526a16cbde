using System.Text;
using System.Text.Json;
using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Cli;

/// <summary>What came of verifying one line, as a line of JSON.</summary>
internal static class VerifiedLine
{
    /// <summary>Verifies a line and tells what came of it.</summary>
    /// <returns>Whether everything agrees.</returns>
    internal static bool Write(TextWriter output, long number, ReadOnlySpan<byte> line, LawBook[] laws, Labels words)
    {
        using var bytes = new MemoryStream();
        bool agrees;
        using (var json = new Utf8JsonWriter(bytes, CaseJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, number);
            agrees = WriteResult(json, line, laws, words);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        return agrees;
    }

    private static bool WriteResult(Utf8JsonWriter json, ReadOnlySpan<byte> line, LawBook[] laws, Labels words)
    {
        try
        {
            var result = Receipt.Verify(line, laws);
            json.WriteString("id"u8, result.Id);
            json.WriteBoolean("request"u8, result.RequestAgrees);
            json.WriteBoolean("law"u8, result.LawAgrees);
            json.WriteBoolean("answer"u8, result.AnswerAgrees);
            json.WriteString("message"u8, result.Agrees ? words.Mistakes.ReceiptAgrees : result.Text(words.Language));
            return result.Agrees;
        }
        catch (CaseFormatException error)
        {
            json.WriteNull("id"u8);
            json.WriteStartObject("error"u8);
            json.WriteString("code"u8, error.Code);
            json.WriteString("path"u8, error.Path);
            json.WriteString("message"u8, error.Text(words.Language));
            json.WriteEndObject();
            return false;
        }
    }
}
