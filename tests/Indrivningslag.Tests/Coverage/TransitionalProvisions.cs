using static Indrivningslag.Tests.Coverage.ActRow;

namespace Indrivningslag.Tests.Coverage;

/// <summary>The provisions on entry into force of the amending acts, by act and subsection.</summary>
internal static class TransitionalProvisions
{
    private const string Older = "Older than the first edition, which begins on 2005-05-01.";
    private const string NoRule = "Changed a reference to other acts, and nothing that is computed.";

    internal static ActRow[] Rows { get; } =
    [
        Without("964/2001 1", "In force from 2002-01-01.", Older),
        Without("1538/2001 1", "In force from 2002-03-01.", Older),
        Without("1538/2001 2", "Preparations may begin before.", Older),
        Computed(
            "28/2005 1",
            "In force from 2005-05-01.",
            [],
            ["PermissionsTests.Measure_before_2005_05_01_is_refused_by_every_question"]),
        Without(
            "28/2005 2",
            "Also for older agreements that are stricter on the debtor.",
            "Agreed ceilings above the statute have no effect in any edition (2 §)."),
        Without("568/2008 1", "In force from 2008-10-01.", NoRule),
        Without("681/2012 1", "In force from 2013-01-01.", NoRule),
        Computed(
            "31/2013 1",
            "In force from 2013-03-16.",
            [],
            [
                "PermissionsTests.Questions_on_conduct_before_2013_03_16_are_refused",
                "Section04SuspensionTests.Request_works_from_2013_03_16",
            ]),
        Computed(
            "31/2013 2",
            "Counts and caps reckon with later measures; the old cap also holds for collection begun before.",
            [Rule.TotalCapBefore2013],
            [
                "Section10CountsTests.Consumer_counts_begin_on_2013_03_16",
                "Section10CapsTests.Collection_begun_before_2013_03_16_stays_within_the_old_cap_as_well",
            ]),
        Computed(
            "31/2013 3",
            "Standard compensation and the enforceable part belong to claims due later.",
            [],
            [
                "Section10TotalsTests.Compensation_belongs_to_payments_due_from_2013_03_16",
                "EnforceablePartTests.Before_2022_05_01_only_claims_due_from_2013_03_16_have_an_enforceable_part",
            ]),
        Computed(
            "31/2013 4",
            "The order of payment holds for money received nine months later.",
            [],
            ["Section11aTests.Consumer_costs_come_last_without_choice_for_money_received_from_2013_12_16"]),
        Without("31/2013 5", "Damages for older conduct.", "Amounts of damages are not computed."),
        Without(
            "412/2018 1",
            "In force from 2019-01-01.",
            "Moved the list of exempt collectors to another act; the caller states the role."),
        Computed(
            "598/2019 1",
            "In force from 2019-09-01.",
            [],
            ["Section03Tests.Brokered_loan_follows_the_consumer_rules_from_2019_09_01"]),
        Computed(
            "598/2019 2",
            "Counts and caps of brokered loans reckon with later measures.",
            [],
            [
                "Section10CountsTests.Counts_of_peer_to_peer_loans_begin_on_2019_09_01",
                "Section10CapsTests.Sums_of_peer_to_peer_loans_begin_on_2019_09_01",
            ]),
        Computed("574/2020 1", "In force from 2020-07-15.", [], ["AuditingTests.Penalty_fee_belongs_to_breaches_from_2020_07_15"]),
        Computed(
            "1069/2020 1",
            "In force from 2021-01-01 to 2021-06-30.",
            [],
            [
                "Section10PricesEarlierTests.Other_claims_had_no_maxima_until_2020",
                "Section10ConditionsTests.Letters_on_other_claims_did_not_wait_before_2021",
            ]),
        Computed(
            "1069/2020 2",
            "A demand from before makes a later one new.",
            [],
            ["Section10TransitionsTests.Demand_before_an_amending_act_makes_the_next_one_a_new_one"]),
        Computed("1069/2020 3", "Counts reckon with later measures.", [], ["Section10CountsTests.Other_counts_begin_on_2021_01_01"]),
        Computed("1069/2020 4", "So does the cap.", [], ["Section10CapsTests.Sums_of_other_claims_begin_on_2021_01_01_and_go_on_to_2022"]),
        Computed(
            "1069/2020 5",
            "A tratta from before follows the old rules.",
            [],
            ["Section07PublicationTests.Earlier_trattas_wait_10_or_from_2021_10_01_21_days_by_their_sending_date_and_have_no_last_day"]),
        Computed(
            "539/2021 1",
            "In force from 2021-07-01 to 2022-04-30; 7 § to 2021-09-30.",
            [],
            [
                "Section10CapsTests.Cap_of_other_claims",
                "Section07Tests.Trattas_of_2021_were_closed_to_persons_and_partnerships_through_2021_09_30",
            ]),
        Computed(
            "539/2021 2",
            "A demand from before makes a later one new.",
            [],
            ["Section10TransitionsTests.Demand_before_an_amending_act_makes_the_next_one_a_new_one"]),
        Computed(
            "539/2021 3",
            "Counts reckon with measures from 2021-01-01 on.",
            [],
            ["Section10CountsTests.Other_counts_begin_on_2021_01_01"]),
        Computed("539/2021 4", "So does the cap.", [], ["Section10CapsTests.Sums_of_other_claims_begin_on_2021_01_01_and_go_on_to_2022"]),
        Computed(
            "539/2021 5",
            "A tratta from before follows the rules of its day.",
            [],
            ["Section07PublicationTests.Turnover_statement_of_a_limited_company_closed_the_trattas_of_2021_for_good"]),
        Computed(
            "540/2021 1",
            "In force from 2021-10-01 to 2022-04-30.",
            [],
            ["Section07PublicationTests.Earlier_trattas_wait_10_or_from_2021_10_01_21_days_by_their_sending_date_and_have_no_last_day"]),
        Computed(
            "540/2021 2",
            "A tratta from before follows the rules of its day.",
            [],
            ["Section07PublicationTests.Turnover_statement_of_a_limited_company_closed_the_trattas_of_2021_for_good"]),
        Computed(
            "299/2022 1",
            "In force from 2022-05-01.",
            [],
            ["Section10PricesConsumerTests.Reminder_in_another_form_costs_what_it_costs_and_so_does_a_durable_one_until_2022_04_30"]),
        Computed(
            "299/2022 2",
            "A reminder before a tratta follows the rules of its day.",
            [],
            ["Section07Tests.Term_of_the_reminder_goes_by_its_sending_date"]),
        Computed(
            "299/2022 3",
            "A tratta from before too, but is published from the 21st day on.",
            [],
            ["Section07PublicationTests.Earlier_trattas_wait_10_or_from_2021_10_01_21_days_by_their_sending_date_and_have_no_last_day"]),
        Computed(
            "299/2022 4",
            "A demand from before makes a later one new.",
            [],
            ["Section10TransitionsTests.Demand_before_an_amending_act_makes_the_next_one_a_new_one"]),
        Computed(
            "299/2022 5",
            "A letter sent before waits seven days.",
            [],
            ["Section10ConditionsTests.Wait_goes_by_the_law_on_the_day_of_the_later_letter"]),
        Computed(
            "299/2022 6",
            "Counts reckon with measures from 2021-01-01 on.",
            [],
            ["Section10CountsTests.Counts_of_other_claims_go_on_across_the_editions_of_2021_and_2022"]),
        Computed("299/2022 7", "So does the cap.", [], ["Section10CapsTests.Sums_of_other_claims_begin_on_2021_01_01_and_go_on_to_2022"]),
        Computed(
            "299/2022 8",
            "The enforceable part of earlier costs follows the old rules.",
            [],
            ["EnforceablePartTests.Measures_before_2022_05_01_follow_the_prices_of_enforceable_consumer_claims"]),
    ];
}
