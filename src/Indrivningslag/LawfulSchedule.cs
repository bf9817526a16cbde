namespace Indrivningslag;

/// <summary>Planned steps, each on the first day the Act allows after the one before it (tidsplan, aikataulu), and what they cost together.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record LawfulSchedule
{
    /// <summary>The steps in the order planned; after one without a day none has a day.</summary>
    public required Sequence<ScheduledStep> Steps { get; init; }

    /// <summary>
    /// All that the debtor may be asked for collection at the end of the day of the last step that has one, in euros, earlier measures, value
    /// added tax and standard compensation included. A tratta or bankruptcy demand can make it less than the sum of the maxima. Null: no step has a day.
    /// </summary>
    public required Euro? Total { get; init; }

    /// <summary>Whether every step has a day.</summary>
    public bool Complete => Steps.Count == 0 || Steps[Steps.Count - 1].On is not null;

    /// <summary>The number of steps, whether all have a day, and the total.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Steps.Count} steps, {(Complete ? "complete" : "not complete")}, total {Print.Money(Total, "none")}");
}
