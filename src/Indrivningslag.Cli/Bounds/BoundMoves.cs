using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>The steps that can follow a history and are worth looking at; what may be done, when and for how much is asked of the Act.</summary>
/// <param name="question">What is asked.</param>
internal sealed class BoundMoves(BoundQuestion question)
{
    /// <summary>More instalments than any cap lets count.</summary>
    private const int ManyInstalments = 1_000_000;

    /// <summary>Longer than any wait and all extensions of a history.</summary>
    private const int YearsWithoutWaits = 20;

    /// <summary>Every history with one more step that can help, that step on each day that matters.</summary>
    internal IEnumerable<BoundState> From(BoundState state)
    {
        foreach (var kind in Kinds())
        {
            foreach (var day in DaysThatMatter(state, kind))
            {
                if (Taken(state, kind(day)) is { } next)
                {
                    yield return next;
                }
            }
        }

        if (FreeReminder(state) is { } reminded)
        {
            yield return reminded;
        }

        if (state.Used.PlanInForce)
        {
            yield return state.With(new PlanLapsed(state.On));
        }
    }

    /// <summary>Why each kind of measure brings nothing more once every wait is over, and the first day after the last one looked at on which any would.</summary>
    internal (IReadOnlyList<BoundLimit> Why, LocalDate? MoreFrom) Limits(BoundState state)
    {
        var free = state.Used.PlanInForce ? state.With(new PlanLapsed(state.On)) : state;
        var waitsOver = state.On.PlusYears(YearsWithoutWaits);
        var day = question.Until is { } last && last < waitsOver ? last : waitsOver;
        var permissions = Kinds().Select(kind => free.Past.Permission(kind(day)).Value).ToList();
        return (
            [.. permissions.Where(static permission => permission.Action is not PaymentPlan { Instalments: ManyInstalments }).Select(BoundLimit.Of)],
            permissions.Where(permission => permission.ChargeableFrom > question.Until).Min(static permission => permission.ChargeableFrom));
    }

    /// <summary>The kinds of measures, each by those whose price differs. A purchaser's demand costs what an agent's does.</summary>
    private IEnumerable<Func<LocalDate, Measure>> Kinds()
    {
        yield return day => Reminder(day, DeliveryForm.Written);
        if (question.ReminderCost is not null)
        {
            yield return day => Reminder(day, DeliveryForm.Other);
        }

        yield return static day => new PaymentDemand(day, CollectorRole.Agent, DeliveryForm.Written);
        yield return static day => new PaymentDemand(day, CollectorRole.ExemptCollector, DeliveryForm.Written);
        yield return static day => new Tratta(day, CollectorRole.Agent, DeliveryForm.Written);
        yield return static day => new BankruptcyDemand(day, CollectorRole.Agent);
        if (!question.DebtorAgrees)
        {
            yield break;
        }

        if (question.LawOn(question.DueOn.PlusDays(1)).ExtensionDays is { } least)
        {
            yield return day => new TermExtension(day, CollectorRole.Creditor, Math.Max(1, (question.LawOn(day).ExtensionDays ?? least).Value));
        }

        yield return static day => new PaymentPlan(day, CollectorRole.Creditor, DeliveryForm.Written, ManyInstalments);
        yield return static day => new PaymentPlan(day, CollectorRole.Creditor, DeliveryForm.Written, 1);
    }

    /// <summary>The first day on which a measure may cost something, and each later day on which another edition begins.</summary>
    private IEnumerable<LocalDate> DaysThatMatter(BoundState state, Func<LocalDate, Measure> kind)
    {
        LocalDate? before = null;
        foreach (var asked in question.Editions.Select(static edition => edition.From).Where(from => from > state.On).Prepend(state.On))
        {
            if (state.Past.Permission(kind(asked)).Value.ChargeableFrom is { } day && day != before && !(day > question.Until))
            {
                before = day;
                yield return day;
            }
        }
    }

    /// <summary>
    /// The history with a measure at its maximum; null when it brings less than that, because a tratta makes a demand before it free: the history
    /// without that demand brings as much.
    /// </summary>
    private BoundState? Taken(BoundState state, Measure measure)
    {
        var maximum = Maximum(state, measure);
        if (measure is PaymentReminder { Form: DeliveryForm.Other })
        {
            maximum = Euro.Min(maximum, question.ReminderCost!.Value);
        }

        if (measure is PaymentPlan { Instalments: ManyInstalments } plan)
        {
            measure = Smallest(state, plan, maximum);
        }

        var next = state.With(measure with { Cost = maximum });
        return next.Total >= state.Total + maximum && maximum > Euro.Zero ? next : null;
    }

    /// <summary>A reminder that is free because it comes early: the wait for a demand begins (5.1), or the term before a tratta (7.3). One is enough.</summary>
    private BoundState? FreeReminder(BoundState state)
    {
        if (state.HasWrittenReminder || state.Past.Permission(Reminder(state.On, DeliveryForm.Written)).Value is not { Earliest: { } day } permission
            || permission.ChargeableFrom == day || day > question.Until)
        {
            return null;
        }

        return state.With(Reminder(day, DeliveryForm.Written));
    }

    /// <summary>The plan with the fewest instalments that costs as much: the price never falls with their number beyond the fewest.</summary>
    private static PaymentPlan Smallest(BoundState state, PaymentPlan plan, Euro maximum)
    {
        var (low, high) = (1, ManyInstalments);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Maximum(state, plan with { Instalments = middle }) < maximum)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return plan with { Instalments = low };
    }

    private static Euro Maximum(BoundState state, Measure measure) =>
        state.Past.Permission(measure).Value.Maximum!.Value;

    /// <summary>A reminder with the shortest term that lets a tratta follow.</summary>
    private PaymentReminder Reminder(LocalDate day, DeliveryForm form) =>
        new(day, CollectorRole.Creditor, form) { TermEndsOn = day.PlusDays(question.TrattaTermOn(day)) };
}
