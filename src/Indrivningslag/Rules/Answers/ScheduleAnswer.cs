using NodaTime;

namespace Indrivningslag.Rules;

/// <summary>Puts planned steps on the first days they may be taken, each after the one before it, on one fold that is carried on.</summary>
/// <remarks>
/// The state keeps all tallies: a tratta or bankruptcy demand among the steps works back on earlier measures without another fold, and
/// nothing else that works backwards can be a planned step.
/// </remarks>
internal static class ScheduleAnswer
{
    /// <summary>The schedule from the state of the case before the first step, which stands on the day asked.</summary>
    internal static Decision<LawfulSchedule> Decide(CaseState state, CollectionCase collectionCase, Sequence<PlannedStep> steps, LocalDate on, ScheduleWhen when)
    {
        var (act, day) = (state.Act, state.Today);
        var findings = Remarks.Of(state, day);
        var scheduled = new ScheduledStep[steps.Count];
        LocalDate? last = null;
        var ended = false;
        for (var i = 0; i < scheduled.Length; i++)
        {
            scheduled[i] = ended ? Unreached(steps[i]) : Put(ref state, steps[i], i, last ?? on, when, collectionCase.Events.Count + i);
            last = scheduled[i].On ?? last;
            ended |= scheduled[i].On is null;
        }

        var schedule = new LawfulSchedule { Steps = Sequence.Adopt(scheduled), Total = last is { } end ? Total(state, Days.Of(end)) : null };
        return new(schedule, Section03.RegimeAlone(act, state.Claim, day), new(Question.Permission, act, day), findings, OpenGround.Of(state.Claim));
    }

    /// <summary>Refuses steps that do not fit the claim.</summary>
    internal static Sequence<PlannedStep> Check(CollectionCase collectionCase, IEnumerable<PlannedStep> steps)
    {
        var list = Sequence.From(Require.Argument(steps, nameof(steps)));
        for (var i = 0; i < list.Count; i++)
        {
            CaseCheck.Action(collectionCase, Require.NotNull(list[i], Name(i)).Facts, Name(i));
        }

        return list;
    }

    /// <summary>Finds the day of a step, asked on the day of the one before, and takes it there.</summary>
    private static ScheduledStep Put(ref CaseState state, PlannedStep planned, int number, LocalDate asked, ScheduleWhen when, int index)
    {
        var permission = PermissionAnswer.Of(state, On(planned, asked, number));
        var on = when == ScheduleWhen.Chargeable ? permission.ChargeableFrom ?? permission.Earliest : permission.Earliest;
        CollectionAction? action = null;
        Euro? maximum = Euro.Zero;
        if (on is { } day)
        {
            action = On(planned, day, number);
            EventFold.GoTo(ref state, action.Day);
            maximum = Cents.ToEuro(PermissionAnswer.Chargeable(state, action, action.Day));
            action = Taken(action, maximum);
            EventFold.Step(ref state, action, index);
        }

        return new ScheduledStep
        {
            Planned = planned,
            Action = action,
            PermittedFrom = permission.Earliest,
            ChargeableFrom = permission.ChargeableFrom,
            Maximum = maximum,
            WaitsFor = permission.Obstacles,
        };
    }

    private static ScheduledStep Unreached(PlannedStep planned) => new()
    {
        Planned = planned,
        Action = null,
        PermittedFrom = null,
        ChargeableFrom = null,
        Maximum = Euro.Zero,
        WaitsFor = Sequence<Obstacle>.Empty,
    };

    /// <summary>The action with its duties fulfilled, at its maximum; where nothing limits it, at its own cost.</summary>
    internal static CollectionAction Taken(CollectionAction action, Euro? maximum)
    {
        var arrived = action switch
        {
            PaymentReminder reminder => reminder with { ArrivalEnsured = true },
            PaymentDemand demand => demand with { ArrivalEnsured = true },
            Tratta tratta => tratta with { ArrivalEnsured = true },
            TermExtension or PaymentPlan or BankruptcyDemand or OtherMeasure or TrattaPublication or CourtClaim or Assignment or PreservationNotice => action,
            _ => throw new InvalidOperationException($"{action.Kind} is a step of which it is not said whether it must arrive."),
        };
        return arrived is Measure measure ? measure with { InformedOfNoCosts = true, Cost = maximum ?? measure.Cost } : arrived;
    }

    private static Euro Total(CaseState state, int day)
    {
        EventFold.EndThrough(ref state, day);
        return Euro.FromCents(Section10Totals.Total(state, day));
    }

    private static CollectionAction On(PlannedStep planned, LocalDate day, int number)
    {
        try
        {
            return planned.On(day);
        }
        catch (InvalidFactException error)
        {
            throw error.Within(Name(number));
        }
    }

    private static string Name(int number) => FormattableString.Invariant($"steps[{number}]");
}
