using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Rules;

/// <summary>Answers whether an action is permitted, from the state of the case before it.</summary>
internal static class PermissionAnswer
{
    /// <summary>Refuses days before the rules on conduct are covered.</summary>
    internal static void RequireCovered(LawBook book, int day, string fact)
    {
        foreach (var edition in book.Editions)
        {
            if (edition.ConductCovered)
            {
                if (day < edition.FromDay)
                {
                    throw new NotCoveredException(fact, edition.From);
                }

                return;
            }
        }
    }

    /// <summary>The permission with its reasons.</summary>
    internal static Decision<Permission> Decide(in CaseState state, CollectionAction action)
    {
        var permission = Of(state, action);
        var reasons = Reasons.ForPermission(state, permission);
        return new(permission, reasons, Question.Permission, state.Act.Readings, Remarks.Of(state, action.Day));
    }

    private static Permission Of(in CaseState state, CollectionAction action)
    {
        var day = action.Day;
        var items = new List<Obstacle>();
        var reasons = new ReasonSink(items);
        Conduct.Obstacles(state, action, day, ref reasons);
        var earliest = Earliest(state, action, day, reasons);
        var maximum = reasons.Count == 0 ? Chargeable(state, action, day) : 0;
        return new Permission
        {
            Action = action,
            Obstacles = Sequence.Adopt(items.ToArray()),
            Duties = Duties.Of(state, action),
            Earliest = Days.ToDateOrNull(earliest),
            Latest = Days.ToDateOrNull(Latest(state, action, day)),
            Chargeable = maximum > 0,
            ChargeableFrom = Days.ToDateOrNull(ChargeableFrom(state, action, earliest)),
            Maximum = Cents.ToEuro(maximum),
        };
    }

    /// <summary>The usual next actions, tried on one state.</summary>
    internal static Sequence<NextStep> NextSteps(in CaseState state, LocalDate on)
    {
        CollectionAction[] actions =
        [
            new PaymentReminder(on, CollectorRole.Creditor, DeliveryForm.Written),
            new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written),
            new TermExtension(on, CollectorRole.Creditor, 14),
            new PaymentPlan(on, CollectorRole.Creditor, DeliveryForm.Written, 4),
            new Tratta(on, CollectorRole.Agent, DeliveryForm.Written),
            new TrattaPublication(on, CollectorRole.Agent),
            new BankruptcyDemand(on, CollectorRole.Agent),
            new CourtClaim(on, CollectorRole.Agent),
        ];
        var steps = new NextStep[actions.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Next(state, actions[i]);
        }

        return Sequence.Adopt(steps);
    }

    private static NextStep Next(in CaseState state, CollectionAction action)
    {
        var day = action.Day;
        var reasons = new ReasonSink(transcript: null);
        Conduct.Obstacles(state, action, day, ref reasons);
        var earliest = Earliest(state, action, day, reasons);
        var from = ChargeableFrom(state, action, earliest);
        return new NextStep
        {
            Action = action,
            Permitted = reasons.Count == 0,
            Earliest = Days.ToDateOrNull(earliest),
            Latest = Days.ToDateOrNull(Latest(state, action, day)),
            ChargeableFrom = Days.ToDateOrNull(from),
            Maximum = Cents.ToEuro(from == Days.Never ? 0 : Chargeable(state, action, from)),
        };
    }

    /// <summary>The day the last obstacle lifts, if then none stands; all are tested again on that day.</summary>
    private static int Earliest(in CaseState state, CollectionAction action, int day, in ReasonSink reasons)
    {
        if (reasons.Count == 0)
        {
            return day;
        }

        if (reasons.LatestLift == Days.Never)
        {
            return Days.Never;
        }

        return Permitted(state, action, reasons.LatestLift) ? reasons.LatestLift : Days.Never;
    }

    /// <summary>7.6: only a publication has a last day.</summary>
    private static int Latest(in CaseState state, CollectionAction action, int day) =>
        action is TrattaPublication publication && !Section03.IsConsumer(state, day)
            ? Section07.LastPublicationDay(state, publication)
            : Days.Never;

    /// <summary>
    /// The first day on which the measure is permitted and would bring something. A condition that is no obstacle changes only on a few
    /// days: when a wait ends, and when an edition begins; those are tried in order.
    /// </summary>
    private static int ChargeableFrom(in CaseState state, CollectionAction action, int earliest)
    {
        if (action is not Measure || earliest == Days.Never)
        {
            return Days.Never;
        }

        for (var day = Math.Max(earliest, Days.Later(state.Claim.DueDay, 1)); day != Days.Never; day = NextTurn(state, day))
        {
            if (Permitted(state, action, day) && Chargeable(state, action, day) > 0)
            {
                return day;
            }
        }

        return Days.Never;
    }

    /// <summary>The first day after a day on which a condition may change by itself.</summary>
    private static int NextTurn(in CaseState state, int after)
    {
        var next = Days.Never;
        var claim = state.Claim;
        Consider(ref next, after, state.Act.Law.Transitions.PeerToPeerLoansFromDay);
        foreach (var edition in state.Act.Law.Editions)
        {
            Consider(ref next, after, edition.FromDay);
            Waits(ref next, after, edition.Consumer, state, claim);
            Waits(ref next, after, edition.Other, state, claim);
        }

        return next;
    }

    private static void Waits(ref int next, int after, RegimeLaw law, in CaseState state, Claim claim)
    {
        if (law.LetterDays is { } letters && state.LastLetter != Days.None)
        {
            Consider(ref next, after, state.After(state.LastLetter, letters.Value));
        }

        if (law.ReminderDays is { } reminder)
        {
            Consider(ref next, after, state.After(claim.DueDay, reminder.Value));
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

    private static bool Permitted(in CaseState state, CollectionAction action, int day)
    {
        var reasons = new ReasonSink(transcript: null);
        Conduct.Obstacles(state, action, day, ref reasons);
        return reasons.Count == 0;
    }

    /// <summary>What a permitted measure would bring on a day at unlimited cost, in cents; 0 for other steps.</summary>
    private static long Chargeable(in CaseState state, CollectionAction action, int day) =>
        action is Measure measure ? Section10.Admissible(state, measure, day) : 0;
}
