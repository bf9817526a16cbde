using Indrivningslag.Law;
using Indrivningslag.Rules;
using NodaTime;

namespace Indrivningslag;

/// <summary>Finland's Debt Collection Act 513/1999 (lag om indrivning av fordringar, laki saatavien perinnästä): the questions.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. Every method is a pure function of its arguments, the law book and the readings; events after
/// the day asked do not exist for the answer.
/// </remarks>
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
        var state = CostAnswer.Fold(this, Require.Argument(collectionCase, nameof(collectionCase)), day);
        var assessment = CostAnswer.Of(state, day);
        return new(assessment, Reasons.ForCosts(state, assessment.Totals, day), Question.Costs, Readings, Remarks.Of(state, day));
    }

    /// <summary>The sums of <see cref="Costs"/> without reasons.</summary>
    /// <inheritdoc cref="Costs"/>
    public CostTotals CostTotals(CollectionCase collectionCase, LocalDate asOf) =>
        CostAnswer.Totals(this, Require.Argument(collectionCase, nameof(collectionCase)), DayOf(asOf, "asOf"));

    /// <summary>What could be asked for a planned measure on its day, and what would limit it: question and price before the letter goes out.</summary>
    /// <param name="collectionCase">The case; events after the measure's day do not exist.</param>
    /// <param name="planned">The measure with its own cost, form and duties.</param>
    /// <inheritdoc cref="Costs" path="exception"/>
    public MeasureCost Quote(CollectionCase collectionCase, Measure planned)
    {
        var index = Require.Argument(collectionCase, nameof(collectionCase)).Events.Count;
        var costs = Costs(collectionCase.With(Require.Argument(planned, nameof(planned))), planned.On);
        return costs.Value.Measures.Single(cost => cost.Event == index);
    }

    /// <summary>Whether an action may be taken on its day, and if not from when; from when and for how much it may be charged.</summary>
    /// <param name="collectionCase">The case; events after the action's day do not exist.</param>
    /// <param name="action">The action; its own cost does not matter, and its duties are taken as fulfilled.</param>
    /// <exception cref="NotCoveredException">The day lies before 2013-03-16, or a measure before the law book.</exception>
    /// <exception cref="MissingRateException">A payment needs a reference rate that is not known.</exception>
    public Decision<Permission> Permission(CollectionCase collectionCase, CollectionAction action)
    {
        PermissionAnswer.RequireCovered(Law, Require.Argument(action, nameof(action)).Day, "on");
        CaseCheck.Action(Require.Argument(collectionCase, nameof(collectionCase)), action);
        var state = FoldForAction(collectionCase, action.Day);
        return PermissionAnswer.Decide(state, action);
    }

    /// <summary>The usual next actions, each with whether and from when it is permitted and chargeable.</summary>
    /// <param name="collectionCase">The case; events after the day do not exist.</param>
    /// <param name="on">The day asked.</param>
    /// <inheritdoc cref="Permission" path="exception"/>
    public Sequence<NextStep> Next(CollectionCase collectionCase, LocalDate on)
    {
        var day = DayOf(on, "on");
        PermissionAnswer.RequireCovered(Law, day, "on");
        var state = FoldForAction(collectionCase, day);
        return PermissionAnswer.NextSteps(state, on);
    }

    /// <summary>How the payments divided, and what is outstanding at the end of a day (8 §, 11 §, 11a §).</summary>
    /// <inheritdoc cref="Costs"/>
    public Decision<Ledger> Allocation(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        var state = CostAnswer.Fold(this, Require.Argument(collectionCase, nameof(collectionCase)), day, Detail.Payments);
        var ledger = StatementAnswer.Ledger(ref state, day);
        return new(ledger, Sequence.From(Reasons.ForLedger(state, ledger, day)), Question.Allocation, Readings, Remarks.Of(state, day));
    }

    /// <summary>How one amount divides over a balance by the rules for a claim on a day (11a §); no events are read.</summary>
    /// <param name="claim">The claim; its class and the day decide the order.</param>
    /// <param name="on">The day the money comes in.</param>
    /// <param name="balance">What is owed.</param>
    /// <param name="amount">The amount, in euros.</param>
    /// <exception cref="InvalidFactException">The amount is negative or too large.</exception>
    public PaymentParts Allocate(Claim claim, LocalDate on, Balance balance, Euro amount)
    {
        var day = DayOf(on, "on");
        var consumer = Section03.IsConsumer(this, Require.Argument(claim, nameof(claim)), day);
        return Section11a.Divide(balance, Require.Money(amount, "amount"), Section11a.CostsFirst(this, consumer, day), Readings.InterestBeforePrincipal);
    }

    /// <summary>How one payment divides over several claims of one debtor: the claims the debtor designates first, else the oldest due date first.</summary>
    /// <param name="claims">The claims and what is owed on each; ids must differ.</param>
    /// <param name="on">The day the money comes in.</param>
    /// <param name="amount">The amount, in euros.</param>
    /// <param name="designated">The ids of the claims the debtor wants paid first, in that order; null: none.</param>
    /// <exception cref="InvalidFactException">Ids repeat or are unknown, or the amount is negative or too large.</exception>
    public PaymentDivision Divide(IEnumerable<ClaimBalance> claims, LocalDate on, Euro amount, IEnumerable<string>? designated = null) =>
        Section11aDivision.Over(
            this,
            Require.Argument(claims, nameof(claims)).ToArray(),
            designated?.ToArray() ?? [],
            DayOf(on, "on"),
            Require.Money(amount, "amount"));

    /// <summary>Every past step put to the rules of its own day, with what may follow; steps before 2013-03-16 are left out.</summary>
    /// <inheritdoc cref="Costs"/>
    public Decision<Sequence<AuditFinding>> Audit(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        PermissionAnswer.RequireCovered(Law, day, "asOf");
        var state = CostAnswer.Fold(this, Require.Argument(collectionCase, nameof(collectionCase)), day);
        var findings = AuditAnswer.Of(state, collectionCase, day);
        return new(findings, Sequence.Of(Reasons.Regime(this, collectionCase.Claim, day)), Question.Audit, Readings, Remarks.Of(state, day));
    }

    /// <summary>The statement the debtor is entitled to: balance, specification, and how interest and costs were formed (4a §).</summary>
    /// <inheritdoc cref="Costs"/>
    public Decision<DebtStatement> Statement(CollectionCase collectionCase, LocalDate asOf)
    {
        var day = DayOf(asOf, "asOf");
        var state = CostAnswer.Fold(this, Require.Argument(collectionCase, nameof(collectionCase)), day, Detail.PaymentsAndInterest);
        var statement = StatementAnswer.Of(ref state, collectionCase, day);
        return new(statement, StatementAnswer.Reasons(state, statement, day), Question.Statement, Readings, Remarks.Of(state, day));
    }

    /// <summary>Whether the Act governs someone's steps for a claim on a day, and with which rules (1 §, 3 §).</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="actor">Whose steps.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NotCoveredException">The day lies before the law book.</exception>
    public Scope Scope(Claim claim, ScopeActor actor, LocalDate on) =>
        Section03.Scope(
            this,
            Require.Argument(claim, nameof(claim)),
            Require.Defined(actor, "actor"),
            DayOf(on, "on"));

    /// <summary>Reads the past of a case once, for many questions and further events.</summary>
    /// <param name="collectionCase">The case, with all its events.</param>
    /// <exception cref="NotCoveredException">A measure lies before the law book.</exception>
    /// <exception cref="MissingRateException">A payment needs a reference rate that is not known.</exception>
    public PreparedCase Prepare(CollectionCase collectionCase) => PreparedCase.Of(this, Require.Argument(collectionCase, nameof(collectionCase)));

    private static int DayOf(LocalDate date, string fact) => Days.Of(Require.Date(date, fact));

    /// <summary>All lanes are kept, because the action itself may be the first tratta.</summary>
    private CaseState FoldForAction(CollectionCase collectionCase, int day)
    {
        Require.Argument(collectionCase, nameof(collectionCase));
        var trail = Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly ? new Transcript(0, collectionCase.Marks.Measures, Readings) : null;
        var state = new CaseState(this, collectionCase.Claim, allTallies: true, trail);
        EventFold.Run(ref state, collectionCase, day);
        return state;
    }

    /// <summary>The law book's short form.</summary>
    public override string ToString() => Law.ToString();
}
