using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>What decides which open questions an answer rests on: the law of the day asked, and what kind of claim it is about.</summary>
/// <param name="Law">The law of the day; null: the day lies before the law book.</param>
/// <param name="Consumer">Whether the consumer rules apply.</param>
/// <param name="EventsRead">Whether the events of a case were read, and not only balances.</param>
/// <param name="BearsInterest">Whether interest runs on the claim.</param>
/// <param name="Commercial">Whether it is a commercial payment.</param>
internal readonly record struct OpenGround(LawOnDay? Law, bool Consumer, bool EventsRead, bool BearsInterest, bool Commercial)
{
    /// <summary>For an answer from the events of a case.</summary>
    internal static OpenGround Of(DebtCollectionAct act, Claim claim, int day) => Of(act, claim, day, events: true);

    /// <summary>For an answer that reads no events.</summary>
    internal static OpenGround OfBalance(DebtCollectionAct act, Claim claim, int day) => Of(act, claim, day, events: false);

    private static OpenGround Of(DebtCollectionAct act, Claim claim, int day, bool events) => new(
        day < act.Law.FirstDay ? null : new LawOnDay(act.Law.On(day, "on"), act.Law.TrattaOn(day)),
        Section03.IsConsumer(act, claim, day),
        events,
        claim.Interest.Kind != InterestKind.None,
        claim.CommercialPayment is not null);
}
