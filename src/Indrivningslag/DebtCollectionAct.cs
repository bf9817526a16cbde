using Indrivningslag.Law;
using Indrivningslag.Rules;
using NodaTime;

namespace Indrivningslag;

/// <summary>Finland's Debt Collection Act 513/1999 (lag om indrivning av fordringar, laki saatavien perinnästä): the questions.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. Every method is a pure function of its arguments, the law book and the readings; events after
/// the day asked do not exist for the answer.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DebtCollectionAct
{
    /// <summary>The Act as enacted, with the default readings.</summary>
    public static DebtCollectionAct Finland { get; } = new();

    /// <summary>The law through time. Default: as enacted.</summary>
    public LawBook Law { get; init => field = Require.Argument(value, nameof(value)); } = LawBook.Finland;

    /// <summary>The readings of open questions. Default: all defaults.</summary>
    public Readings Readings { get; init => field = Require.Argument(value, nameof(value)); } = Readings.Default;

    /// <summary>The same Act with a reference rate supplied by the caller.</summary>
    /// <inheritdoc cref="ReferenceRates.With"/>
    public DebtCollectionAct WithReferenceRate(LocalDate from, decimal percent) =>
        this with { Law = Law with { ReferenceRates = Law.ReferenceRates.With(from, percent) } };

    /// <summary>The most the debtor may be asked to pay for collection (10-10 j §§), measure by measure with reasons.</summary>
    /// <param name="collectionCase">The case.</param>
    /// <param name="asOf">The last day whose events count, inclusive.</param>
    /// <exception cref="NotCoveredException">A measure or the day lies before the law book.</exception>
    /// <exception cref="MissingRateException">A payment needs a reference rate that is not known.</exception>
    public Decision<CostAssessment> Costs(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        var state = CaseFold.WrittenDown(this, Require.Argument(collectionCase, nameof(collectionCase)), day);
        var assessment = CostAnswer.Of(state, day);
        return Decide(assessment, Reasons.ForCosts(state, assessment.Totals, day), Question.Costs, state, day);
    }

    /// <summary>The sums of <see cref="Costs"/> without reasons.</summary>
    /// <inheritdoc cref="Costs"/>
    public CostTotals CostTotals(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        return CaseFold.Sums(this, Require.Argument(collectionCase, nameof(collectionCase)), day);
    }

    /// <summary>What could be asked for a planned measure on its day, and what would limit it: question and price before the letter goes out.</summary>
    /// <param name="collectionCase">The case; events after the measure's day do not exist.</param>
    /// <param name="planned">The measure with its own cost, form and duties.</param>
    /// <inheritdoc cref="Costs" path="exception"/>
    public Decision<MeasureCost> Quote(CollectionCase collectionCase, Measure planned)
    {
        var index = Require.Argument(collectionCase, nameof(collectionCase)).Events.Count;
        CaseCheck.Action(collectionCase, Require.Argument(planned, nameof(planned)), "measure");
        if (planned.Day < Law.FirstDay)
        {
            throw new NotCoveredException("measure.on", Law.Editions[0].From);
        }

        var costs = Costs(collectionCase.With(planned), planned.On);
        var quoted = costs.Value.Measures.Single(cost => cost.Event == index);
        return new(quoted, costs.Reasons, new(Question.Costs, this, planned.Day), costs.Findings, OpenGround.Of(collectionCase.Claim));
    }

    /// <summary>Whether an action may be taken on its day, and if not from when; from when and for how much it may be charged.</summary>
    /// <param name="collectionCase">The case; events after the action's day do not exist.</param>
    /// <param name="action">The action; its own cost does not matter, and its duties are taken as fulfilled.</param>
    /// <exception cref="NotCoveredException">The day lies before 2013-03-16, or a measure before the law book.</exception>
    /// <exception cref="MissingRateException">A payment needs a reference rate that is not known.</exception>
    public Decision<Permission> Permission(CollectionCase collectionCase, CollectionAction action)
    {
        PermissionAnswer.RequireCovered(Law, Require.Argument(action, nameof(action)).Day, "on");
        CaseCheck.Action(Require.Argument(collectionCase, nameof(collectionCase)), action, "action");
        return PermissionAnswer.Decide(CaseFold.BeforeAction(this, collectionCase, action.Day, action), action);
    }

    /// <summary>The usual next actions, each with whether and from when it is permitted and chargeable.</summary>
    /// <param name="collectionCase">The case; events after the day do not exist.</param>
    /// <param name="on">The day asked.</param>
    /// <inheritdoc cref="Permission" path="exception"/>
    public Decision<Sequence<NextStep>> Next(CollectionCase collectionCase, LocalDate on)
    {
        var day = DayOf(on, "on");
        PermissionAnswer.RequireCovered(Law, day, "on");
        var state = CaseFold.BeforeAction(this, Require.Argument(collectionCase, nameof(collectionCase)), day);
        return Decide(PermissionAnswer.NextSteps(state, on), RegimeOf(state, day), Question.Permission, state, day);
    }

    /// <summary>
    /// When planned steps may be taken one after another, and for how much: each is asked on the day of the one before, put on the first day it
    /// is permitted or may be charged, and then taken as done, its duties fulfilled and at its maximum.
    /// </summary>
    /// <param name="collectionCase">The case; events after the day do not exist.</param>
    /// <param name="on">The day the first step is asked on: the first day it can be put on, inclusive.</param>
    /// <param name="steps">The steps in their order; there may be none.</param>
    /// <param name="when">On which day a step is put. Default: the first on which it is permitted.</param>
    /// <exception cref="InvalidFactException">A step does not fit the claim, or a term ends later than a fact can be; it is named as <c>steps[2].termDays</c>.</exception>
    /// <inheritdoc cref="Permission" path="exception"/>
    public Decision<LawfulSchedule> Schedule(
        CollectionCase collectionCase, LocalDate on, IEnumerable<PlannedStep> steps, ScheduleWhen when = ScheduleWhen.Permitted)
    {
        var day = DayOf(on, "on");
        PermissionAnswer.RequireCovered(Law, day, "on");
        var planned = ScheduleAnswer.Check(Require.Argument(collectionCase, nameof(collectionCase)), steps);
        var state = CaseFold.BeforeAction(this, collectionCase, day, further: planned.Count);
        return ScheduleAnswer.Decide(state, collectionCase, planned, on, Require.Defined(when, "when"));
    }

    /// <summary>How the payments divided, and what is outstanding at the end of a day (8 §, 11 §, 11a §).</summary>
    /// <inheritdoc cref="Costs"/>
    public Decision<Ledger> Allocation(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        var state = CaseFold.WrittenDown(this, Require.Argument(collectionCase, nameof(collectionCase)), day, Detail.Payments);
        var ledger = LedgerAnswer.Of(ref state, day);
        return Decide(ledger, Sequence.From(Reasons.ForLedger(state, ledger, day)), Question.Allocation, state, day);
    }

    /// <summary>How one amount divides over a balance by the rules for a claim on a day (11a §); no events are read.</summary>
    /// <param name="claim">The claim; its class and the day decide the order.</param>
    /// <param name="on">The day the money comes in.</param>
    /// <param name="balance">What is owed.</param>
    /// <param name="amount">The amount, in euros.</param>
    /// <exception cref="InvalidFactException">The amount is negative or too large.</exception>
    public Decision<PaymentParts> Allocate(Claim claim, LocalDate on, Balance balance, Euro amount)
    {
        var day = DayOf(on, "on");
        var consumer = Section03.IsConsumer(this, Require.Argument(claim, nameof(claim)), day);
        var costsFirst = Section11a.CostsFirst(this, consumer, day);
        var parts = Section11a.Divide(balance, Require.Money(amount, "amount"), costsFirst, Readings.InterestBeforePrincipal);
        var regime = Section03.RegimeAlone(this, claim, day);
        return new(parts, regime, new(Question.Allocation, this, day), Remarks.Of(this, claim, day), OpenGround.OfBalance(claim));
    }

    /// <summary>How one payment divides over several claims of one debtor: the claims the debtor designates first, else the oldest due date first.</summary>
    /// <param name="claims">The claims and what is owed on each; ids must differ.</param>
    /// <param name="on">The day the money comes in.</param>
    /// <param name="amount">The amount, in euros.</param>
    /// <param name="designated">The ids of the claims the debtor wants paid first, in that order; null: none.</param>
    /// <exception cref="InvalidFactException">Ids repeat or are unknown, or the amount is negative or too large.</exception>
    public Decision<PaymentDivision> Divide(IEnumerable<ClaimBalance> claims, LocalDate on, Euro amount, IEnumerable<string>? designated = null)
    {
        var day = DayOf(on, "on");
        var debts = Require.Argument(claims, nameof(claims)).ToArray();
        var division = Section11aDivision.Over(this, debts, designated?.ToArray() ?? [], day, Require.Money(amount, "amount"));
        var beyond = day > Law.VerifiedThroughDay
            ? Sequence.Of(new Reason(Rule.BeyondVerification, Cite.S1M1, day: Law.VerifiedThroughDay))
            : Sequence<Reason>.Empty;
        var ground = new OpenGround { AllConsumer = Array.TrueForAll(debts, debt => Section03.IsConsumer(this, debt.Claim, day)) };
        return new(division, Sequence.Of(new Reason(Rule.OldestFirst, Cite.S11aM1)), new(Question.Allocation, this, day), beyond, ground);
    }

    /// <summary>Every past step put to the rules of its own day, with what may follow; steps before 2013-03-16 are left out.</summary>
    /// <inheritdoc cref="Costs"/>
    public Decision<Sequence<AuditFinding>> Audit(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        PermissionAnswer.RequireCovered(Law, day, "asOf");
        var state = CaseFold.WrittenDown(this, Require.Argument(collectionCase, nameof(collectionCase)), day, Detail.Audit);
        return Decide(AuditAnswer.Of(state, collectionCase), RegimeOf(state, day), Question.Audit, state, day);
    }

    /// <summary>The statement the debtor is entitled to: balance, specification, and how interest and costs were formed (4a §).</summary>
    /// <inheritdoc cref="Costs"/>
    public Decision<DebtStatement> Statement(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        var state = CaseFold.WrittenDown(this, Require.Argument(collectionCase, nameof(collectionCase)), day, Detail.PaymentsAndInterest);
        var statement = StatementAnswer.Of(ref state, collectionCase, day);
        return Decide(statement, StatementAnswer.ReasonsFor(state, statement, day), Question.Statement, state, day);
    }

    /// <summary>Whether the Act governs someone's steps for a case on a day, and with which rules (1 §, 3 §); an extension may have moved the due date.</summary>
    /// <param name="collectionCase">The case; events after the day do not exist.</param>
    /// <param name="actor">Whose steps.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NotCoveredException">The day lies before the law book.</exception>
    public Decision<Scope> Scope(CollectionCase collectionCase, ScopeActor actor, LocalDate on)
    {
        var day = DayOf(on, "on");
        var dueDay = Section08.DueDayIn(Require.Argument(collectionCase, nameof(collectionCase)), day);
        return ScopeOf(collectionCase.Claim, dueDay, actor, day);
    }

    /// <summary>Whether the Act governs someone's steps for a claim on a day, and with which rules (1 §, 3 §).</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="actor">Whose steps.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NotCoveredException">The day lies before the law book.</exception>
    public Decision<Scope> Scope(Claim claim, ScopeActor actor, LocalDate on) =>
        ScopeOf(Require.Argument(claim, nameof(claim)), claim.DueDay, actor, DayOf(on, "on"));

    /// <summary>Reads the past of a case once, for many questions and further events.</summary>
    /// <param name="collectionCase">The case, with all its events.</param>
    /// <exception cref="NotCoveredException">A measure lies before the law book.</exception>
    /// <exception cref="MissingRateException">A payment needs a reference rate that is not known.</exception>
    public PreparedCase Prepare(CollectionCase collectionCase) => PreparedCase.Of(this, Require.Argument(collectionCase, nameof(collectionCase)));

    private static int DayOf(LocalDate date, string fact) => Days.Of(Require.Date(date, fact));

    private Decision<Scope> ScopeOf(Claim claim, int dueDay, ScopeActor actor, int day)
    {
        var scope = Section03.Scope(this, claim, dueDay, Require.Defined(actor, "actor"), day);
        return new(scope, Sequence.Of(scope.Reason), new(Question.Scope, this, day), Remarks.Of(this, claim, day), OpenGround.OfBalance(claim));
    }

    private Sequence<Reason> RegimeOf(in CaseState state, int day) => Section03.RegimeAlone(this, state.Claim, day);

    private Decision<T> Decide<T>(T value, Sequence<Reason> reasons, Question question, in CaseState state, int day) =>
        new(value, reasons, new(question, this, day), Remarks.Of(state, day), OpenGround.Of(state.Claim));

    /// <summary>The law book's short form.</summary>
    public override string ToString() => Law.ToString();
}
