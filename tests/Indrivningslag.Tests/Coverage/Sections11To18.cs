using static Indrivningslag.Tests.Coverage.ActRow;

namespace Indrivningslag.Tests.Coverage;

/// <summary>11-18 §§: client funds, order of payment, supervision and consequences.</summary>
internal static class Sections11To18
{
    private const string OnConsumers = "AuditingTests.Breach_on_record_against_a_consumer";
    private const string OnBusiness = "AuditingTests.Breach_on_record_by_a_trader_against_a_business";

    internal static ActRow[] Rows { get; } =
    [
        Computed(
            "11",
            "The agent keeps the creditor's money apart.",
            [Rule.ClientFunds],
            ["Section11Tests.Client_funds_are_what_the_agent_received_less_what_it_passed_on"],
            ["Remittance.Amount"],
            "How the money is kept is conduct; a breach can be put on record."),
        Computed(
            "11a.1",
            "Money pays interest first, or principal first if the creditor likes.",
            [Rule.InterestFirst, Rule.PrincipalFirst, Rule.CostsFirst, Rule.CostsLast, Rule.OldestFirst],
            [
                "Section11aTests.Interest_principal_costs_interest_on_costs_and_the_rest_back", "Section11aTests.Creditor_may_put_the_principal_first",
                "Section11aTests.Costs_of_other_claims_may_come_first",
            ],
            ["Readings.InterestBeforePrincipal", "Readings.NonConsumerCosts"]),
        Computed(
            "11a.2",
            "Consumers pay costs and interest on them last.",
            [Rule.CostsLast],
            [
                "Section11aTests.Consumer_costs_come_last_without_choice_for_money_received_from_2013_12_16",
                "Section11Tests.Consumer_costs_get_a_cent_only_when_principal_and_interest_are_paid",
            ]),
        Computed(
            "12",
            "The Consumer Ombudsman supervises consumer claims.",
            [],
            [OnConsumers],
            leftOut: "The audit names the supervisor; supervision itself is not modelled."),
        Computed(
            "13.1",
            "A trader may be forbidden to go on, on consumer claims.",
            [],
            [OnConsumers, "AuditingTests.Breach_in_the_collection_of_a_consumer_claim"],
            leftOut: "The audit names the possibility; courts decide."),
        Computed(
            "13.2",
            "So may one that collects from another trader.",
            [],
            [OnBusiness, "AuditingTests.Prohibition_needs_a_trader_on_both_sides_unless_nothing_is_known_of_them"],
            leftOut: "The audit names the possibility; courts decide."),
        Without("13.3", "Employees and others may be forbidden too.", "Who is forbidden is for the court."),
        Without("14.1", "The Market Court forbids.", "Procedure."),
        Without("14.2", "The Consumer Ombudsman may forbid.", "Procedure."),
        Without("14.3", "Also for the time being.", "Procedure."),
        Without("14.4", "Other acts govern the Market Court.", "Procedure."),
        Computed(
            "15.1",
            "The creditor pays for damage.",
            [],
            [OnConsumers, OnBusiness],
            leftOut: "The audit names the possibility; amounts are not computed."),
        Without("15.2", "So does the agent.", "Who pays, and how much, is for the court."),
        Without("15.3", "The creditor has recourse against the agent.", "Between creditor and agent; no question about it is asked."),
        Without("16", "Secret information may go to the agent.", "Speaks of secrecy, not of claims."),
        Computed(
            "17.1",
            "A fine for breaches of 4.2.1 and 11 §.",
            [],
            [OnConsumers, OnBusiness],
            leftOut: "The audit names the possibility; intent and negligence are for the court."),
        Computed(
            "17.2",
            "The Criminal Code punishes breaches of 7.2.",
            [],
            [OnConsumers],
            leftOut: "The audit names the possibility; courts decide."),
        Without("17.3", "No punishment beside a fine for breaking a prohibition.", "Prohibitions are not modelled."),
        Computed(
            "17a",
            "A penalty fee for breaches of named provisions.",
            [],
            [OnConsumers, "AuditingTests.Penalty_fee_belongs_to_breaches_from_2020_07_15"],
            leftOut: "The audit names the possibility; amounts stand in another act."),
        Without("18.1", "In force since 1999-09-01.", "The editions begin on 2005-05-01; an earlier measure is refused by name."),
        Without("18.2", "What does not apply to older assignments and damage.", "Older than the first edition."),
    ];
}
