using Indrivningslag.Law;
using Indrivningslag.Rules;

namespace Indrivningslag;

/// <summary>An answer with its reasons and the open questions of law it rests on (avgörande, ratkaisu).</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Decision<T>
{
    private readonly Asking _asking;
    private readonly OpenGround _ground;
    private readonly Sequence<OpenQuestion>? _openQuestions;

    /// <summary>Makes an answer by hand, as a test of a caller does; everything beside the value is optional.</summary>
    /// <param name="value">The answer.</param>
    /// <exception cref="ArgumentNullException">There is no answer.</exception>
    public Decision(T value) => Value = value is null ? throw new ArgumentNullException(nameof(value)) : value;

    internal Decision(T value, Sequence<Reason> reasons, in Asking asking, Sequence<Reason> findings, in OpenGround ground)
        : this(value)
    {
        Reasons = reasons;
        _asking = asking;
        Question = asking.Question;
        Readings = asking.Act.Readings;
        Findings = findings;
        _ground = ground;
    }

    /// <summary>The answer.</summary>
    public T Value { get; }

    /// <summary>The reasons for it, with citations, first which rules apply to the claim; reasons that belong to a part of the answer stand with that part. Default: none.</summary>
    public Sequence<Reason> Reasons { get; init => field = Require.NotNull(value, "reasons"); } = Sequence<Reason>.Empty;

    /// <summary>Other things worth knowing; none of them changes the answer. Default: none.</summary>
    public Sequence<Reason> Findings { get; init => field = Require.NotNull(value, "findings"); } = Sequence<Reason>.Empty;

    /// <summary>The question that was asked. Default: costs.</summary>
    public Question Question { get; init => field = Require.Defined(value, "question"); }

    /// <summary>The readings chosen where the Act leaves a question open. Default: all defaults.</summary>
    public Readings Readings { get; init => field = Require.NotNull(value, "readings"); } = Readings.Default;

    /// <summary>What the answer rests on: the day, the law and the readings. Worked out when asked for.</summary>
    /// <exception cref="InvalidOperationException">The answer was made by hand and rests on no law.</exception>
    public DecisionBasis Basis => _asking.Act is null ? throw new InvalidOperationException("An answer made by hand rests on no law.") : new(_asking);

    /// <summary>The open questions that this kind of answer rests on, cited by the law of the day asked, and how each was read.</summary>
    public Sequence<OpenQuestion> OpenQuestions
    {
        get => _openQuestions ?? OpenQuestionList.Of(Question, Readings, _asking, _ground);
        init => _openQuestions = Require.NotNull(value, "openQuestions");
    }

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
