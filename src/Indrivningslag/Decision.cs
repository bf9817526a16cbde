using Indrivningslag.Law;

namespace Indrivningslag;

/// <summary>An answer with its reasons and the open questions of law it rests on (avgörande, ratkaisu).</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Decision<T>
{
    internal Decision(T value, Sequence<Reason> reasons, Question question, Readings readings, Sequence<Reason> findings)
    {
        Value = value;
        Reasons = reasons;
        Question = question;
        Readings = readings;
        Findings = findings;
    }

    /// <summary>The answer.</summary>
    public T Value { get; }

    /// <summary>The reasons for it, with citations, first which rules apply to the claim; reasons that belong to a part of the answer stand with that part.</summary>
    public Sequence<Reason> Reasons { get; }

    /// <summary>Other things worth knowing; none of them changes the answer.</summary>
    public Sequence<Reason> Findings { get; }

    /// <summary>The question that was asked.</summary>
    public Question Question { get; }

    /// <summary>The readings chosen where the Act leaves a question open.</summary>
    public Readings Readings { get; }

    /// <summary>The open questions that this kind of answer rests on, and how each was read.</summary>
    public Sequence<OpenQuestion> OpenQuestions => OpenQuestion.Of(Question, Readings, Reasons[0].Rule == Rule.ConsumerRules);

    /// <summary>The answer's own short form.</summary>
    public override string ToString() => Value?.ToString() ?? string.Empty;
}

/// <summary>The questions that can be asked of a case.</summary>
public enum Question
{
    /// <summary>The most the debtor may be asked to pay for collection.</summary>
    Costs = 0,

    /// <summary>Whether an action is permitted.</summary>
    Permission = 1,

    /// <summary>How payments divide, and what is outstanding.</summary>
    Allocation = 2,

    /// <summary>Which past steps were contrary to the Act.</summary>
    Audit = 3,

    /// <summary>The debtor's statement.</summary>
    Statement = 4,

    /// <summary>Whether the Act governs someone's steps.</summary>
    Scope = 5,
}
