using static Indrivningslag.Tests.Coverage.ActRow;

namespace Indrivningslag.Tests.Coverage;

/// <summary>5-9 §§: demands, court, tratta, protection of payment, assignments.</summary>
internal static class Sections05To09
{
    private const string Item = "Section05Tests.Each_missing_item_is_an_obstacle_and_a_breach";

    internal static ActRow[] Rows { get; } =
    [
        Computed(
            "5.1",
            "A professional demands a consumer claim only when a reminder after the due date is at least 14 days old.",
            [Rule.ReminderMissing, Rule.ReminderTooRecent],
            [
                "Section05Tests.Consumer_demand_needs_a_reminder", "Section05Tests.Consumer_demand_waits_14_days_after_the_reminder",
                "Section05Tests.Any_reminder_after_the_due_date_by_anyone_suffices",
            ],
            ["CollectorRole.Agent", "CollectorRole.Purchaser"]),
        Computed(
            "5.2",
            "The demand is written, or durable with the consumer's separate consent of at most 12 months.",
            [Rule.DemandForm, Rule.DemandConsent],
            [
                "Section05Tests.Consumer_demand_is_written_unless_the_debtor_agreed", "ConsentsTests.Consumer_consent_holds_at_most_12_calendar_months",
                "ConsentsTests.Withdrawal_ends_consent_and_approval_and_a_later_consent_opens_anew",
            ],
            ["DeliveryConsent.On", "DeliveryConsentWithdrawn.On"]),
        Computed(
            "5.2.1",
            "The consent names the durable way.",
            [],
            ["ConsentsTests.Consent_must_be_complete_and_cover_the_kind_of_letter"],
            ["DeliveryConsent.Complete"]),
        Computed(
            "5.2.2",
            "The consent names the collector.",
            [],
            ["ConsentsTests.Consent_must_be_complete_and_cover_the_kind_of_letter"],
            ["DeliveryConsent.Complete"]),
        Computed(
            "5.2.3",
            "The consent names the claims.",
            [],
            ["ConsentsTests.Consent_must_be_complete_and_cover_the_kind_of_letter"],
            ["DeliveryConsent.Complete"]),
        Computed(
            "5.2.4",
            "The consent names its day and how long it holds.",
            [],
            [
                "ConsentsTests.Consumer_consent_needs_a_last_day_and_another_claim_s_does_not",
                "ConsentsTests.Consumer_consent_holds_through_its_last_day",
            ],
            ["DeliveryConsent.ValidThrough"]),
        Computed(
            "5.3",
            "An express approval after the due date opens durable delivery as well.",
            [],
            ["ConsentsTests.Approval_works_when_given_after_the_due_date", "ConsentsTests.Approval_ends_only_by_its_own_last_day"],
            ["ConsentKind.Approval"]),
        Computed(
            "5.4",
            "It is ensured that a durable demand arrives.",
            [Rule.DemandArrival, Rule.EnsureArrival],
            [
                "Section05Tests.Durable_demand_must_be_ensured_to_arrive_from_2022_05_01",
                "DutiesTests.Demand_comes_with_contents_and_a_durable_one_with_arrival",
            ],
            ["PaymentDemand.ArrivalEnsured"]),
        Computed(
            "5.5",
            "Guardians and attorneys get copies, free of charge.",
            [Rule.RepresentativeCopy, Rule.CopyCharged],
            [
                "ChargesTests.Copy_to_a_representative_costs_nothing",
                "Section10ConditionsTests.Copy_to_a_representative_is_free_and_makes_no_later_demand_a_new_one",
                "Section05Tests.Copy_to_a_representative_is_no_demand_in_these_rules",
            ],
            ["PaymentDemand.CopyToRepresentative"],
            "Who may ask for copies is not examined."),
        Computed(
            "5a.1",
            "A consumer demand names seven things.",
            [Rule.IncludeContents],
            ["DutiesTests.Demand_comes_with_contents_and_a_durable_one_with_arrival"],
            ["PaymentDemand.MissingContents"]),
        Computed("5a.1.1", "The creditor's name and address.", [Rule.MissingContents], [Item], ["DemandContents.Creditor"]),
        Computed("5a.1.2", "The ground of the claim.", [Rule.MissingContents], [Item], ["DemandContents.Ground"]),
        Computed("5a.1.3", "Principal, interest and costs, itemised.", [Rule.MissingContents], [Item], ["DemandContents.Itemisation"]),
        Computed("5a.1.4", "The total demanded.", [Rule.MissingContents], [Item], ["DemandContents.Total"]),
        Computed("5a.1.5", "To whom, how and when to pay.", [Rule.MissingContents], [Item], ["DemandContents.PaymentDetails"]),
        Computed(
            "5a.1.6",
            "How and until when to remark, or which remedies there are.",
            [Rule.MissingContents],
            [Item],
            ["DemandContents.Remarks"]),
        Computed("5a.1.7", "To whom to remark.", [Rule.MissingContents], [Item], ["DemandContents.RemarksAddressee"]),
        Computed("5a.2", "The right to ask for suspension.", [Rule.MissingContents], [Item], ["DemandContents.SuspensionRight"]),
        Computed(
            "5a.3",
            "The name used first, and the original creditor.",
            [Rule.MissingContents],
            [Item],
            ["DemandContents.OriginalCreditor"]),
        Computed(
            "5a.4",
            "The right to an account of the interest.",
            [Rule.MissingContents],
            [Item],
            ["DemandContents.InterestExplanation"]),
        Taken(
            "5b.1",
            "A professional sends a demand on other claims too.",
            ["CollectorRole.Agent", "CollectorRole.Purchaser"],
            "Nothing the library answers depends on whether such a demand was sent."),
        Computed(
            "5b.2",
            "That demand is written, or durable with consent or over an established channel.",
            [Rule.DemandForm, Rule.DemandConsent],
            [
                "Section05Tests.Other_demand_has_a_form_from_2022_05_01",
                "ConsentsTests.Established_channel_opens_demands_on_other_claims_until_the_debtor_wants_paper",
            ],
            ["EstablishedChannel.On", "WrittenFormRequested.On"]),
        Computed(
            "5b.3",
            "It is ensured that a durable demand arrives.",
            [Rule.DemandArrival, Rule.EnsureArrival],
            ["Section05Tests.Durable_demand_must_be_ensured_to_arrive_from_2022_05_01"],
            ["PaymentDemand.ArrivalEnsured"]),
        Computed(
            "5b.4",
            "It contains what 5a.1, 5a.3 and 5a.4 ask for.",
            [Rule.IncludeContents],
            ["DutiesTests.Demand_comes_with_contents_and_a_durable_one_with_arrival", Item],
            ["PaymentDemand.MissingContents"]),
        Computed(
            "6.1",
            "A professional takes a consumer claim to court only after a demand whose terms are over and that arrived.",
            [Rule.CourtWithoutDemand, Rule.CourtTermsOpen, Rule.CourtTermsUnknown, Rule.CourtDemandArrival],
            [
                "Section06Tests.Professional_needs_a_demand_first", "Section06Tests.Both_terms_of_the_demand_must_be_over",
                "Section06Tests.Terms_that_are_not_on_record_are_not_shown",
                "Section06Tests.Durable_demand_from_2022_05_01_must_have_been_ensured_to_arrive",
            ],
            ["PaymentDemand.TermEndsOn", "PaymentDemand.RemarksTermEndsOn"]),
        Heading("6.2", "Two exceptions."),
        Computed("6.2.1", "Haste.", [], ["Section06Tests.Haste_and_an_effective_request_to_suspend_open_it_too"], ["CourtClaim.Urgent"]),
        Computed(
            "6.2.2",
            "A dispute or a request to suspend.",
            [],
            [
                "Section06Tests.Open_dispute_opens_the_court_whatever_its_ground",
                "Section06Tests.Haste_and_an_effective_request_to_suspend_open_it_too",
            ]),
        Computed(
            "7.1",
            "A tratta is for clear and undisputed claims that are due.",
            [Rule.TrattaDisputed],
            [
                "Section04Tests.Open_dispute_stops_letters_with_a_material_ground_and_a_tratta_with_any",
                "Section07Tests.Tratta_before_the_due_date_waits_for_it",
            ]),
        Computed(
            "7.2",
            "Never for consumer claims.",
            [Rule.ConsumerTratta],
            ["Section07Tests.Tratta_may_never_be_used_for_a_consumer_claim"]),
        Computed(
            "7.3",
            "Before it a reminder with a term of at least 10 days, which is over.",
            [Rule.TrattaReminder],
            ["Section07Tests.Term_of_the_reminder_goes_by_its_sending_date", "Section07Tests.One_reminder_whose_term_is_over_suffices"],
            ["PaymentReminder.TermEndsOn"]),
        Computed(
            "7.4",
            "Both are written, or durable with express consent; the reminder also over an established channel.",
            [Rule.TrattaForm, Rule.TrattaConsent],
            [
                "Section07Tests.Tratta_is_written_or_durable", "ConsentsTests.Tratta_needs_a_consent_of_its_own",
                "Section07Tests.Durable_reminder_qualifies_with_consent_or_channel_and_ensured_arrival",
            ],
            ["DeliveryConsent.Covers"]),
        Computed(
            "7.5",
            "It is ensured that durable ones arrive.",
            [Rule.TrattaArrival, Rule.EnsureArrival],
            [
                "Section07Tests.Durable_tratta_must_be_ensured_to_arrive_from_2022_05_01",
                "DutiesTests.Durable_tratta_comes_with_arrival_from_2022_05_01",
            ],
            ["Tratta.ArrivalEnsured", "PaymentReminder.ArrivalEnsured"]),
        Computed(
            "7.6",
            "It is published from the 14th to the 60th day after sending, unless another last day was agreed.",
            [Rule.PublicationWithoutTratta, Rule.PublicationTooEarly, Rule.PublicationTooLate],
            [
                "Section07PublicationTests.Window_is_14_to_60_days_after_sending", "Section07PublicationTests.There_must_be_a_tratta",
                "Section07PublicationTests.Agreed_deadline_lifts_the_60_days_and_not_the_14",
            ],
            ["TrattaPublication.OtherDeadlineAgreed"]),
        Without("7.7", "No authority certifies a refusal to pay.", "Speaks to authorities; nothing a creditor could do depends on it."),
        Computed(
            "8.1",
            "Payment to the agent counts, and what the agent agreed on time binds the creditor.",
            [Rule.ExtensionInForce, Rule.PlanInForce, Rule.AgreementInForce],
            [
                "AgreementReadingTests.Measures_that_fell_into_an_agreement_are_told",
                "Section08Tests.Agreement_in_force_makes_letters_and_threats_wait_and_free_but_is_no_breach",
                "Section08Tests.Extension_runs_from_the_later_of_its_day_and_the_due_date",
                "Section08Tests.Plan_made_with_the_debtor_is_in_force_until_it_lapses",
                "Section11Tests.Payment_to_the_agent_counts_unless_the_debtor_knew_better",
            ],
            ["PaymentRecipient.Agent", "TermExtension.Days", "PaymentPlan.MadeWithDebtor", "PlanLapsed.On"]),
        Computed(
            "8.2",
            "Not when the debtor knew or should have known better.",
            [Rule.UnauthorisedPayment],
            ["Section11Tests.Payment_to_the_agent_counts_unless_the_debtor_knew_better"],
            ["Payment.DebtorKnewUnauthorised"]),
        Computed(
            "9",
            "Directly enforceable claims of the State and public sanctions are not given to agents.",
            [Rule.StateClaim],
            [
                "Section09Tests.Only_the_creditor_itself_may_act", "Section09Tests.Assignment_is_closed",
                "Section09Tests.Both_facts_are_needed",
            ],
            ["Claim.StateClaimOrPublicSanction", "Assignment.On"]),
    ];
}
