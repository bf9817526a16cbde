namespace Indrivningslag.Json;

/// <summary>The case format as JSON Schema (draft 2020-12), for validators, editors and code generators.</summary>
/// <remarks>
/// The schemas refuse what the reader refuses, but for what a schema cannot say: more decimals than a number may have, impossible days
/// such as 31 April, repeated properties, and facts that contradict each other across a case. Every accepted request and every answer fits.
/// </remarks>
public static class CaseSchema
{
    /// <summary>The schema of a request, <c>urn:indrivningslag:request</c>; a case alone is its definition <c>#/$defs/case</c>.</summary>
    public static string Request { get; } = Read("request.schema.json");

    /// <summary>The schema of an answer, <c>urn:indrivningslag:answer</c>; one definition for each kind of question and one for errors.</summary>
    public static string Answer { get; } = Read("answer.schema.json");

    private static string Read(string name)
    {
        using var stream = typeof(CaseSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
