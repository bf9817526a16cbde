using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>The days on which a condition of a price changes by itself: a wait ends, or an edition begins.</summary>
internal static class Turns
{
    /// <summary>The first such day after a day; never when there is none.</summary>
    internal static int Next(in CaseState state, int after)
    {
        var next = Days.Never;
        Consider(ref next, after, state.Act.Law.Transitions.PeerToPeerLoansFromDay);
        foreach (var edition in state.Act.Law.Editions)
        {
            Consider(ref next, after, edition.FromDay);
            Waits(ref next, after, edition.Consumer, state);
            Waits(ref next, after, edition.Other, state);
        }

        return next;
    }

    private static void Waits(ref int next, int after, RegimeLaw law, in CaseState state)
    {
        if (law.LetterDays is { } letters && state.LastLetter != Days.None)
        {
            Consider(ref next, after, state.After(state.LastLetter, letters.Value));
        }

        if (law.ReminderDays is { } reminder)
        {
            Consider(ref next, after, state.After(state.DueDay, reminder.Value));
        }

        if (law.DemandLaw?.DaysAfterReminder is { } demand && state.FirstReminderAfterDue != Days.Never)
        {
            Consider(ref next, after, state.After(state.FirstReminderAfterDue, demand.Value));
        }
    }

    private static void Consider(ref int next, int after, int day)
    {
        if (day > after && day < next)
        {
            next = day;
        }
    }
}
