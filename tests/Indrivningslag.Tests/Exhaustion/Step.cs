using NodaTime;
using Opinion = Indrivningslag.Tests.SecondOpinion;

namespace Indrivningslag.Tests.Exhaustion;

/// <summary>A step of the grid, and how it is told to the library and to the second opinion.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="By">Who takes it.</param>
/// <param name="Form">The form, of kinds that have one.</param>
/// <param name="Gap">Days since the step before it, or since the due date, less the days of the wait: -1, 0 or 1.</param>
/// <param name="Wait">The days of the wait; null: those between letters.</param>
/// <param name="Part">The disputed part of the principal, in cents; null: the whole.</param>
internal sealed record Step(EventKind Kind, CollectorRole By, DeliveryForm Form, int Gap, int? Wait = null, long? Part = null)
{
    /// <summary>More than any maximum, so that every maximum shows.</summary>
    private const int Euros = 1_000;

    /// <summary>The term of a reminder that lets a tratta follow.</summary>
    private const int TermDays = 10;

    private const int Instalments = 7;

    /// <summary>Shorter than the wait, so that the next step may fall on its last day or the day after.</summary>
    public const int ExtensionDays = 14;

    public CollectionEvent ToLibrary(LocalDate on, bool minor) => Bare(on) switch
    {
        Measure measure => measure with { Cost = Euro.FromCents(Euros * 100L), MinorBreach = minor },
        CollectionAction action => action with { MinorBreach = minor },
        var fact => fact,
    };

    public Opinion.Event ToOpinion(LocalDate on, int index, bool minor) => new()
    {
        Index = index,
        Kind = Enum.Parse<Opinion.Kind>(Kind.ToString()),
        By = (Opinion.Role)By,
        Form = (Opinion.Form)Form,
        On = on.ToDateOnly(),
        Cost = Euros * 100L,
        TermEndsOn = Kind == EventKind.PaymentReminder ? on.PlusDays(TermDays).ToDateOnly() : null,
        ArrivalEnsured = true,
        Days = ExtensionDays,
        Instalments = Instalments,
        MinorBreach = minor,
        Ground = Kind == EventKind.Dispute ? "material" : "",
        Amount = Part ?? 0,
    };

    private CollectionEvent Bare(LocalDate on) => Kind switch
    {
        EventKind.PaymentReminder => new PaymentReminder(on, By, Form) { TermEndsOn = on.PlusDays(TermDays), ArrivalEnsured = true },
        EventKind.PaymentDemand => new PaymentDemand(on, By, Form) { ArrivalEnsured = true },
        EventKind.TermExtension => new TermExtension(on, By, ExtensionDays),
        EventKind.PaymentPlan => new PaymentPlan(on, By, Form, Instalments),
        EventKind.Tratta => new Tratta(on, By, Form) { ArrivalEnsured = true },
        EventKind.BankruptcyDemand => new BankruptcyDemand(on, By),
        EventKind.TrattaPublication => new TrattaPublication(on, By),
        EventKind.Dispute => new Dispute(on, DisputeGround.Material) { Amount = Part is { } cents ? Euro.FromCents(cents) : null },
        EventKind.DisputeResolved => new DisputeResolved(on),
        _ => new OtherMeasure(on, By),
    };
}
