using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>The largest total that may be asked for collecting a claim, the history that reaches it first, and why nothing reaches more.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Most">The total; null: the law sets no limit.</param>
internal sealed record Bound(BoundQuestion Question, Euro? Most)
{
    /// <summary>The steps of a history that reaches it on the first day it can be reached, each at its maximum.</summary>
    internal IReadOnlyList<CollectionEvent> Steps { get; init; } = [];

    /// <summary>Why each kind of measure brings nothing more.</summary>
    internal IReadOnlyList<BoundLimit> Why { get; init; } = [];

    /// <summary>The rule that binds: the total cap where it stops any measure, else what stops the first kind; null: there is no bound.</summary>
    internal Reason? Binding => Why.SelectMany(static limit => limit.Reasons).OrderBy(static reason => reason.Rule == Rule.TotalCap ? 0 : 1).Select(static reason => (Reason?)reason).FirstOrDefault();

    /// <summary>The first day after the last one looked at on which more could be asked; null: none.</summary>
    internal LocalDate? MoreFrom { get; init; }

    /// <summary>The first day on which the total can be reached; null: there is nothing to reach.</summary>
    internal LocalDate? On => Steps.Count == 0 ? null : Steps[^1].On;

    /// <summary>That day counted from the due date.</summary>
    internal int? Days => On is { } day ? Period.DaysBetween(Question.DueOn, day) : null;

    /// <summary>The case whose history it is.</summary>
    internal CollectionCase Case => new(Question.Claim, Steps);
}

/// <summary>Why a kind of measure brings nothing more.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Reasons">What makes it free; what only lowers a price, or lifts with time, is left out.</param>
internal sealed record BoundLimit(CollectionAction Measure, IReadOnlyList<Reason> Reasons)
{
    internal static BoundLimit Of(Permission permission)
    {
        var reasons = permission.Limits.Concat(permission.Obstacles.Select(static obstacle => obstacle.Reason));
        return new(permission.Action, [.. reasons.Where(static reason => reason.Rule is not (Rule.UnitCeiling or Rule.LetterWait or Rule.ReminderTooEarly))]);
    }
}
