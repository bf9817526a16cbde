namespace Indrivningslag.Law;

/// <summary>The amounts, days and counts that one edition sets for one regime (10 a-10 h §§ and what leads to them).</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. Null means that the edition has no such rule. Amounts in euros, bounds inclusive.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record RegimeLaw
{
    /// <summary>The subsection with the unit prices; for a regime without maxima the general rule on costs (10.1).</summary>
    public required Citation Prices { get; init; }

    /// <summary>Whether there are maximum amounts; without them the actual cost may be asked.</summary>
    public bool MaximaApply { get; init; } = true;

    /// <summary>A written reminder.</summary>
    public Cited<Euro>? Reminder { get; init; }

    /// <summary>Whether a durable reminder is priced like a written one.</summary>
    public bool DurableReminderListed { get; init; }

    /// <summary>The rule that lets other reminders cost what they cost.</summary>
    public Citation OtherReminder { get; init; }

    /// <summary>A demand, by principal.</summary>
    public Brackets? Demand { get; init; }

    /// <summary>A demand on a directly enforceable claim; null: as by principal.</summary>
    public Cited<Euro>? DemandDirectlyEnforceable { get; init; }

    /// <summary>The rule that halves a new demand; null: no halving.</summary>
    public Citation? NewDemandHalved { get; init; }

    /// <summary>A demand by a collector exempt from registration, never halved.</summary>
    public Cited<Euro>? DemandByExemptCollector { get; init; }

    /// <summary>Whether a demand in another form, or without the required items, has no price.</summary>
    public bool FlawedDemandUnlisted { get; init; }

    /// <summary>A term extension.</summary>
    public Cited<Euro>? Extension { get; init; }

    /// <summary>The least number of days an extension must have to cost.</summary>
    public Cited<int>? ExtensionDays { get; init; }

    /// <summary>Payment plans.</summary>
    public PlanPrices? Plan { get; init; }

    /// <summary>A tratta, by principal; null: none may be used.</summary>
    public Brackets? Tratta { get; init; }

    /// <summary>A tratta on a directly enforceable claim; null: as by principal.</summary>
    public Cited<Euro>? TrattaDirectlyEnforceable { get; init; }

    /// <summary>A bankruptcy demand, to which the service cost comes.</summary>
    public Cited<Euro>? BankruptcyDemand { get; init; }

    /// <summary>The rule on exceptional work.</summary>
    public Citation ExceptionalWork { get; init; }

    /// <summary>Days between the notice of the due date and that date, and between that date and a priced reminder.</summary>
    public Cited<int>? ReminderDays { get; init; }

    /// <summary>Days between two letters.</summary>
    public Cited<int>? LetterDays { get; init; }

    /// <summary>How many demands may cost.</summary>
    public Cited<int>? DemandCount { get; init; }

    /// <summary>How many demands may cost beside a tratta.</summary>
    public Cited<int>? DemandCountWithTratta { get; init; }

    /// <summary>How many plans may cost.</summary>
    public PlanCount? PlanCount { get; init; }

    /// <summary>How many trattas may cost.</summary>
    public Cited<int>? TrattaCount { get; init; }

    /// <summary>How many bankruptcy demands may cost.</summary>
    public Cited<int>? BankruptcyDemandCount { get; init; }

    /// <summary>The rule on a special reason for more measures.</summary>
    public Citation SpecialReason { get; init; }

    /// <summary>The total cap, by principal.</summary>
    public Brackets? Cap { get; init; }

    /// <summary>The total cap of a directly enforceable claim; null: as by principal.</summary>
    public Cited<Euro>? CapDirectlyEnforceable { get; init; }

    /// <summary>The same from a bankruptcy demand on; null: no change.</summary>
    public Cited<Euro>? CapDirectlyEnforceableBankruptcy { get; init; }

    /// <summary>The rule on exceptionally difficult collection.</summary>
    public Citation ExceptionallyDifficult { get; init; }

    /// <summary>The rule that lets value added tax come on top of the prices; null: the prices include it.</summary>
    public Citation? VatOnTop { get; init; }

    /// <summary>The rules on demands in this regime; null: none.</summary>
    public DemandLaw? DemandLaw { get; init; }
}
