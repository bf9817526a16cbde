using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The steps planned for claims of each regime (indrivningsplan, perintäsuunnitelma), to be scheduled case by case.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
/// <param name="Consumer">The steps for consumer claims, in their order.</param>
/// <param name="Other">The steps for other claims, in their order.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record StepPlan(Sequence<PlannedStep> Consumer, Sequence<PlannedStep> Other)
{
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    /// <summary>The usual way: a reminder by the creditor, a demand and a new demand by an agent, all written, and the claim in court.</summary>
    /// <remarks>Terms end 14 days later on consumer claims and 10 days later on others: as soon as the next letter may cost something.</remarks>
    public static StepPlan Usual { get; } = new(Letters(termDays: 14), Letters(termDays: 10));

    /// <summary>The steps for a regime.</summary>
    /// <param name="regime">The regime.</param>
    public Sequence<PlannedStep> For(ClaimCategory regime) => regime == ClaimCategory.Consumer ? Consumer : Other;

    private static Sequence<PlannedStep> Letters(int termDays)
    {
        var reminder = new PlannedStep(new PaymentReminder(AnyDay, CollectorRole.Creditor, DeliveryForm.Written)) { TermDays = termDays };
        var demand = new PlannedStep(new PaymentDemand(AnyDay, CollectorRole.Agent, DeliveryForm.Written))
        {
            TermDays = termDays,
            RemarksTermDays = termDays,
        };
        return Sequence.Of(reminder, demand, demand, new PlannedStep(new CourtClaim(AnyDay, CollectorRole.Agent)));
    }
}
