namespace Indrivningslag.Texts;

/// <summary>What each rule does to a measure or an answer, in English.</summary>
internal static class EnglishRules
{
    internal static string Of(Rule rule) => rule switch
    {
        Rule.NotDue =>
            "The claim falls due on {date} and is open to collection only after that day. Up to then no collection costs may be charged.",
        Rule.AgreedCeiling =>
            "The parties have agreed on at most {amount} for a measure of this kind. No more may be charged.",
        Rule.AgreedTotalCeiling =>
            "The parties have agreed on at most {amount} for all collection costs together. No more may be charged.",
        Rule.AgreedCeilingIgnored =>
            "The agreed ceiling is above the statutory maximum of {amount} and does not bind the debtor.",
        Rule.Paid =>
            "The claim has been paid with interest and costs. It may not be collected any more.",
        Rule.Extinguished =>
            "The claim is time-barred or has otherwise ceased to exist. No collection measure is allowed any more.",
        Rule.Disputed =>
            "The debtor has disputed the claim on a ground that may matter. Collection may not continue until the dispute is resolved.",
        Rule.LegalRemedyOpen =>
            "The debtor has used a legal remedy against the directly enforceable claim. Collection may not continue while it is pending.",
        Rule.Suspended =>
            "The debtor has asked for collection to be suspended. It may continue, but measures after the request are free of charge.",
        Rule.NotToldFree =>
            "The debtor has not been told that measures after the request to suspend collection are free of charge.",
        Rule.ReminderMissing =>
            "A payment demand on a consumer claim requires a payment reminder after the due date. None is on record.",
        Rule.ReminderTooRecent =>
            "The payment demand may be sent no sooner than {days} after the payment reminder of {date}.",
        Rule.DemandForm =>
            "A payment demand must be given in writing or in another durable way. The chosen form is not allowed.",
        Rule.DemandConsent =>
            "A payment demand given in another durable way than in writing requires the debtor's valid consent or another ground in the "
            + "Act. None is on record.",
        Rule.DemandArrival =>
            "It has not been ensured that the payment demand, given in another durable way than in writing, has reached the debtor.",
        Rule.RepresentativeCopy =>
            "A copy of the payment demand to the debtor's guardian or attorney is free of charge and is no payment demand of its own.",
        Rule.MissingContents =>
            "The payment demand lacks a mandatory item ({place}).",
        Rule.CourtWithoutDemand =>
            "The debtor must have been sent a payment demand before payment is claimed in court. None is on record.",
        Rule.CourtTermsOpen =>
            "The terms for payment and remarks set in the payment demand end on {date}. "
            + "Payment may be claimed in court only after that day.",
        Rule.CourtTermsUnknown =>
            "The terms for payment and remarks in the payment demand are not on record, so it cannot be shown that they have ended.",
        Rule.CourtDemandArrival =>
            "Payment may be claimed in court only when it has been ensured that the payment demand, given in another durable way than "
            + "in writing, has reached the debtor.",
        Rule.ConsumerTratta =>
            "Trattas are forbidden in the collection of consumer claims.",
        Rule.TrattaDisputed =>
            "A tratta requires a clear and undisputed claim. The debtor has disputed the claim or used a legal remedy against it.",
        Rule.TrattaReminder =>
            "A tratta requires a payment reminder sent after the due date in a permitted form, with a term of at least {days} that has "
            + "ended. There is none.",
        Rule.TrattaForm =>
            "A tratta must be given in writing or in another durable way. The chosen form is not allowed.",
        Rule.TrattaConsent =>
            "A tratta given in another durable way than in writing requires the debtor's express consent. No valid consent is on record.",
        Rule.TrattaArrival =>
            "It has not been ensured that the tratta, given in another durable way than in writing, has reached the debtor.",
        Rule.TrattaDebtorForm =>
            "The temporary restrictions of 2021 closed trattas against a debtor of this legal form.",
        Rule.PublicationWithoutTratta =>
            "Only a tratta that has been sent can be published or reported to the credit register. No tratta is on record.",
        Rule.PublicationTooEarly =>
            "The tratta was sent on {date} and may be published or reported to the credit register no sooner than {days} after that.",
        Rule.PublicationTooLate =>
            "The tratta was sent on {date}, more than {days} ago. It may not be published or reported to the credit register any more.",
        Rule.PublicationTurnover =>
            "The debtor company has stated that its turnover has fallen. "
            + "Under the temporary restrictions of 2021 its tratta may not be published.",
        Rule.ExtensionInForce =>
            "The term for payment has been extended through {date}. Until then the claim may not be collected.",
        Rule.PlanInForce =>
            "A payment plan made with the debtor is in force. Meanwhile the claim may not be collected in any other way.",
        Rule.StateClaim =>
            "A directly enforceable claim of the State, or a directly enforceable public sanction for unlawful conduct, may not be "
            + "given to an outsider for collection.",
        Rule.Forfeited =>
            "Because of a breach that is not minor, the debtor does not have to pay the collection costs.",
        Rule.Unlisted =>
            "The Act gives no amount for a measure of this kind, so no costs may be charged for it.",
        Rule.UnitCeiling =>
            "At most {amount} may be charged for this measure.",
        Rule.DueNotice =>
            "A payment reminder may cost only if the due date was notified at least {days} in advance, or follows from a contract that "
            + "requires no separate notice. Neither has been shown.",
        Rule.ReminderTooEarly =>
            "A payment reminder may cost no sooner than {days} after the due date ({date}).",
        Rule.LetterWait =>
            "Costs may be charged no sooner than {days} after the previous payment reminder or payment demand ({date}).",
        Rule.ExtensionTooShort =>
            "A term extension may cost only if it is at least {days} long.",
        Rule.DemandCount =>
            "The maximum number of payment demands that may cost is {number}. It has already been reached.",
        Rule.DemandBesideTratta =>
            "When a tratta is used, the maximum number of payment demands that may cost is {number}. This one goes beyond it.",
        Rule.PlanCount =>
            "The maximum number of payment plans that may cost is {number}. It has already been reached.",
        Rule.TrattaCount =>
            "The maximum number of trattas that may cost is {number}. It has already been reached.",
        Rule.BankruptcyDemandCount =>
            "The maximum number of bankruptcy demands that may cost is {number}. It has already been reached.",
        Rule.TotalCap =>
            "The collection costs of the claim may be at most {amount} in total. What exceeds this may not be charged.",
        Rule.TotalCapBefore2013 =>
            "Collection began before 2013-03-16. The costs must therefore also stay within the total maximum of that time, {amount}.",
        Rule.ExceptionalWork =>
            "Collection has required an exceptionally large amount of work, and the debtor has been told so. "
            + "The actual costs may be charged regardless of the maximum for the measure.",
        Rule.SpecialReason =>
            "There has been a special reason for several measures, and the debtor has been told so. The maximum number does not apply.",
        Rule.ExceptionallyDifficult =>
            "Collection has been exceptionally difficult, and the debtor has been told so. The maximum for total costs does not apply.",
        Rule.StandardCompensation =>
            "The payment is commercial and late, so the creditor has the right to a standard compensation: {amount}. "
            + "Of the collection costs only the part above it can be charged in addition.",
        Rule.Overcharge =>
            "The debtor has been charged {amount} more than may be charged for the measure.",
        Rule.RecordedBreach =>
            "Conduct contrary to the Act is on record ({place}).",
        Rule.EnsureArrival =>
            "Make sure that a letter given in another durable way than in writing really reaches the debtor.",
        Rule.IncludeContents =>
            "Include every mandatory item in the payment demand.",
        Rule.TellFree =>
            "Tell the debtor that no costs are charged for measures after the request to suspend collection.",
        Rule.Disclose =>
            "Itemise the costs or measures for the debtor and tell why a limit is exceeded.",
        Rule.InterestAboveStatutory =>
            "The agreed interest on the consumer claim is above the statutory late interest. "
            + "What exceeds it is void; the statutory rate has been used.",
        Rule.BeyondVerification =>
            "The law has been checked through {date}. Later changes have not been taken into account.",
        Rule.OverpaidCosts =>
            "{amount} has been paid for costs that have fallen away since.",
        Rule.UnauthorisedPayment =>
            "The payment of {amount} does not count in the debtor's favour, because the agent had no right to receive it and the debtor "
            + "understood this or ought to have done so.",
        Rule.InterestFirst =>
            "Payments go to interest before principal.",
        Rule.PrincipalFirst =>
            "By the creditor's choice, payments go to principal before interest.",
        Rule.CostsLast =>
            "Payments go to collection costs last, when principal and interest have been paid.",
        Rule.CostsFirst =>
            "By the chosen order, payments go to collection costs first.",
        Rule.ClientFunds =>
            "The agent holds client funds: {amount}. They must be kept apart from its own funds.",
        Rule.InformationFree =>
            "The debtor gets the information free of charge.",
        Rule.InformationCharged =>
            "The debtor has already received the same kind of information free of charge within a year. "
            + "A reasonable compensation may be asked.",
        Rule.OutsideEnforcement =>
            "The work of an enforcement authority is outside the scope of the Debt Collection Act.",
        Rule.ConsumerRules =>
            "The claim is a consumer claim or is treated as one. The rules on consumer claims apply.",
        Rule.OtherRules =>
            "The claim is not a consumer claim. The rules on other claims apply.",
        Rule.MeasureAllowed =>
            "The Act does not stand in the way of the measure on that day.",
        Rule.NoMaxima =>
            "No maximum amounts were in force for such claims. The reasonable actual costs may be charged.",
        Rule.ActualCost =>
            "The actual costs may be charged for a payment reminder of this kind.",
        Rule.ValueAddedTax =>
            "The creditor may not deduct value added tax, so the tax may be added to the maximum amounts.",
        Rule.EnforceablePart =>
            "The directly enforceable part of the collection costs is {amount}.",
        Rule.GoodPractice =>
            "The step was taken while a term extension or payment plan was in force, against good collection practice.",
        Rule.CopyCharged =>
            "The debtor was charged {amount} for a copy to a representative. The copy is free of charge.",
        Rule.ChargedDespiteSuspension =>
            "The debtor was charged {amount} for a measure after asking for collection to be suspended. Such a measure is free of charge.",
        Rule.ReasonablenessNotWeighed =>
            "An actual cost is accepted as given. Whether it is reasonable is not weighed.",
        Rule.DueOnDayOff =>
            "The due date {date} is a day off. Give the effective due date, the next weekday.",
        Rule.AgreementInForce =>
            "Measures taken while a term extension or payment plan was in force: {number}.",
        Rule.OldestFirst =>
            "The payment goes to the claims that the debtor designates, then to the oldest due date.",
    };
}
