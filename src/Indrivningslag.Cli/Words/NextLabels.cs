namespace Indrivningslag.Cli;

/// <summary>The words of what may be done next.</summary>
internal sealed record NextLabels
{
    /// <summary>With the day asked.</summary>
    internal required string Title { get; init; }

    internal required string Action { get; init; }

    internal required string Allowed { get; init; }

    internal required string Earliest { get; init; }

    internal required string Latest { get; init; }

    internal required string ChargeableFrom { get; init; }

    internal required string AtMost { get; init; }

    internal required string WhyNot { get; init; }

    internal required string Yes { get; init; }

    internal required string No { get; init; }

    internal required string NoMaximum { get; init; }
}
