using Indrivningslag.Law;
using Indrivningslag.Rules;
using NodaTime;

namespace Indrivningslag;

/// <summary>The past of a case, read once and kept (förberett ärende, valmisteltu asia), so that later questions and events do not read it again.</summary>
/// <remarks>
/// Immutable, thread-safe. Answers equal those of <see cref="DebtCollectionAct"/> for the same events. Facts that work backwards cannot be
/// carried on from what was read before: a credit note, a measure with a day of preparation, an event that names a tratta or a measure, or any event under the reading
/// <see cref="ForfeitureScope.FlawedMeasureOnly"/> makes every later question read the case again; <see cref="ReadsAgain"/> tells.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed class PreparedCase
{
    private readonly DebtCollectionAct _act;
    private readonly CaseState? _state;

    private PreparedCase(DebtCollectionAct act, CollectionCase collectionCase, CaseState? state)
    {
        _act = act;
        Case = collectionCase;
        _state = state;
    }

    /// <summary>The case with all its events.</summary>
    public CollectionCase Case { get; }

    /// <summary>The day of the latest event; null when there is none. Questions must not lie before it.</summary>
    public LocalDate? Through => Days.ToDateOrNull(Case.Marks.LastDay);

    /// <summary>Whether each question reads the whole case again, because a fact in it works backwards.</summary>
    public bool ReadsAgain => _state is null;

    /// <summary>The state with one more event. One that comes late, with a day before <see cref="Through"/>, makes the past be read again.</summary>
    /// <param name="next">The event.</param>
    /// <exception cref="InvalidFactException">The event does not fit the case.</exception>
    /// <inheritdoc cref="DebtCollectionAct.Prepare" path="exception"/>
    public PreparedCase With(CollectionEvent next)
    {
        var longer = Case.With(Require.Argument(next, nameof(next)));
        if (_state is not { } state || next.Day < Case.Marks.LastDay || !CanCarry(_act, longer))
        {
            return Of(_act, longer);
        }

        EventFold.Step(ref state, next, Case.Events.Count);
        return new PreparedCase(_act, longer, state);
    }

    /// <inheritdoc cref="DebtCollectionAct.Costs"/>
    public Decision<CostAssessment> Costs(LocalDate asOf)
    {
        RequireNotBefore(asOf, "asOf");
        return _act.Costs(Case, asOf);
    }

    /// <inheritdoc cref="DebtCollectionAct.CostTotals"/>
    public CostTotals CostTotals(LocalDate asOf)
    {
        var day = RequireNotBefore(asOf, "asOf");
        if (_state is not { } state)
        {
            return _act.CostTotals(Case, asOf);
        }

        EventFold.EndThrough(ref state, day);
        return CostAnswer.Totals(state, day);
    }

    /// <inheritdoc cref="DebtCollectionAct.Quote"/>
    public Decision<MeasureCost> Quote(Measure planned)
    {
        RequireNotBefore(Require.Argument(planned, nameof(planned)).On, "planned.on");
        return _act.Quote(Case, planned);
    }

    /// <inheritdoc cref="DebtCollectionAct.Permission"/>
    public Decision<Permission> Permission(CollectionAction action)
    {
        var day = RequireNotBefore(Require.Argument(action, nameof(action)).On, "on");
        if (_state is not { } state || action is Measure { PreparedOn: not null })
        {
            return _act.Permission(Case, action);
        }

        PermissionAnswer.RequireCovered(_act.Law, day, "on");
        CaseCheck.Action(Case, action, "action");
        EventFold.GoTo(ref state, day);
        return PermissionAnswer.Decide(state, action);
    }

    /// <inheritdoc cref="DebtCollectionAct.Next"/>
    public Decision<Sequence<NextStep>> Next(LocalDate on)
    {
        var day = RequireNotBefore(on, "on");
        if (_state is not { } state)
        {
            return _act.Next(Case, on);
        }

        PermissionAnswer.RequireCovered(_act.Law, day, "on");
        EventFold.GoTo(ref state, day);
        var steps = PermissionAnswer.NextSteps(state, on);
        var regime = Section03.RegimeAlone(_act, Case.Claim, day);
        return new(steps, regime, new(Question.Permission, _act, day), Remarks.Of(state, day), OpenGround.Of(Case.Claim));
    }

    /// <inheritdoc cref="DebtCollectionAct.Schedule"/>
    public Decision<LawfulSchedule> Schedule(LocalDate on, IEnumerable<PlannedStep> steps, ScheduleWhen when = ScheduleWhen.Permitted)
    {
        var day = RequireNotBefore(on, "on");
        if (_state is not { } state)
        {
            return _act.Schedule(Case, on, steps, when);
        }

        PermissionAnswer.RequireCovered(_act.Law, day, "on");
        var planned = ScheduleAnswer.Check(Case, steps);
        EventFold.GoTo(ref state, day);
        return ScheduleAnswer.Decide(state, Case, planned, on, Require.Defined(when, "when"));
    }

    /// <inheritdoc cref="DebtCollectionAct.Allocation"/>
    public Decision<Ledger> Allocation(LocalDate asOf)
    {
        RequireNotBefore(asOf, "asOf");
        return _act.Allocation(Case, asOf);
    }

    /// <inheritdoc cref="DebtCollectionAct.Audit"/>
    public Decision<Sequence<AuditFinding>> Audit(LocalDate asOf)
    {
        RequireNotBefore(asOf, "asOf");
        return _act.Audit(Case, asOf);
    }

    /// <inheritdoc cref="DebtCollectionAct.Statement"/>
    public Decision<DebtStatement> Statement(LocalDate asOf)
    {
        RequireNotBefore(asOf, "asOf");
        return _act.Statement(Case, asOf);
    }

    /// <summary>What is outstanding at the end of a day, as <see cref="DebtCollectionAct.Allocation"/> tells it.</summary>
    /// <param name="asOf">The day, on or after <see cref="Through"/>.</param>
    /// <exception cref="MissingRateException">A reference rate that the period needs is not known.</exception>
    public Balance Outstanding(LocalDate asOf)
    {
        var day = RequireNotBefore(asOf, "asOf");
        if (_state is not { } state)
        {
            return _act.Allocation(Case, asOf).Value.Outstanding;
        }

        EventFold.EndThrough(ref state, day);
        return LedgerAnswer.Outstanding(ref state, day);
    }

    internal static PreparedCase Of(DebtCollectionAct act, CollectionCase collectionCase)
    {
        if (!CanCarry(act, collectionCase))
        {
            return new PreparedCase(act, collectionCase, null);
        }

        var state = new CaseState(act, collectionCase.Claim, Tally.All);
        EventFold.Run(ref state, collectionCase, Days.Never);
        return new PreparedCase(act, collectionCase, state);
    }

    /// <summary>Whether no fact works backwards beyond what the state carries: the tallies carry trattas, bankruptcy demands and exceptional difficulty.</summary>
    private static bool CanCarry(DebtCollectionAct act, CollectionCase collectionCase) =>
        act.Readings.Forfeiture == ForfeitureScope.AllCosts && collectionCase.Marks is { Credited: 0, Prepared: false, NamesTratta: false };

    private int RequireNotBefore(LocalDate date, string fact)
    {
        var day = Days.Of(Require.Date(date, fact));
        return day >= Case.Marks.LastDay ? day : throw new InvalidFactException(fact, Expected.DayNotBefore, Days.ToDate(Case.Marks.LastDay));
    }
}
