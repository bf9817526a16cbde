using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag;

/// <summary>Whether the Act governs someone's steps on a day, and with which rules (tillämpningsområde, soveltamisala; 1 §, 3 §).</summary>
/// <param name="InScope">Whether the Act applies.</param>
/// <param name="Regime">The rules that apply; null outside the Act.</param>
/// <param name="Edition">The first day of the edition in force.</param>
/// <param name="Reason">The rule that decides.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record Scope(bool InScope, ClaimCategory? Regime, LocalDate Edition, Reason Reason)
{
    /// <summary>The provision that decides.</summary>
    public Citation Citation => Reason.Citation;

    /// <summary>The rules that apply and the provision that decides.</summary>
    public override string ToString() => $"{(Regime is { } regime ? Print.Camel(regime) : "outside the Act")} {Citation}";
}

/// <summary>Whose steps the scope question is about.</summary>
public enum ScopeActor
{
    /// <summary>The creditor.</summary>
    Creditor = 0,

    /// <summary>A professional collector.</summary>
    Collector = 1,

    /// <summary>An enforcement authority (utsökningsmyndighet, ulosottoviranomainen; 1.3).</summary>
    EnforcementAuthority = 2,
}
