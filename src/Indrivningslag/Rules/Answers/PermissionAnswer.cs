using System.Runtime.CompilerServices;
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
        return new(permission, Reasons.ForPermission(state, permission), new(Question.Permission, state.Act, action.Day), Remarks.Of(state, action.Day), OpenGround.Of(state.Claim));
    }

    /// <summary>The permission alone.</summary>
    internal static Permission Of(in CaseState state, CollectionAction action)
    {
        var day = action.Day;
        var obstacles = ReasonSink.Collecting;
        Conduct.Obstacles(state, action, state.On(day), ref obstacles);
        var limits = ReasonSink.Collecting;
        var maximum = obstacles.Count == 0 && action is Measure measure ? Section10.Admissible(state, measure, state.On(day), ref limits) : 0;
        var (earliest, chargeableFrom) = maximum > 0 ? (day, day) : FirstDays(state, action, obstacles);
        return new Permission
        {
            Action = action,
            Obstacles = obstacles.Obstacles,
            Duties = Duties.Of(state, action),
            Earliest = Days.ToDateOrNull(earliest),
            Latest = Days.ToDateOrNull(Latest(state, action, day)),
            Chargeable = maximum > 0,
            ChargeableFrom = Days.ToDateOrNull(chargeableFrom),
            Maximum = Cents.ToEuro(maximum),
            Limits = limits.Reasons,
        };
    }

    /// <summary>The first day on which it is permitted, and on which it also may be charged. Apart, because it needs a copy of the state.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Permitted, int Chargeable) FirstDays(in CaseState state, CollectionAction action, in ReasonSink obstacles)
    {
        var later = Later(state);
        var earliest = Earliest(later, action, action.Day, obstacles);
        return (earliest, ChargeableFrom(state, later, action, earliest));
    }

    /// <summary>The usual next actions, tried on one state.</summary>
    internal static Sequence<NextStep> NextSteps(in CaseState state, LocalDate on)
    {
        var usual = state.On(Days.Of(on)).Edition.UsualSteps;
        CollectionAction[] actions =
        [
            new PaymentReminder(on, CollectorRole.Creditor, DeliveryForm.Written),
            new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written),
            new TermExtension(on, CollectorRole.Creditor, usual.ExtensionDays.Value),
            new PaymentPlan(on, CollectorRole.Creditor, DeliveryForm.Written, usual.PlanInstalments.Value),
            new Tratta(on, CollectorRole.Agent, DeliveryForm.Written),
            new TrattaPublication(on, CollectorRole.Agent),
            new BankruptcyDemand(on, CollectorRole.Agent),
            new CourtClaim(on, CollectorRole.Agent),
        ];
        var steps = new NextStep[actions.Length];
        var later = Later(state);
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Next(state, later, actions[i]);
        }

        return Sequence.Adopt(steps);
    }

    private static NextStep Next(in CaseState state, in CaseState later, CollectionAction action)
    {
        var day = action.Day;
        var obstacles = new ReasonSink(transcript: null);
        Conduct.Obstacles(state, action, state.On(day), ref obstacles);
        var earliest = Earliest(later, action, day, obstacles);
        var from = ChargeableFrom(state, later, action, earliest);
        return new NextStep
        {
            Action = action,
            Permitted = obstacles.Count == 0,
            Earliest = Days.ToDateOrNull(earliest),
            Latest = Days.ToDateOrNull(Latest(state, action, day)),
            ChargeableFrom = Days.ToDateOrNull(from),
            Maximum = Cents.ToEuro(from == Days.Never ? 0 : Chargeable(from == day ? state : later, action, from)),
        };
    }

    /// <summary>The state that later days meet: what acts at the end of the day has acted.</summary>
    private static CaseState Later(in CaseState state)
    {
        var later = state;
        if (later.Today != Days.None)
        {
            EventFold.GoTo(ref later, Days.Later(later.Today, 1));
        }

        return later;
    }

    /// <summary>The day the last obstacle lifts, if then none stands; while others stand that time lifts, their last day is tried in the same way.</summary>
    private static int Earliest(in CaseState later, CollectionAction action, int day, ReasonSink obstacles)
    {
        while (obstacles.Count > 0)
        {
            if (obstacles.LatestLift == Days.Never)
            {
                return Days.Never;
            }

            day = obstacles.LatestLift;
            obstacles = new ReasonSink(transcript: null);
            Conduct.Obstacles(later, action, later.On(day), ref obstacles);
        }

        return day;
    }

    /// <summary>7.6: only a publication has a last day.</summary>
    private static int Latest(in CaseState state, CollectionAction action, int day) =>
        action is TrattaPublication publication && !Section03.IsConsumer(state.Act, state.Claim, day)
            ? Section07Publication.LastDay(state, publication)
            : Days.Never;

    /// <summary>
    /// The first day on which the measure is permitted and would bring something. A condition that is no obstacle changes only on a few
    /// days: when a wait ends, and when an edition begins; those are tried in order.
    /// </summary>
    private static int ChargeableFrom(in CaseState state, in CaseState later, CollectionAction action, int earliest)
    {
        if (action.Role != EventRole.Measure || earliest == Days.Never)
        {
            return Days.Never;
        }

        for (var day = Math.Max(earliest, Days.Later(state.DueDay, 1)); day != Days.Never; day = Turns.Next(state, day))
        {
            ref readonly var then = ref day == action.Day ? ref state : ref later;
            if (Permitted(then, action, day) && Chargeable(then, action, day) > 0)
            {
                return day;
            }
        }

        return Days.Never;
    }

    private static bool Permitted(in CaseState state, CollectionAction action, int day)
    {
        var obstacles = new ReasonSink(transcript: null);
        Conduct.Obstacles(state, action, state.On(day), ref obstacles);
        return obstacles.Count == 0;
    }

    /// <summary>What a permitted measure would bring on a day at unlimited cost, in cents; 0 for other steps.</summary>
    internal static long Chargeable(in CaseState state, CollectionAction action, int day)
    {
        var unwritten = new ReasonSink(transcript: null);
        return action is Measure measure ? Section10.Admissible(state, measure, state.On(day), ref unwritten) : 0;
    }
}
