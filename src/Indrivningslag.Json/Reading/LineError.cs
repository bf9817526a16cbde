namespace Indrivningslag.Json;

/// <summary>Why a line was not answered.</summary>
/// <param name="Id">The request's id, as far as it can be read.</param>
/// <param name="Code">The kind of error.</param>
/// <param name="Path">The place.</param>
/// <param name="Expectation">What was expected there.</param>
internal sealed record LineError(string? Id, string Code, string Path, Expectation Expectation)
{
    internal CaseFormatException ToException() => new(Code, Path, Expectation);
}
