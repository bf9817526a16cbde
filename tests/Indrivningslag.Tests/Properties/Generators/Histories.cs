using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Whole cases, and other cases made of them. Places in the list that events name are kept right.</summary>
internal static class Histories
{
    private const int MostEvents = 10;

    /// <summary>A case whose number of events grows with the size.</summary>
    public static CollectionCase Any(Dice dice, int size)
    {
        var claim = Claims.Any(dice);
        var soon = claim.Class == ClaimClass.Other && dice.Chance(50);
        var on = claim.DueOn.PlusDays(soon ? dice.Between(1, 10) : dice.Pick(-10, 0, 1, 5, 13, 14, 14, 14, 15, 15));
        var count = dice.Between(0, Math.Min(MostEvents, 1 + (size / 8)));
        var events = dice.Chance(25) ? Priced(dice, claim, on, count) : Mixed(dice, claim, on, count);
        var sorted = new CollectionCase(claim, Funded(events));
        return dice.Chance(20) ? Pick(sorted, dice.Shuffled(Enumerable.Range(0, events.Count))) : sorted;
    }

    /// <summary>Whatever may happen to a claim, often after a first reminder.</summary>
    private static List<CollectionEvent> Mixed(Dice dice, Claim claim, LocalDate start, int count)
    {
        var (on, minor) = (start, dice.Chance(40));
        var events = new List<CollectionEvent>();
        var measures = new List<int>();
        if (count > 0 && dice.Chance(40))
            events.Add(FirstReminder(dice, on));
        for (var i = events.Count; i < count; i++)
        {
            on = on.PlusDays(dice.Pick<int>(Amounts.Gaps));
            events.Add(Happenings.Any(dice, on, claim.Class, measures, minor));
            if (events[i] is Measure)
                measures.Add(i);
        }

        return events;
    }

    /// <summary>A collector who asks for all that can be asked, so that counts and caps are reached.</summary>
    private static List<CollectionEvent> Priced(Dice dice, Claim claim, LocalDate start, int count)
    {
        var on = start;
        var events = new List<CollectionEvent>();
        for (var i = 0; i < count; i++)
        {
            var lapses = i > 0 && events[i - 1] is PaymentPlan && dice.Chance(80);
            events.Add(lapses ? new PlanLapsed(on) : Happenings.Priced(dice, on, claim.Class));
            on = on.PlusDays(dice.Pick<int>(Amounts.LongGaps));
        }

        return events;
    }

    /// <summary>The last day on which something happens, or the due date.</summary>
    public static LocalDate LastDay(CollectionCase @case) =>
        @case.Events.Select(e => e.On).Append(@case.Claim.DueOn).Max();

    /// <summary>The events at these places, in this order. A breach on record that named a measure left out names none.</summary>
    public static CollectionCase Pick(CollectionCase @case, IReadOnlyList<int> places)
    {
        var events = places.Select(place => @case.Events[place] is Breach { Measure: { } named } breach
            ? breach with { Measure = IndexOf(places, named) }
            : @case.Events[place]);
        return new CollectionCase(@case.Claim, Funded([.. events]));
    }

    public static CollectionCase Where(CollectionCase @case, Func<CollectionEvent, bool> kept) =>
        Pick(@case, [.. Enumerable.Range(0, @case.Events.Count).Where(i => kept(@case.Events[i]))]);

    public static CollectionCase Without<T>(CollectionCase @case)
        where T : CollectionEvent =>
        Where(@case, e => e is not T);

    public static CollectionCase Through(CollectionCase @case, LocalDate day) => Where(@case, e => e.On <= day);

    /// <summary>The places of the events by day, as listed within a day.</summary>
    public static int[] ByDay(CollectionCase @case) =>
        [.. Enumerable.Range(0, @case.Events.Count).OrderBy(i => @case.Events[i].On)];

    public static CollectionCase Sorted(CollectionCase @case) => Pick(@case, ByDay(@case));

    /// <summary>The case with one more event at a place of the list.</summary>
    public static CollectionCase Insert(CollectionCase @case, int place, CollectionEvent added)
    {
        var events = @case.Events
            .Select(e => e is Breach { Measure: { } named } breach && named >= place ? breach with { Measure = named + 1 } : e)
            .ToList();
        events.Insert(place, added);
        return new CollectionCase(@case.Claim, Funded(events));
    }

    /// <summary>The day of an event that is put at a place of a list sorted by day.</summary>
    public static LocalDate DayAt(CollectionCase sorted, int place) =>
        place < sorted.Events.Count ? sorted.Events[place].On : LastDay(sorted);

    public static CollectionCase Append(CollectionCase @case, CollectionEvent added) => Insert(@case, @case.Events.Count, added);

    /// <summary>What happened under the edition of the first measure, or of the due date.</summary>
    public static CollectionCase InOneEdition(CollectionCase @case)
    {
        var first = @case.Events.OfType<Measure>().Select(measure => measure.On).Append(LastDay(@case)).Min();
        var edition = LawBook.Finland.On(first);
        return Where(@case, e => e.On >= edition.From && !(e.On > edition.Through));
    }

    /// <summary>Every event changed by itself.</summary>
    public static CollectionCase Each(CollectionCase @case, Func<CollectionEvent, CollectionEvent> change) =>
        new(@case.Claim, Funded([.. @case.Events.Select(change)]));

    private static PaymentReminder FirstReminder(Dice dice, LocalDate on) => new(on, CollectorRole.Creditor, DeliveryForm.Written)
    {
        Cost = dice.Cost(),
        TermEndsOn = on.PlusDays(dice.Pick(9, 10, 11, 14)),
    };

    private static int? IndexOf(IReadOnlyList<int> places, int place)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] == place)
                return i;
        }

        return null;
    }

    /// <summary>Remittances cut down to what the agent holds, since more would be an error.</summary>
    private static List<CollectionEvent> Funded(List<CollectionEvent> events)
    {
        var held = Euro.Zero;
        foreach (var i in Enumerable.Range(0, events.Count).OrderBy(i => events[i].On))
        {
            if (events[i] is Payment { To: PaymentRecipient.Agent, DebtorKnewUnauthorised: false } payment)
            {
                held += payment.Amount;
            }
            else if (events[i] is Remittance remittance)
            {
                events[i] = remittance with { Amount = Euro.Min(remittance.Amount, held) };
                held -= ((Remittance)events[i]).Amount;
            }
        }

        return events;
    }
}
