using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>A question about a case, as one line of the format.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
/// <param name="Id">The caller's name for the request; the answer repeats it.</param>
/// <param name="Case">The case.</param>
/// <param name="Ask">The question.</param>
/// <param name="Readings">The readings of open questions: the request's policy, and where it is silent those of the reader.</param>
public sealed record CaseRequest(string Id, CollectionCase Case, Ask Ask, Readings Readings);
