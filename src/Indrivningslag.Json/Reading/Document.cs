using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>A whole text read as one value.</summary>
internal static class Document
{
    /// <summary>Reads one value, and turns every fault into an error that names its place.</summary>
    /// <exception cref="CaseFormatException">The text is no such value, or there is more than one.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8Json, Reading<T> reading)
    {
        if (Line.Check(utf8Json) is { } error)
        {
            throw error.ToException();
        }

        var json = new Utf8JsonReader(utf8Json, CaseJson.Options);
        try
        {
            return reading(ref json);
        }
        catch (Exception fault) when (fault is FaultException or JsonException)
        {
            throw Line.Explain(utf8Json, fault).ToException();
        }
    }
}
