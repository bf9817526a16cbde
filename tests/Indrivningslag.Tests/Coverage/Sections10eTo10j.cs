using static Indrivningslag.Tests.Coverage.ActRow;

namespace Indrivningslag.Tests.Coverage;

/// <summary>10e-10j §§: the maxima of other claims, standard compensation, and what is directly enforceable.</summary>
internal static class Sections10eTo10j
{
    private const string Demand = "Section10PricesOtherTests.First_demand_costs_by_principal_and_second_half";
    private const string Plan = "Section10PricesOtherTests.Plan_costs_by_principal_and_instalments_with_5_for_each_from_the_seventh";
    private const string Tratta = "Section10PricesOtherTests.Tratta_costs_by_principal";
    private const string Cap = "Section10CapsTests.Cap_of_other_claims";

    internal static ActRow[] Rows { get; } =
    [
        Computed(
            "10e.1",
            "Measures on other claims have a price; others have none.",
            [Rule.Unlisted, Rule.Overcharge],
            ["Section10PricesOtherTests.Unlisted_measures_are_free", "AuditingTests.Overcharge_on_another_claim_counts_beyond_the_tax"]),
        Computed(
            "10e.1.1",
            "Written or durable reminder: 12.",
            [Rule.UnitCeiling],
            ["Section10PricesOtherTests.Written_or_durable_reminder_costs_at_most_12_and_another_what_it_costs"]),
        Heading("10e.1.2", "Demand, by principal."),
        Computed("10e.1.2.a", "To 500: 50.", [Rule.UnitCeiling], [Demand]),
        Computed("10e.1.2.b", "To 2 500: 70.", [Rule.UnitCeiling], [Demand]),
        Computed("10e.1.2.c", "To 10 000: 90.", [Rule.UnitCeiling], [Demand]),
        Computed("10e.1.2.d", "Above: 110.", [Rule.UnitCeiling], [Demand]),
        Computed(
            "10e.1.2.e",
            "On a directly enforceable claim: 50.",
            [Rule.UnitCeiling],
            ["Section10PricesOtherTests.Demand_on_a_directly_enforceable_claim_costs_50_and_a_second_25"]),
        Computed(
            "10e.1.3",
            "New demand on the same claim: half.",
            [Rule.UnitCeiling],
            [Demand, "Section10PricesOtherTests.Half_a_cent_of_a_new_demand_is_rounded_up"]),
        Computed(
            "10e.1.4",
            "Demand by a collector exempt from registration: 12.",
            [Rule.UnitCeiling],
            ["Section10PricesOtherTests.Demand_by_an_exempt_collector_costs_12_and_is_never_halved"],
            ["CollectorRole.ExemptCollector"]),
        Computed(
            "10e.1.5",
            "Extension the debtor asked for: 10.",
            [Rule.UnitCeiling],
            ["Section10PricesOtherTests.Extension_costs_at_most_10"],
            ["TermExtension.RequestedByDebtor"]),
        Computed(
            "10e.1.6",
            "Written or durable plan for the whole claim, made with the debtor.",
            [],
            ["Section10PricesOtherTests.Plan_of_another_kind_has_no_price"],
            ["PaymentPlan.Form", "PaymentPlan.CoversWholeClaim", "PaymentPlan.MadeWithDebtor", "PaymentPlan.Instalments"]),
        Computed("10e.1.6.a", "To 500, or at most four instalments: 30.", [Rule.UnitCeiling], [Plan]),
        Computed("10e.1.6.b", "To 2 500: 45.", [Rule.UnitCeiling], [Plan]),
        Computed("10e.1.6.c", "To 10 000: 60.", [Rule.UnitCeiling], [Plan]),
        Computed("10e.1.6.d", "Above: 75.", [Rule.UnitCeiling], [Plan]),
        Computed("10e.1.6.e", "5 more for every instalment from the seventh on.", [Rule.UnitCeiling], [Plan]),
        Computed(
            "10e.1.6.f",
            "On a directly enforceable claim: 30.",
            [Rule.UnitCeiling],
            ["Section10PricesOtherTests.Plan_on_a_directly_enforceable_claim_costs_30_without_supplement"]),
        Heading("10e.1.7", "Tratta, by principal."),
        Computed("10e.1.7.a", "To 500: 110.", [Rule.UnitCeiling], [Tratta]),
        Computed("10e.1.7.b", "To 2 500: 125.", [Rule.UnitCeiling], [Tratta]),
        Computed("10e.1.7.c", "To 10 000: 140.", [Rule.UnitCeiling], [Tratta]),
        Computed("10e.1.7.d", "Above: 155.", [Rule.UnitCeiling], [Tratta]),
        Computed(
            "10e.1.7.e",
            "On a directly enforceable claim: 110.",
            [Rule.UnitCeiling],
            ["Section10PricesOtherTests.Tratta_on_a_directly_enforceable_claim_costs_110"]),
        Computed(
            "10e.1.8",
            "Bankruptcy demand: 100, and what its service cost.",
            [Rule.UnitCeiling],
            ["Section10PricesOtherTests.Bankruptcy_demand_costs_at_most_100_and_its_service"],
            ["BankruptcyDemand.ServiceCost"]),
        Computed(
            "10e.2",
            "Another reminder costs what it costs.",
            [Rule.ActualCost],
            ["Section10PricesOtherTests.Written_or_durable_reminder_costs_at_most_12_and_another_what_it_costs"],
            ["Measure.Cost"],
            "Average costs by kind are the caller's to form."),
        Computed(
            "10e.3",
            "Exceptional work that was told lifts the price; on a directly enforceable claim only of what the list does not name.",
            [Rule.ExceptionalWork, Rule.Disclose, Rule.ActualCost],
            [
                "Section10ExceptionsTests.So_it_does_on_other_claims", "Section10ExceptionsTests.It_lifts_no_price_of_another_directly_enforceable_claim_but_what_has_none",
                "Section10ExceptionsTests.It_gives_measures_without_a_price_their_cost", "DutiesTests.Exception_must_be_told",
            ],
            ["ExceptionalGroundKind.ExceptionalWorkload", "ExceptionalGround.Disclosed"]),
        Computed(
            "10e.4",
            "Value added tax comes on top for a creditor who may not deduct it.",
            [Rule.ValueAddedTax],
            [
                "Section10TotalsTests.Tax_comes_on_top_at_the_rate_of_the_day_rounded_half_up",
                "Section10TotalsTests.Tax_comes_only_on_what_a_collector_bills_the_creditor",
                "Section10TotalsTests.No_tax_for_a_creditor_who_deducts_it_nor_on_consumer_claims",
            ],
            ["Claim.CreditorDeductsVat"]),
        Computed("10f.1", "10 days between letters.", [Rule.LetterWait], ["Section10ConditionsTests.Letter_waits_for_the_one_before"]),
        Computed(
            "10f.2",
            "An extension costs from 14 days on.",
            [Rule.ExtensionTooShort],
            ["Section10ConditionsTests.Extension_costs_from_14_days_on"],
            ["TermExtension.Days"]),
        Computed(
            "10g.1",
            "Two demands, one tratta and one bankruptcy demand may cost; beside a tratta one demand.",
            [Rule.DemandCount, Rule.DemandBesideTratta, Rule.TrattaCount, Rule.BankruptcyDemandCount],
            [
                "Section10CountsTests.Two_other_demands_may_cost", "Section10CountsTests.One_tratta_and_one_bankruptcy_demand_may_cost",
                "Section10TrattaLimitTests.Tratta_frees_every_demand_but_the_first_looking_backwards",
                "Section10TrattaLimitTests.Limit_stands_in_each_edition_under_its_own_number",
            ]),
        Computed(
            "10g.2",
            "One plan may cost, two above 500.",
            [Rule.PlanCount],
            ["Section10CountsTests.One_other_plan_may_cost_or_two_above_500"]),
        Computed(
            "10g.3",
            "A special reason, in proportion and told, lifts the counts.",
            [Rule.SpecialReason, Rule.Disclose],
            [
                "Section10CountsTests.Special_reason_lifts_the_counts_of_other_claims_but_no_price",
                "Section10TrattaLimitTests.Special_reason_lifts_the_limit_for_a_later_demand", "DutiesTests.Exception_must_be_told",
            ],
            ["ExceptionalGroundKind.SpecialReason", "ExceptionalGround.Proportionate", "ExceptionalGround.Disclosed"]),
        Heading("10h.1", "All costs together, by principal."),
        Computed("10h.1.1", "To 500: 250.", [Rule.TotalCap], [Cap]),
        Computed("10h.1.2", "To 2 500: 470.", [Rule.TotalCap], [Cap]),
        Computed("10h.1.3", "To 10 000: 550.", [Rule.TotalCap], [Cap]),
        Computed("10h.1.4", "Above: 620.", [Rule.TotalCap], [Cap]),
        Computed(
            "10h.2",
            "Exceptionally difficult collection, in proportion and told, lifts the cap, never on a directly enforceable claim.",
            [Rule.ExceptionallyDifficult, Rule.Disclose],
            [
                "Section10CapsTests.Difficulty_lifts_the_old_cap_and_caps_of_other_claims_but_no_price_and_no_count",
                "Section10CapsTests.Difficulty_never_helps_a_directly_enforceable_claim", "DutiesTests.Exception_must_be_told",
            ],
            ["ExceptionallyDifficult.Proportionate", "ExceptionallyDifficult.Disclosed"]),
        Computed("10h.3", "The cap does not touch the standard compensation.", [], ["Section10TotalsTests.No_cap_limits_the_compensation"]),
        Computed(
            "10h.4",
            "On a directly enforceable claim 214, or 314 when a bankruptcy demand was used.",
            [Rule.TotalCap],
            [
                Cap,
                "Section10CapsTests.Bankruptcy_demand_raises_the_cap_of_a_directly_enforceable_claim_to_314_for_the_whole_of_it",
            ]),
        Computed(
            "10h.5",
            "Value added tax comes on top of the cap as well.",
            [],
            ["Section10TotalsTests.Tax_comes_on_top_of_price_and_cap_and_is_rounded_for_each_measure"]),
        Computed(
            "10i.1",
            "40 for each overdue item of a commercial payment; costs only beyond it.",
            [Rule.StandardCompensation],
            [
                "Section10TotalsTests.Compensation_is_40_for_each_overdue_item", "Section10TotalsTests.Compensation_absorbs_costs_up_to_its_amount",
                "Section10TotalsTests.Compensation_needs_principal_left_at_the_end_of_the_due_date_and_stays_after_later_payment",
            ],
            ["Claim.CommercialPayment"]),
        Computed(
            "10j.1",
            "All costs of a directly enforceable consumer claim are enforceable with it.",
            [Rule.EnforceablePart],
            [
                "EnforceablePartTests.All_recoverable_costs_of_a_consumer_claim_are",
                "EnforceablePartTests.Nothing_is_without_direct_enforceability",
            ]),
        Computed(
            "10j.2",
            "Of other claims a part.",
            [Rule.EnforceablePart],
            ["EnforceablePartTests.Forfeited_costs_are_not_enforceable"]),
        Computed(
            "10j.2.1",
            "Commercial payments: 40 for each item.",
            [],
            [
                "EnforceablePartTests.Commercial_claim_has_40_for_each_item",
                "EnforceablePartTests.Forfeited_commercial_claim_keeps_the_compensation_enforceable",
            ]),
        Computed(
            "10j.2.2",
            "Others: the prices of directly enforceable consumer claims, with two from 10e.1.",
            [],
            [
                "EnforceablePartTests.Reminder_on_another_claim_up_to_12",
                "EnforceablePartTests.Demand_up_to_14_and_a_new_one_7_or_by_an_exempt_collector_12",
                "EnforceablePartTests.Extension_up_to_5_plan_up_to_20_and_nothing_else",
            ]),
        Computed("10j.3", "Together at most 65.", [], ["EnforceablePartTests.Sum_is_at_most_65"]),
        Computed(
            "10j.4",
            "Value added tax comes on top of that part.",
            [],
            [
                "EnforceablePartTests.Tax_on_the_enforceable_part_comes_on_top_of_65",
                "EnforceablePartTests.Commercial_claim_adds_the_tax_on_the_first_40_of_costs",
            ]),
    ];
}
