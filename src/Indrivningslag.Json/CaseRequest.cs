using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>A question about a case, as one line of the format.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
/// <param name="Id">The caller's name for the request; the answer repeats it.</param>
/// <param name="Case">The case.</param>
/// <param name="Ask">The question.</param>
/// <param name="Readings">The readings of open questions: the request's policy, and where it is silent those of the reader.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record CaseRequest(string Id, CollectionCase Case, Ask Ask, Readings Readings)
{
    /// <summary>A question about the claims it holds itself.</summary>
    /// <param name="id">The caller's name for the request; the answer repeats it.</param>
    /// <param name="ask">The question.</param>
    /// <param name="readings">The readings of open questions.</param>
    public CaseRequest(string id, Ask.Divide ask, Readings readings)
        : this(id, null!, ask, readings)
    {
    }

    /// <summary>The case.</summary>
    /// <exception cref="InvalidOperationException">The question is <see cref="Ask.Divide"/>, which has claims in place of a case.</exception>
    public CollectionCase Case
    {
        get => CaseOrNull ?? throw new InvalidOperationException("A request to divide has claims in place of a case.");
        init => CaseOrNull = value;
    }

    internal CollectionCase? CaseOrNull { get; private init; } = Case;

    /// <summary>The name and the question.</summary>
    public override string ToString() => $"{Id}: {Ask}";
}
