namespace Indrivningslag.Cli;

/// <summary>The words of what becomes permitted or chargeable on which day.</summary>
internal sealed record CalendarLabels
{
    /// <summary>With the first and the last day.</summary>
    internal required string Title { get; init; }

    internal required string Claim { get; init; }

    internal required string Becomes { get; init; }

    internal required string Permitted { get; init; }

    internal required string Chargeable { get; init; }

    internal required string Both { get; init; }

    internal required string WaitedFor { get; init; }

    internal required string Nothing { get; init; }
}
