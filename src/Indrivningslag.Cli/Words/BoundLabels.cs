namespace Indrivningslag.Cli;

/// <summary>The words of the most that may be asked.</summary>
internal sealed record BoundLabels
{
    /// <summary>With the claims, the principal and the due date.</summary>
    internal required string Title { get; init; }

    /// <summary>The title of the table of all claims.</summary>
    internal required string Table { get; init; }

    /// <summary>With the total, the day, and its number after the due date.</summary>
    internal required string Alone { get; init; }

    /// <summary>With the total, the day, and its number after the due date.</summary>
    internal required string Agreed { get; init; }

    internal required string NoLimit { get; init; }

    internal required string LawSetsNone { get; init; }

    internal required string Nothing { get; init; }

    /// <summary>With a day.</summary>
    internal required string MoreFrom { get; init; }

    internal required string Why { get; init; }

    internal required string DayNumber { get; init; }

    internal required string Times { get; init; }

    internal required string Each { get; init; }

    internal required string Together { get; init; }

    internal required string InForce { get; init; }

    internal required string Claims { get; init; }

    internal required string Consumer { get; init; }

    internal required string Other { get; init; }

    /// <summary>With a principal.</summary>
    internal required string UpTo { get; init; }

    /// <summary>With a principal.</summary>
    internal required string Above { get; init; }

    internal required string Any { get; init; }

    internal required string Most { get; init; }

    internal required string ByCreditor { get; init; }

    internal required string WithAgreements { get; init; }

    /// <summary>With the number of a day, and a number of steps.</summary>
    internal required string Reached { get; init; }
}
