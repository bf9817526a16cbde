using Indrivningslag.Law;
using Indrivningslag.Rules;
using NodaTime;

namespace Indrivningslag;

/// <summary>The past of a case, read once and kept (förberett ärende, valmisteltu asia), so that later questions and events do not read it again.</summary>
/// <remarks>
/// Immutable, thread-safe. Answers equal those of <see cref="DebtCollectionAct"/> for the same events. Under the reading
/// <see cref="ForfeitureScope.FlawedMeasureOnly"/> a breach on record works back on single measures, so the events are kept and read again.
/// </remarks>
public sealed class PreparedCase
{
    private readonly CaseState _state;
    private readonly CollectionCase? _history;
    private readonly int _lastDay;
    private readonly int _events;

    private PreparedCase(in CaseState state, CollectionCase? history, int lastDay, int events)
    {
        _state = state;
        _history = history;
        _lastDay = lastDay;
        _events = events;
    }

    /// <summary>The day of the latest event; null when there is none. Questions and further events must not lie before it.</summary>
    public LocalDate? Through => Days.ToDateOrNull(_lastDay);

    /// <summary>The state with one more event.</summary>
    /// <param name="next">The event, on or after <see cref="Through"/>; a breach on record that names its measure is not accepted.</param>
    /// <exception cref="InvalidFactException">The event lies before the latest one, or does not fit the case.</exception>
    public PreparedCase With(CollectionEvent next)
    {
        Require.Argument(next, nameof(next));
        RequireNotBefore(next.On, "event.on");
        CollectionCase.CheckEvent(_state.Claim, next, "event");
        if (next is RecordedBreach { Measure: not null })
        {
            throw new InvalidFactException("event.measure", Expected.Absent);
        }

        if (_history is not null)
        {
            return Of(_state.Act, _history.With(next));
        }

        var state = _state;
        EventFold.Step(ref state, next, _events);
        return new PreparedCase(state, null, next.Day, _events + 1);
    }

    /// <inheritdoc cref="DebtCollectionAct.CostTotals"/>
    public CostTotals CostTotals(LocalDate asOf)
    {
        var day = RequireNotBefore(asOf, "ask.asOf");
        if (_history is not null)
        {
            return _state.Act.CostTotals(_history, asOf);
        }

        var state = _state;
        return CostAnswer.Totals(state, day);
    }

    /// <inheritdoc cref="DebtCollectionAct.Permission"/>
    public Decision<Permission> Permission(CollectionAction action)
    {
        var day = RequireNotBefore(Require.Argument(action, nameof(action)).On, "ask.on");
        PermissionAnswer.RequireCovered(_state.Act.Law, day, "ask.on");
        var state = _state;
        return PermissionAnswer.Decide(state, action);
    }

    /// <inheritdoc cref="DebtCollectionAct.Next"/>
    public Sequence<NextStep> Next(LocalDate on)
    {
        var day = RequireNotBefore(on, "ask.on");
        PermissionAnswer.RequireCovered(_state.Act.Law, day, "ask.on");
        var state = _state;
        return PermissionAnswer.NextSteps(state, on);
    }

    /// <summary>What is outstanding at the end of a day, as <see cref="DebtCollectionAct.Ledger"/> tells it.</summary>
    /// <param name="asOf">The day, on or after <see cref="Through"/>.</param>
    /// <exception cref="MissingRateException">A reference rate that the period needs is not known.</exception>
    public Balance Outstanding(LocalDate asOf)
    {
        var state = _state;
        return StatementAnswer.Outstanding(ref state, RequireNotBefore(asOf, "ask.asOf"));
    }

    internal static PreparedCase Of(DebtCollectionAct act, CollectionCase collectionCase)
    {
        var keep = act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly;
        var count = collectionCase.Events.Count;
        var lastDay = count == 0 ? Days.None : collectionCase.At(count - 1).Day;
        var trail = keep ? new Transcript(0, collectionCase.MeasureCount, act.Readings) : null;
        var state = new CaseState(act, collectionCase.Claim, allTallies: true, trail);
        EventFold.Run(ref state, collectionCase, Days.Never);
        return new PreparedCase(state, keep ? collectionCase : null, lastDay, count);
    }

    private int RequireNotBefore(LocalDate date, string fact)
    {
        var day = Days.Of(Require.Date(date, fact));
        return day >= _lastDay ? day : throw new InvalidFactException(fact, Expected.DayNotBefore, Days.ToDate(_lastDay));
    }
}
