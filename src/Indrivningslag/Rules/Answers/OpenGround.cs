using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>What decides, with the law of the day asked, which open questions an answer rests on. Looked at only when they are asked for.</summary>
/// <param name="Class">What kind of claim it is; null: several claims, of which only balances were read.</param>
/// <param name="EventsRead">Whether the events of a case were read, and not only balances.</param>
/// <param name="AllConsumer">Of several claims, whether the consumer rules apply to all.</param>
/// <param name="BearsInterest">Whether interest runs on the claim.</param>
/// <param name="Commercial">Whether it is a commercial payment.</param>
internal readonly record struct OpenGround(ClaimClass? Class, bool EventsRead, bool AllConsumer, bool BearsInterest, bool Commercial)
{
    /// <summary>For an answer from the events of a case.</summary>
    internal static OpenGround Of(Claim claim) => Of(claim, events: true);

    /// <summary>For an answer that reads no events.</summary>
    internal static OpenGround OfBalance(Claim claim) => Of(claim, events: false);

    /// <summary>Whether the consumer rules apply.</summary>
    internal bool IsConsumer(in Asking asking) => Class is { } kind ? Section03.IsConsumer(asking.Act, kind, asking.Day) : AllConsumer;

    /// <summary>The law that the events are put to; null: none were read, or the day lies before the law book.</summary>
    internal LawOnDay? Law(in Asking asking)
    {
        if (!EventsRead || asking.Day < asking.Act.Law.FirstDay)
        {
            return null;
        }

        var book = asking.Act.Law;
        return new LawOnDay(book.On(asking.Day, "on"), book.TrattaOn(asking.Day));
    }

    private static OpenGround Of(Claim claim, bool events) =>
        new(claim.Class, events, AllConsumer: false, claim.Interest.Kind != InterestKind.None, claim.CommercialPayment is not null);
}
