using NodaTime;

namespace Indrivningslag;

/// <summary>That a claim is payable in instalments (fordran som förfaller i poster, erissä maksettava saatava; 4c.1).</summary>
/// <param name="WholeClaimDueOn">The day the whole claim is due; null: not wholly due.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record Instalments(LocalDate? WholeClaimDueOn)
{
    /// <summary>The day the whole claim is due; null: not wholly due.</summary>
    public LocalDate? WholeClaimDueOn { get; init; } = Require.Date(WholeClaimDueOn, "wholeClaimDueOn");

    /// <summary>The day the whole claim is due, if there is one.</summary>
    public override string ToString() => $"whole claim due {Print.Iso(WholeClaimDueOn, "never")}";
}
