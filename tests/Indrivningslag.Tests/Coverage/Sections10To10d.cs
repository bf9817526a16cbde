using static Indrivningslag.Tests.Coverage.ActRow;

namespace Indrivningslag.Tests.Coverage;

/// <summary>10-10d §§: what costs there are, and the maxima of consumer claims.</summary>
internal static class Sections10To10d
{
    private const string Demand = "Section10PricesConsumerTests.First_demand_costs_by_principal_and_second_half";
    private const string Plan = "Section10PricesConsumerTests.Plan_costs_by_principal_and_number_of_instalments";
    private const string Cap = "Section10CapsTests.Consumer_cap";

    internal static ActRow[] Rows { get; } =
    [
        Computed(
            "10.1",
            "The debtor bears what collection reasonably cost the creditor, by own measures or an agent's.",
            [Rule.OverpaidCosts, Rule.ReasonablenessNotWeighed],
            [
                "Section10PricesConsumerTests.Cost_below_the_price_is_asked_as_it_is",
                "Section11Tests.Costs_paid_that_later_fall_away_are_owed_back_and_nothing_is_allocated_anew",
            ],
            ["Measure.Cost", "BankruptcyDemand.ServiceCost"]),
        Computed(
            "10.2",
            "What is reasonable follows from the size of the claim, the work and its purpose.",
            [Rule.ReasonablenessNotWeighed],
            ["ChargesTests.Due_date_on_a_day_off_and_unweighed_costs_are_told"],
            ["Measure.Cost"],
            "A person weighs it and lowers the cost that is put in."),
        Computed(
            "10.3",
            "No costs after a breach of 4, 4b, 4c, 5, 5a, 5b or 7 §, unless it is minor.",
            [Rule.Forfeited, Rule.RecordedBreach],
            [
                "Section10ForfeitureTests.Breach_on_record_of_these_sections_takes_all_costs",
                "Section10ForfeitureTests.Breach_of_other_sections_takes_nothing",
                "Section10ForfeitureTests.Minor_breach_takes_nothing_and_is_still_told",
                "Section10ForfeitureTests.Measure_that_is_itself_a_breach_tells_the_breach_and_takes_the_others_with_it",
            ],
            ["CollectionAction.MinorBreach", "Breach.Minor"]),
        Computed(
            "10a.1",
            "Measures on consumer claims have a price; others have none.",
            [Rule.Unlisted, Rule.Overcharge],
            [
                "Section10PricesConsumerTests.Measures_without_a_price_are_free",
                "AuditingTests.Charge_above_what_may_be_recovered_is_an_overcharge",
            ],
            ["Measure.Charged"]),
        Computed(
            "10a.1.1",
            "Written or durable reminder: 5.",
            [Rule.UnitCeiling],
            ["Section10PricesConsumerTests.Written_reminder_costs_at_most_5"],
            ["PaymentReminder.Form"]),
        Heading("10a.1.2", "Demand, by principal."),
        Computed("10a.1.2.a", "To 100: 14.", [Rule.UnitCeiling], [Demand]),
        Computed("10a.1.2.b", "To 1 000: 24.", [Rule.UnitCeiling], [Demand]),
        Computed("10a.1.2.c", "Above: 50.", [Rule.UnitCeiling], [Demand]),
        Computed(
            "10a.1.3",
            "Demand on a directly enforceable claim: 14.",
            [Rule.UnitCeiling],
            ["Section10PricesConsumerTests.Demand_on_a_directly_enforceable_claim_costs_14_and_a_second_7"]),
        Computed(
            "10a.1.4",
            "New demand on the same claim: half.",
            [Rule.UnitCeiling],
            [Demand, "Section10PricesConsumerTests.Demand_is_a_new_one_after_another_professional_demanded_or_after_a_free_demand"]),
        Computed(
            "10a.1.5",
            "Demand by a collector exempt from registration: 5.",
            [Rule.UnitCeiling],
            ["Section10PricesConsumerTests.Demand_by_an_exempt_collector_costs_5_and_is_never_halved"],
            ["CollectorRole.ExemptCollector"]),
        Computed(
            "10a.1.6",
            "Extension the debtor asked for: 5.",
            [Rule.UnitCeiling],
            ["Section10PricesConsumerTests.Extension_costs_at_most_5"],
            ["TermExtension.RequestedByDebtor"]),
        Computed(
            "10a.1.7",
            "Written or durable plan for the whole claim, made with the debtor.",
            [],
            ["Section10PricesConsumerTests.Plan_of_another_kind_has_no_price"],
            ["PaymentPlan.Form", "PaymentPlan.CoversWholeClaim", "PaymentPlan.MadeWithDebtor", "PaymentPlan.Instalments"]),
        Computed("10a.1.7.a", "To 100, or at most four instalments: 20.", [Rule.UnitCeiling], [Plan]),
        Computed("10a.1.7.b", "To 1 000: 30.", [Rule.UnitCeiling], [Plan]),
        Computed("10a.1.7.c", "Above: 50.", [Rule.UnitCeiling], [Plan]),
        Computed(
            "10a.1.7.d",
            "On a directly enforceable claim: 20.",
            [Rule.UnitCeiling],
            ["Section10PricesConsumerTests.Plan_on_a_directly_enforceable_claim_costs_20"]),
        Computed(
            "10a.2",
            "Another reminder costs what it costs.",
            [Rule.ActualCost],
            ["Section10PricesConsumerTests.Reminder_in_another_form_costs_what_it_costs_and_so_does_a_durable_one_until_2022_04_30"],
            ["Measure.Cost"],
            "Average costs by kind are the caller's to form."),
        Computed(
            "10a.3",
            "Exceptional work that was told lifts the price; on a directly enforceable claim only of what the list does not name.",
            [Rule.ExceptionalWork, Rule.Disclose, Rule.ActualCost],
            [
                "Section10ExceptionsTests.Exceptional_work_that_was_told_lifts_the_price_up_to_the_cap",
                "Section10ExceptionsTests.It_never_helps_a_directly_enforceable_consumer_claim", "DutiesTests.Exception_must_be_told",
            ],
            ["ExceptionalGroundKind.ExceptionalWorkload", "ExceptionalGround.Disclosed"]),
        Computed(
            "10b.1",
            "A priced reminder needs 14 days' notice of the due date and 14 days after it.",
            [Rule.DueNotice, Rule.ReminderTooEarly],
            [
                "Section10ConditionsTests.Consumer_reminder_costs_14_days_after_a_due_date_notified_14_days_before",
                "Section10ConditionsTests.Agreed_due_date_needs_no_notice",
                "Section10ConditionsTests.Durable_reminder_has_the_waits_of_a_written_one_from_2022_05_01",
            ],
            ["Claim.DueNotice"]),
        Computed(
            "10b.2",
            "14 days between letters.",
            [Rule.LetterWait],
            ["Section10ConditionsTests.Letter_waits_for_the_one_before", "Section10ConditionsTests.Every_letter_starts_a_wait"]),
        Computed(
            "10b.3",
            "An extension costs from 14 days on.",
            [Rule.ExtensionTooShort],
            ["Section10ConditionsTests.Extension_costs_from_14_days_on"],
            ["TermExtension.Days"]),
        Computed(
            "10c.1",
            "Two demands and one plan may cost; two plans above 100, unless directly enforceable.",
            [Rule.DemandCount, Rule.PlanCount],
            ["Section10CountsTests.Two_consumer_demands_may_cost", "Section10CountsTests.One_consumer_plan_may_cost_or_two_above_100"]),
        Computed(
            "10c.2",
            "A special reason, in proportion and told, lifts the counts.",
            [Rule.SpecialReason, Rule.Disclose],
            ["Section10CountsTests.Special_reason_in_proportion_and_told_lifts_the_count", "DutiesTests.Exception_must_be_told"],
            ["ExceptionalGroundKind.SpecialReason", "ExceptionalGround.Proportionate", "ExceptionalGround.Disclosed"]),
        Heading("10d.1", "All costs together, by principal."),
        Computed("10d.1.1", "To 100: 60.", [Rule.TotalCap], [Cap]),
        Computed("10d.1.2", "To 1 000: 120.", [Rule.TotalCap], [Cap]),
        Computed("10d.1.3", "Above: 210.", [Rule.TotalCap], [Cap]),
        Computed(
            "10d.2",
            "Exceptionally difficult collection, in proportion and told, lifts the cap.",
            [Rule.ExceptionallyDifficult, Rule.Disclose],
            [
                "Section10CapsTests.Exceptional_difficulty_lifts_the_cap_of_all_measures_from_its_day_on",
                "Section10CapsTests.Difficulty_counts_only_in_proportion_and_told", "DutiesTests.Exception_must_be_told",
            ],
            ["ExceptionallyDifficult.Proportionate", "ExceptionallyDifficult.Disclosed"]),
        Computed(
            "10d.3",
            "On a directly enforceable claim: 51.",
            [Rule.TotalCap],
            [Cap, "Section10CapsTests.Difficulty_never_helps_a_directly_enforceable_claim"]),
    ];
}
