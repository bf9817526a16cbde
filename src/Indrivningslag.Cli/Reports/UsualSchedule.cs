using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>The planned steps of a case, each put where it may be charged, or else where it is permitted.</summary>
internal static class UsualSchedule
{
    internal static Decision<LawfulSchedule> Of(CaseInput input, StepPlan plan)
    {
        // What is planned depends on the regime, which the reasons of an empty schedule tell first.
        var regime = input.Act.Schedule(input.Case, input.Day, []).Reasons[0].Rule == Rule.ConsumerRules ? ClaimCategory.Consumer : ClaimCategory.Other;
        return input.Act.Schedule(input.Case, input.Day, plan.For(regime), ScheduleWhen.Chargeable);
    }
}
