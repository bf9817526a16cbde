namespace Indrivningslag.Cli;

/// <summary>What a case report tells, asked once.</summary>
/// <param name="Input">What the report is about.</param>
/// <param name="Labels">Its words.</param>
/// <param name="Costs">The costs of every measure.</param>
/// <param name="Ledger">The payments and what is owed.</param>
internal sealed record Answers(CaseInput Input, Labels Labels, Decision<CostAssessment> Costs, Attempt<Decision<Ledger>> Ledger)
{
    internal static Answers To(CaseInput input, Labels labels) => new(
        input,
        labels,
        input.Act.Costs(input.Case, input.Day),
        Attempt<Decision<Ledger>>.At(() => input.Act.Allocation(input.Case, input.Day)));

    internal static bool IsRegime(Reason reason) => reason.Rule is Rule.ConsumerRules or Rule.OtherRules;
}
