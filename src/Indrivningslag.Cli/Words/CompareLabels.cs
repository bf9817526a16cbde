namespace Indrivningslag.Cli;

/// <summary>The words of what another law would change in many claims.</summary>
internal sealed record CompareLabels
{
    /// <summary>With the act that is compared.</summary>
    internal required string Title { get; init; }

    internal required string Requests { get; init; }

    internal required string Errors { get; init; }

    internal required string Changed { get; init; }

    internal required string Share { get; init; }

    internal required string Higher { get; init; }

    internal required string Lower { get; init; }

    internal required string AnswersChanged { get; init; }

    internal required string Before { get; init; }

    /// <summary>With the act that is compared.</summary>
    internal required string After { get; init; }

    internal required string Difference { get; init; }

    internal required string AveragePerChanged { get; init; }

    internal required string AveragePerClaim { get; init; }

    internal required string Figure { get; init; }

    internal required string Value { get; init; }

    internal required string Distribution { get; init; }

    internal required string Change { get; init; }

    internal required string Claims { get; init; }

    internal required string Unchanged { get; init; }

    /// <summary>With an amount.</summary>
    internal required string Below { get; init; }

    /// <summary>With an amount.</summary>
    internal required string Above { get; init; }

    /// <summary>With two amounts.</summary>
    internal required string FromTo { get; init; }

    internal required string Largest { get; init; }

    internal required string Line { get; init; }

    internal required string Request { get; init; }

    internal required string UnderTheAct { get; init; }

    internal required string NoChange { get; init; }

    internal required string About { get; init; }
}
