namespace Indrivningslag.Law;

/// <summary>What an edition sets for one regime, as a part of the canonical text of its law book.</summary>
internal static class RegimeText
{
    internal static void Write(CanonicalText text, RegimeLaw law)
    {
        text.Place("prices", law.Prices);
        text.Bool("maximaApply", law.MaximaApply);
        text.Euros("reminder", law.Reminder);
        text.Bool("durableReminderListed", law.DurableReminderListed);
        text.Place("otherReminder", law.OtherReminder);
        text.Scale("demand", law.Demand);
        text.Euros("demandDirectlyEnforceable", law.DemandDirectlyEnforceable);
        text.Place("newDemandHalved", law.NewDemandHalved);
        text.Euros("demandByExemptCollector", law.DemandByExemptCollector);
        text.Bool("flawedDemandUnlisted", law.FlawedDemandUnlisted);
        text.Euros("extension", law.Extension);
        text.Count("extensionDays", law.ExtensionDays);
        text.ObjectOrNull("plan", law.Plan, plan => Write(text, plan));
        text.Scale("tratta", law.Tratta);
        text.Euros("trattaDirectlyEnforceable", law.TrattaDirectlyEnforceable);
        text.Euros("bankruptcyDemand", law.BankruptcyDemand);
        text.Place("exceptionalWork", law.ExceptionalWork);
        text.Count("reminderDays", law.ReminderDays);
        text.Count("letterDays", law.LetterDays);
        text.Count("demandCount", law.DemandCount);
        text.Count("demandCountWithTratta", law.DemandCountWithTratta);
        text.ObjectOrNull("planCount", law.PlanCount, count => Write(text, count));
        text.Count("trattaCount", law.TrattaCount);
        text.Count("bankruptcyDemandCount", law.BankruptcyDemandCount);
        text.Place("specialReason", law.SpecialReason);
        text.Scale("cap", law.Cap);
        text.Euros("capDirectlyEnforceable", law.CapDirectlyEnforceable);
        text.Euros("capDirectlyEnforceableBankruptcy", law.CapDirectlyEnforceableBankruptcy);
        text.Place("exceptionallyDifficult", law.ExceptionallyDifficult);
        text.Place("vatOnTop", law.VatOnTop);
        text.ObjectOrNull("demandLaw", law.DemandLaw, demand => Write(text, demand));
    }

    private static void Write(CanonicalText text, PlanPrices plan)
    {
        text.Scale("byPrincipal", plan.ByPrincipal);
        text.Place("citation", plan.Citation);
        text.Count("fewInstalments", plan.FewInstalments);
        text.Euros("directlyEnforceable", plan.DirectlyEnforceable);
        text.Euros("supplement", plan.Supplement);
        text.Number("instalmentsWithoutSupplement", plan.InstalmentsWithoutSupplement);
        text.Bool("supplementDirectlyEnforceable", plan.SupplementDirectlyEnforceable);
        text.Bool("writtenOnly", plan.WrittenOnly);
    }

    private static void Write(CanonicalText text, PlanCount count)
    {
        text.Count("ordinary", count.Ordinary);
        text.Count("larger", count.Larger);
        text.Money("above", count.Above);
        text.Bool("largerDirectlyEnforceable", count.LargerDirectlyEnforceable);
    }

    private static void Write(CanonicalText text, DemandLaw law)
    {
        text.Count("daysAfterReminder", law.DaysAfterReminder);
        text.Place("form", law.Form);
        text.Bool("approvalOnly", law.ApprovalOnly);
        text.Count("consentMonths", law.ConsentMonths);
        text.Bool("establishedChannelSuffices", law.EstablishedChannelSuffices);
        text.Place("arrival", law.Arrival);
        text.Place("contents", law.Contents);
    }
}
