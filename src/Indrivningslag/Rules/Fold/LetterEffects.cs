namespace Indrivningslag.Rules;

/// <summary>What a measure means for later steps, once it was taken.</summary>
internal static class LetterEffects
{
    internal static void After(ref CaseState state, Measure measure, bool consumer)
    {
        state.ToldFree |= measure.InformedOfNoCosts && consumer && state.Suspended;
        var day = measure.Day;
        switch (measure)
        {
            case PaymentReminder reminder:
                if (reminder.TermEndDay != Days.None && day > state.Claim.DueDay)
                {
                    Section07.NoteReminder(ref state, reminder, day);
                }

                state.FirstReminderAfterDue = day > state.Claim.DueDay ? Math.Min(state.FirstReminderAfterDue, day) : state.FirstReminderAfterDue;
                state.LastLetter = day;
                break;
            case PaymentDemand { CopyToRepresentative: false } demand:
                state.LatestDemand = demand;
                state.LastLetter = day;
                break;
            case TermExtension extension:
                Section08.Extend(ref state, extension, day);
                break;
            case PaymentPlan plan:
                state.PlanInForce |= plan.MadeWithDebtor;
                break;
            case Tratta:
                state.LatestTratta = day;
                break;
            default:
                break;
        }
    }
}
