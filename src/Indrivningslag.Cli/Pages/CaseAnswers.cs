using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Everything a page about a case tells, asked once.</summary>
/// <param name="Told">What an explained case tells.</param>
/// <param name="Audit">The breaches with what may follow.</param>
/// <param name="Next">What may be done next.</param>
/// <param name="Schedule">The usual steps ahead, each on the first day it may cost, or else is permitted.</param>
internal sealed record CaseAnswers(
    Answers Told,
    Attempt<Decision<Sequence<AuditFinding>>> Audit,
    Attempt<Decision<Sequence<NextStep>>> Next,
    Attempt<Decision<LawfulSchedule>> Schedule)
{
    internal CaseInput Input => Told.Input;

    internal Labels Labels => Told.Labels;

    internal CostAssessment Costs => Told.Costs.Value;

    /// <summary>Stands before every id of the part of the page that is about these answers.</summary>
    internal string Prefix { get; init; } = string.Empty;

    /// <summary>The events through the day asked, by day, with their numbers in the case.</summary>
    internal IReadOnlyList<(int Index, CollectionEvent Item)> Events { get; } =
        [.. Told.Input.Case.Events.Index().Where(pair => pair.Item.On <= Told.Input.Day).OrderBy(static pair => pair.Item.On)];

    internal static CaseAnswers To(CaseInput input, Labels labels) => new(
        Answers.To(input, labels),
        Attempt<Decision<Sequence<AuditFinding>>>.At(() => input.Act.Audit(input.Case, input.Day)),
        Attempt<Decision<Sequence<NextStep>>>.At(() => input.Act.Next(input.Case, input.Day)),
        Attempt<Decision<LawfulSchedule>>.At(() => UsualSchedule.Of(input, StepPlan.Usual)));

    /// <summary>The open questions that any of the answers rests on, each once.</summary>
    internal IEnumerable<OpenQuestion> OpenQuestions =>
        Told.Costs.OpenQuestions.Concat(Told.Ledger.Value?.OpenQuestions ?? []).Concat(Next.Value?.OpenQuestions ?? [])
            .DistinctBy(static question => question.Name, StringComparer.Ordinal);
}
