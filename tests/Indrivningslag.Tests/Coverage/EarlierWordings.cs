using static Indrivningslag.Tests.Coverage.ActRow;

namespace Indrivningslag.Tests.Coverage;

/// <summary>Provisions that the earlier editions cite and that have since changed or moved, by act and place.</summary>
internal static class EarlierWordings
{
    private const string Plan2005 = "Section10PricesEarlierTests.Consumer_plan_of_2005_costs_30_and_only_in_writing";
    private const string Prices2021 = "Section10PricesEarlierTests.Remaining_prices_of_2021";
    private const string Publication = "Section07PublicationTests.Earlier_trattas_wait_10_or_from_2021_10_01_21_days_by_their_sending_date_and_have_no_last_day";

    internal static ActRow[] Rows { get; } =
    [
        Computed(
            "28/2005 7.3",
            "Reminder before a tratta: a term of 7 days.",
            [Rule.TrattaReminder],
            ["Section07Tests.Term_of_the_reminder_goes_by_its_sending_date"]),
        Computed(
            "28/2005 7.5",
            "Tratta published from the 10th day on.",
            [Rule.PublicationTooEarly, Rule.PublicationWithoutTratta],
            [Publication]),
        Computed(
            "28/2005 10.1",
            "Other claims had no maxima.",
            [Rule.NoMaxima, Rule.Overcharge],
            ["Section10PricesEarlierTests.Other_claims_had_no_maxima_until_2020"]),
        Computed(
            "28/2005 10.2",
            "Breaches of 4 and 5 § took the costs away.",
            [Rule.Forfeited],
            ["Section10ForfeitureTests.Rule_is_cited_by_the_edition_of_the_measure"]),
        Computed(
            "28/2005 10.3",
            "Costs of directly enforceable consumer claims were enforceable with them.",
            [Rule.EnforceablePart],
            ["EnforceablePartTests.All_recoverable_costs_of_a_consumer_claim_are"]),
        Computed(
            "28/2005 10a.1",
            "Prices: reminder 5, demand 21 or 45, directly enforceable 12, plan 30.",
            [Rule.UnitCeiling, Rule.Unlisted, Rule.Overcharge],
            [
                "Section10PricesEarlierTests.Consumer_demand_of_2005_costs_by_principal_and_is_not_halved",
                "Section10PricesEarlierTests.Consumer_demand_of_2005_on_a_directly_enforceable_claim_costs_12",
                "Section10PricesEarlierTests.Consumer_reminder_of_2005_costs_5_only_in_writing", Plan2005,
            ]),
        Computed(
            "28/2005 10c.1",
            "Cap: 190 or 220, directly enforceable 59.",
            [Rule.TotalCap, Rule.TotalCapBefore2013],
            ["Section10CapsTests.Consumer_cap", "Section10CapsTests.Old_cap_of_a_directly_enforceable_claim_is_59"]),
        Computed(
            "28/2005 10c.2",
            "Exceptionally difficult collection lifted the cap.",
            [Rule.ExceptionallyDifficult, Rule.Disclose],
            ["Section10CapsTests.Difficulty_lifts_the_old_cap_and_caps_of_other_claims_but_no_price_and_no_count"]),
        Computed(
            "31/2013 3.2",
            "Public claims stood in the second subsection.",
            [Rule.ConsumerRules],
            ["Section03Tests.Public_claim_against_a_private_person_follows_the_consumer_rules"]),
        Computed(
            "31/2013 5",
            "Durable demands only with approval.",
            [Rule.DemandForm, Rule.DemandConsent],
            ["ConsentsTests.Until_2022_04_30_only_an_approval_opens_consumer_demands"]),
        Computed(
            "31/2013 5.3",
            "The wait after the reminder stood in the third subsection.",
            [Rule.ReminderMissing, Rule.ReminderTooRecent],
            ["Section05Tests.Wait_stood_in_the_third_subsection_until_2022_04_30"]),
        Computed(
            "31/2013 10e.1",
            "Standard compensation: 40 for each item.",
            [Rule.StandardCompensation],
            ["Section10TotalsTests.Compensation_belongs_to_payments_due_from_2013_03_16"]),
        Computed(
            "31/2013 10f.1",
            "Enforceable part of consumer claims.",
            [Rule.EnforceablePart],
            ["EnforceablePartTests.All_recoverable_costs_of_a_consumer_claim_are"]),
        Computed(
            "31/2013 10f.2",
            "Enforceable part of other claims: prices and cap of directly enforceable consumer claims.",
            [Rule.EnforceablePart],
            [
                "EnforceablePartTests.Measures_before_2022_05_01_follow_the_prices_of_enforceable_consumer_claims",
                "EnforceablePartTests.Sum_of_measures_before_2022_05_01_is_at_most_51",
            ]),
        Computed(
            "1069/2020 3b.1",
            "Prices of other claims: exempt collectors' demands and extensions 10, plans 30 or 60 and supplement 5, tratta and bankruptcy demand 100.",
            [Rule.UnitCeiling, Rule.Unlisted, Rule.Overcharge],
            [
                Prices2021, "Section10PricesEarlierTests.Other_demand_of_2021_by_an_exempt_collector_costs_10_and_is_never_halved",
                "Section10PricesEarlierTests.Other_plan_of_2021_costs_by_principal_and_instalments_with_supplement_enforceable_or_not",
                "Section10PricesEarlierTests.Flawed_demand_of_2021_has_no_price_and_is_no_breach",
            ]),
        Computed(
            "1069/2020 3b.1.1",
            "Reminder: 10.",
            [Rule.UnitCeiling],
            ["Section10PricesEarlierTests.Other_reminder_of_2021_costs_10_and_another_form_what_it_costs"]),
        Computed(
            "1069/2020 3b.1.2",
            "Demand: to 500: 50, above 80.",
            [Rule.UnitCeiling],
            ["Section10PricesEarlierTests.Other_demand_of_2021_costs_by_principal_and_a_second_half_enforceable_or_not"]),
        Computed(
            "1069/2020 3b.1.3",
            "New demand: half.",
            [Rule.UnitCeiling],
            ["Section10PricesEarlierTests.Other_demand_of_2021_costs_by_principal_and_a_second_half_enforceable_or_not"]),
        Computed(
            "1069/2020 3b.2",
            "Another reminder costs what it costs.",
            [Rule.ActualCost],
            ["Section10PricesEarlierTests.Other_reminder_of_2021_costs_10_and_another_form_what_it_costs"]),
        Computed(
            "1069/2020 3b.3",
            "Exceptional work lifted the price.",
            [Rule.ExceptionalWork, Rule.Disclose],
            ["Section10ExceptionsTests.So_it_does_on_other_claims"]),
        Computed(
            "1069/2020 3c.1",
            "7 days between letters.",
            [Rule.LetterWait],
            ["Section10ConditionsTests.Letter_waits_for_the_one_before"]),
        Computed(
            "1069/2020 3c.2",
            "An extension cost from 14 days on.",
            [Rule.ExtensionTooShort],
            ["Section10ConditionsTests.Extension_costs_from_14_days_on"]),
        Computed(
            "1069/2020 3d.1",
            "Two demands, one tratta and one bankruptcy demand; beside a tratta one demand.",
            [Rule.DemandCount, Rule.DemandBesideTratta, Rule.TrattaCount, Rule.BankruptcyDemandCount],
            [
                "Section10CountsTests.Two_other_demands_may_cost",
                "Section10TrattaLimitTests.Limit_stands_in_each_edition_under_its_own_number",
            ]),
        Computed(
            "1069/2020 3d.2",
            "One plan, two above 500.",
            [Rule.PlanCount],
            ["Section10CountsTests.One_other_plan_may_cost_or_two_above_500"]),
        Computed(
            "1069/2020 3d.3",
            "A special reason lifted the counts.",
            [Rule.SpecialReason, Rule.Disclose],
            ["Section10TrattaLimitTests.Special_reason_lifts_the_limit_for_a_later_demand"]),
        Computed("1069/2020 3e.1", "Cap: 230 or 410.", [Rule.TotalCap], ["Section10CapsTests.Cap_of_other_claims"]),
        Computed(
            "1069/2020 3e.2",
            "Exceptionally difficult collection lifted the cap.",
            [Rule.ExceptionallyDifficult, Rule.Disclose],
            ["Section10CapsTests.Difficulty_lifts_the_old_cap_and_caps_of_other_claims_but_no_price_and_no_count"]),
        Computed(
            "1069/2020 7",
            "No tratta against persons and partnerships through 2021-09-30.",
            [Rule.TrattaDebtorForm],
            ["Section07Tests.Trattas_of_2021_were_closed_to_persons_and_partnerships_through_2021_09_30"],
            ["Claim.DebtorForm"]),
        Computed(
            "1069/2020 7.5",
            "A limited company's statement of its turnover closed the publication.",
            [Rule.PublicationTurnover],
            ["Section07PublicationTests.Turnover_statement_of_a_limited_company_closed_the_trattas_of_2021_for_good"],
            ["TurnoverStatement.On", "DebtorForm.LimitedCompany"]),
        Computed("539/2021 3e.1", "Cap: 230 or 480.", [Rule.TotalCap], ["Section10CapsTests.Cap_of_other_claims"]),
        Computed(
            "540/2021 7.5",
            "Tratta published from the 21st day on.",
            [Rule.PublicationTooEarly, Rule.PublicationWithoutTratta],
            [Publication]),
    ];
}
