using static Indrivningslag.Tests.Coverage.ActRow;

namespace Indrivningslag.Tests.Coverage;

/// <summary>1-4c §§: scope, consumer claims, good practice, disputes and suspension.</summary>
internal static class Sections01To04
{
    internal static ActRow[] Rows { get; } =
    [
        Computed(
            "1.1",
            "Collection is getting the debtor to pay a claim that has fallen due.",
            [Rule.NotDue, Rule.OtherRules, Rule.MeasureAllowed, Rule.BeyondVerification, Rule.DueOnDayOff],
            [
                "Section10ConditionsTests.Measure_is_free_through_the_due_date", "PermissionsTests.Letter_waits_for_the_due_date_to_pass",
                "Section03Tests.Act_governs_the_creditor_s_side_from_the_day_after_the_due_date",
                "FindingsTests.Answer_about_a_day_after_the_last_check_says_so",
            ],
            ["Claim.DueOn"]),
        Without(
            "1.2",
            "Other acts may say otherwise.",
            "Which other act governs a claim is the caller's knowledge; such claims are not put to the library."),
        Computed(
            "1.3",
            "Enforcement authorities are not bound by the Act.",
            [Rule.OutsideEnforcement],
            ["Section03Tests.Act_governs_the_creditor_s_side_from_the_day_after_the_due_date"],
            ["ScopeActor.EnforcementAuthority"]),
        Computed(
            "2",
            "An agreement to the debtor's detriment has no effect; one in the debtor's favour binds.",
            [Rule.AgreedCeiling, Rule.AgreedTotalCeiling, Rule.AgreedCeilingIgnored, Rule.InterestAboveStatutory],
            [
                "Section10ExceptionsTests.Agreed_ceiling_binds_below_the_statute_and_is_ignored_above",
                "Section10ExceptionsTests.Agreed_ceiling_binds_actual_costs_and_exceptional_work_below_and_above_the_price",
                "Section10ExceptionsTests.Agreed_total_works_like_a_cap_on_costs_alone",
                "InterestTests.Consumer_rate_above_the_statutory_one_is_told_and_not_cut",
            ],
            ["Claim.AgreedCeilings"]),
        Computed(
            "3.1",
            "A trader's claim on a consumer for consumption or credit is a consumer claim.",
            [Rule.ConsumerRules, Rule.MeasureAllowed],
            [
                "Section03Tests.Class_follows_from_creditor_debtor_and_basis",
                "Section03Tests.Scope_names_the_subsection_that_makes_the_rules_apply",
            ],
            ["ClaimFacts.Creditor", "ClaimFacts.Debtor", "ClaimFacts.Basis"]),
        Computed(
            "3.2",
            "So is credit from somebody else that a trader brokered to a consumer.",
            [Rule.ConsumerRules, Rule.MeasureAllowed],
            ["Section03Tests.Brokered_loan_follows_the_consumer_rules_from_2019_09_01"],
            ["ClaimFacts.BrokeredByTrader", "Claim.PeerToPeerLoan"]),
        Computed(
            "3.3",
            "Public claims on private persons follow the same rules.",
            [Rule.ConsumerRules, Rule.MeasureAllowed],
            ["Section03Tests.Public_claim_against_a_private_person_follows_the_consumer_rules"],
            ["CreditorKind.PublicBody", "ClaimBasis.PublicTask"]),
        Heading("3a.1", "Two terms are defined."),
        Taken(
            "3a.1.1",
            "A claim may be directly enforceable, without a judgment.",
            ["Claim.DirectlyEnforceable"],
            "Evidence for it is the caller's."),
        Taken(
            "3a.1.2",
            "A letter may be durable without being on paper.",
            ["DeliveryForm.Durable"],
            "How a letter was delivered is the caller's knowledge."),
        Without("3b", "Temporary prices of other claims.", "Empty since 2022-05-01; the wording of 2021 stands below."),
        Without("3c", "Temporary waits of other claims.", "Empty since 2022-05-01; the wording of 2021 stands below."),
        Without("3d", "Temporary counts of other claims.", "Empty since 2022-05-01; the wording of 2021 stands below."),
        Without("3e", "Temporary caps of other claims.", "Empty since 2022-05-01; the wording of 2021 stands below."),
        Computed(
            "4.1",
            "Collection keeps to good practice and treats payment arrangements responsibly.",
            [Rule.GoodPractice],
            ["AgreementReadingTests.By_the_other_reading_it_is_against_good_practice_too"],
            ["Breach.Section"],
            "Other conduct; a person judges it."),
        Taken("4.2", "Three practices are forbidden.", ["Breach.Section"], "Conduct; a person judges it."),
        Taken("4.2.1", "No false or misleading information.", ["Breach.Section"], "Conduct; a person judges it."),
        Taken("4.2.2", "No unreasonable or needless costs or trouble.", ["Breach.Section"], "Conduct; a person judges it."),
        Taken("4.2.3", "No risk to the debtor's privacy.", ["Breach.Section"], "Conduct; a person judges it."),
        Computed(
            "4.3",
            "A claim that is time-barred or otherwise gone is not collected.",
            [Rule.Paid, Rule.Extinguished],
            [
                "Section04Tests.Claim_that_is_paid_or_has_ceased_to_exist_is_not_collected",
                "Section04Tests.Claim_is_paid_only_when_interest_costs_tax_and_compensation_are_too",
                "Section04Tests.Collecting_a_paid_claim_is_a_breach_but_a_notice_never_is",
            ],
            ["ClaimExtinguished.Reason"]),
        Computed(
            "4a",
            "The debtor gets the updated total, a specification and an account of interest and costs, free of charge once a year.",
            [Rule.InformationFree, Rule.InformationCharged],
            [
                "StatementsTests.Specification_and_account_are_free_once_a_year_and_the_total_always",
                "StatementsTests.Each_kind_of_request_has_its_own_year",
            ],
            ["InformationRequest.Information"],
            "What compensation is reasonable after that is left to a person."),
        Computed(
            "4b.1",
            "Collection stops when the debtor disputes the claim.",
            [Rule.Disputed],
            [
                "Section04Tests.Open_dispute_stops_letters_with_a_material_ground_and_a_tratta_with_any",
                "Section04Tests.Remedy_against_another_claim_is_a_material_dispute_that_only_its_own_end_ends",
            ],
            ["Dispute.On", "DisputeResolved.On"]),
        Computed(
            "4b.2",
            "A dispute without a ground that matters stops nothing.",
            [],
            ["Section04Tests.Open_dispute_stops_letters_with_a_material_ground_and_a_tratta_with_any"],
            ["Dispute.Ground"]),
        Computed(
            "4b.3",
            "A directly enforceable claim stops only for a legal remedy.",
            [Rule.LegalRemedyOpen],
            ["Section04Tests.Directly_enforceable_claim_is_stopped_only_by_an_open_remedy"],
            ["LegalRemedy.On", "LegalRemedyResolved.On"]),
        Computed(
            "4c.1",
            "A consumer may ask, in writing or durably, that collection be suspended; of instalments only when the whole claim is due.",
            [],
            [
                "Section04SuspensionTests.Request_works_in_writing_or_durably_after_the_due_date",
                "Section04SuspensionTests.Claim_payable_in_instalments_must_be_wholly_due",
            ],
            ["SuspensionRequest.Form", "Instalments.WholeClaimDueOn"]),
        Computed(
            "4c.2",
            "After that collection goes on only free of charge, and the debtor is told so.",
            [Rule.Suspended, Rule.NotToldFree, Rule.TellFree, Rule.ChargedDespiteSuspension],
            [
                "ChargesTests.Measure_after_a_request_to_suspend_costs_nothing",
                "Section04SuspensionTests.Every_later_measure_is_free_and_permitted", "Section04SuspensionTests.Debtor_must_be_told_until_told_once",
                "Section04SuspensionTests.Duty_to_tell_comes_with_the_measure_until_it_was_told",
            ],
            ["Measure.InformedOfNoCosts"]),
        Computed(
            "4c.3",
            "Notices that preserve a right stay open.",
            [],
            ["Section04SuspensionTests.Preservation_notice_stays_open"],
            ["PreservationNotice.On"]),
    ];
}
