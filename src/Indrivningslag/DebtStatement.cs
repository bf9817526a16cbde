using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag;

/// <summary>What the debtor is entitled to be told (uppgifter om skulden, tiedot velasta; 4a §).</summary>
/// <remarks>Immutable, thread-safe. Original principal, interest lines and cost lines less the payments' parts make the balance, to the cent.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DebtStatement
{
    /// <summary>The payments and what is outstanding.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>The principal at the start, in euros.</summary>
    public required Euro OriginalPrincipal { get; init; }

    /// <summary>How the interest was formed.</summary>
    public required Sequence<InterestLine> InterestLines { get; init; }

    /// <summary>How the costs were formed.</summary>
    public required Sequence<CostLine> CostLines { get; init; }

    /// <summary>How the interest on costs was formed; they sum to what is owed, paid and waived of it.</summary>
    public required Sequence<InterestLine> CostInterestLines { get; init; }

    /// <summary>Whether the latest request for information by the day is free of charge (4a §); true when there is none.</summary>
    public required bool FreeOfCharge { get; init; }

    /// <summary>What is outstanding.</summary>
    public override string ToString() => Ledger.ToString();
}

/// <summary>Interest for a period with one principal and one rate.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, inclusive.</param>
/// <param name="Principal">The outstanding principal, in euros.</param>
/// <param name="Percent">The yearly rate in percent; null: the minimum charge, which goes by no rate.</param>
/// <param name="Days">The number of days.</param>
/// <param name="Amount">The interest in euros; rounding falls on the last line before each posting.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record InterestLine(LocalDate From, LocalDate Through, Euro Principal, decimal? Percent, int Days, Euro Amount)
{
    /// <summary>The days, principal, rate and interest.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Print.Iso(From)}..{Print.Iso(Through)} {Principal} at {Print.Percent(Percent)}: {Amount}");
}

/// <summary>A collection cost with its value added tax, or the standard compensation beyond the costs.</summary>
/// <param name="Event">The measure's index in the order given; null: the standard compensation.</param>
/// <param name="Kind">The kind of measure; null: the standard compensation.</param>
/// <param name="On">The day of the measure; for the standard compensation the day after the due date.</param>
/// <param name="Amount">Euros, value added tax included.</param>
/// <param name="Citation">The provision of the price.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record CostLine(int? Event, EventKind? Kind, LocalDate On, Euro Amount, Citation Citation)
{
    /// <summary>The day, kind, amount and provision.</summary>
    public override string ToString() =>
        $"{Print.Iso(On)} {(Kind is { } kind ? Print.Camel(kind) : "standardCompensation")} {Amount} {Citation}";
}
