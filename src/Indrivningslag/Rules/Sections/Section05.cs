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

    /// <summary>What stands in the way of a demand on a day; an edition without rules on demands has none, and a copy is no demand (5.5).</summary>
    internal static void Check(in CaseState state, PaymentDemand demand, in Moment moment, ref ReasonSink reasons)
    {
        if (moment.Law.DemandLaw is not { } law || demand.CopyToRepresentative)
        {
            return;
        }

        Reminder(state, law, moment.Day, ref reasons);
        if (demand.Form == DeliveryForm.Other)
        {
            reasons.Add(Rule.DemandForm, law.Form);
        }
        else if (demand.Form == DeliveryForm.Durable && !DurableAllowed(state.Consents, law, moment.Consumer, moment.Day))
        {
            reasons.Add(Rule.DemandConsent, law.Form, FirstDurableDay(state, moment));
        }

        Contents(state, demand, moment.Day, ref reasons);
    }

    /// <summary>5.4, 5b.3: a durable demand that was sent without ensuring that it arrives.</summary>
    internal static void Arrival(PaymentDemand demand, DemandLaw? law, ref ReasonSink reasons)
    {
        if (demand.Form == DeliveryForm.Durable && !demand.ArrivalEnsured && !demand.CopyToRepresentative && law?.Arrival is { } citation)
        {
            reasons.Add(Rule.DemandArrival, citation);
        }
    }

    /// <summary>Whether a demand reached the debtor in a form that the law of its day allows (5.2, 5.3).</summary>
    internal static bool FormAllowed(in CaseState state, PaymentDemand demand, in Moment moment) => demand.Form switch
    {
        DeliveryForm.Written => true,
        DeliveryForm.Durable => moment.Law.DemandLaw is { } law
            ? DurableAllowed(state.Consents, law, moment.Consumer, moment.Day)
            : state.Consents.OtherDemandOn(moment.Day),
        DeliveryForm.Other => false,
    };

    /// <summary>The first day of a later edition under which the consent on record opens durable delivery; never when there is none.</summary>
    private static int FirstDurableDay(in CaseState state, in Moment moment)
    {
        var editions = state.Act.Law.Editions;
        for (var i = 0; i < editions.Count; i++)
        {
            var from = editions.At(i).FromDay;
            if (from > moment.Day && editions.At(i).For(moment.Consumer).DemandLaw is { } law && DurableAllowed(state.Consents, law, moment.Consumer, from))
            {
                return from;
            }
        }

        return Days.Never;
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

    /// <summary>5a §, 5b.4: each required item that is missing; the right to suspension is told only to a debtor who has it (4c.1).</summary>
    private static void Contents(in CaseState state, PaymentDemand demand, int day, ref ReasonSink reasons)
    {
        if (demand.MissingContents == DemandContents.None)
        {
            return;
        }

        foreach (var (item, citation) in Items)
        {
            var required = item != DemandContents.SuspensionRight || Section04.MayAskForSuspension(state.Claim, day);
            if (demand.Lacks(item) && required)
            {
                reasons.Add(Rule.MissingContents, citation);
            }
        }
    }
}
