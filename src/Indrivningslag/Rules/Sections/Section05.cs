using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>5 §, 5a § and 5b §: when and how a payment demand may be sent, and what it must contain.</summary>
internal static class Section05
{
    private static readonly (DemandContents Item, Citation Citation)[] Items =
    [
        (DemandContents.Creditor, Provision.At("5a.1.1")),
        (DemandContents.Ground, Provision.At("5a.1.2")),
        (DemandContents.Itemisation, Provision.At("5a.1.3")),
        (DemandContents.Total, Provision.At("5a.1.4")),
        (DemandContents.PaymentDetails, Provision.At("5a.1.5")),
        (DemandContents.Remarks, Provision.At("5a.1.6")),
        (DemandContents.RemarksAddressee, Provision.At("5a.1.7")),
        (DemandContents.SuspensionRight, Provision.At("5a.2")),
        (DemandContents.OriginalCreditor, Provision.At("5a.3")),
        (DemandContents.InterestExplanation, Provision.At("5a.4")),
    ];

    /// <summary>What stands in the way of a demand on a day; null rules mean the edition has none, and a copy is no demand (5.5).</summary>
    internal static void Check(in CaseState state, PaymentDemand demand, DemandLaw? law, bool consumer, int day, ref ReasonSink reasons)
    {
        if (law is null || demand.CopyToRepresentative)
        {
            return;
        }

        Reminder(state, law, day, ref reasons);
        if (demand.Form == DeliveryForm.Other)
        {
            reasons.Add(Rule.DemandForm, law.Form);
        }
        else if (demand.Form == DeliveryForm.Durable && !DurableAllowed(state.Consents, law, consumer, day))
        {
            reasons.Add(Rule.DemandConsent, law.Form);
        }

        Contents(demand, ref reasons);
    }

    /// <summary>5.4, 5b.3: a durable demand that was sent without ensuring that it arrives.</summary>
    internal static void Arrival(PaymentDemand demand, DemandLaw? law, ref ReasonSink reasons)
    {
        if (demand.Form == DeliveryForm.Durable && !demand.ArrivalEnsured && !demand.CopyToRepresentative && law?.Arrival is { } citation)
        {
            reasons.Add(Rule.DemandArrival, citation);
        }
    }

    /// <summary>5.1: a reminder after the due date, by anyone and in any form, must be old enough.</summary>
    private static void Reminder(in CaseState state, DemandLaw law, int day, ref ReasonSink reasons)
    {
        if (law.DaysAfterReminder is not { } wait)
        {
            return;
        }

        if (state.FirstReminderAfterDue == Days.Never)
        {
            reasons.Add(Rule.ReminderMissing, wait.Citation, number: wait.Value);
            return;
        }

        var open = state.After(state.FirstReminderAfterDue, wait.Value);
        if (day < open)
        {
            reasons.Add(Rule.ReminderTooRecent, wait.Citation, open, number: wait.Value, day: state.FirstReminderAfterDue);
        }
    }

    /// <summary>5.2, 5.3, 5b.2: whether the debtor's consent, approval or habit opens durable delivery on a day.</summary>
    private static bool DurableAllowed(in Section05Consents consents, DemandLaw law, bool consumer, int day)
    {
        if (law.ApprovalOnly)
        {
            return consents.ApprovedOn(day);
        }

        return consumer
            ? consents.ConsumerDemandOn(day)
            : consents.OtherDemandOn(day) || (law.EstablishedChannelSuffices && consents.ChannelOpen);
    }

    /// <summary>5a §, 5b.4: each required item that is missing.</summary>
    private static void Contents(PaymentDemand demand, ref ReasonSink reasons)
    {
        if (demand.MissingContents == DemandContents.None)
        {
            return;
        }

        foreach (var (item, citation) in Items)
        {
            if (demand.Lacks(item))
            {
                reasons.Add(Rule.MissingContents, citation);
            }
        }
    }
}
