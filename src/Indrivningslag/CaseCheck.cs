namespace Indrivningslag;

/// <summary>Refuses facts that contradict each other or name what is not there.</summary>
internal static class CaseCheck
{
    internal const string EventList = "events";

    internal static void Claim(Claim claim)
    {
        var consumer = claim.Class != ClaimClass.Other;
        if (claim.CommercialPayment is { } payment)
        {
            if (consumer || claim.Facts is { Creditor: CreditorKind.PrivatePerson } or { Debtor: DebtorKind.Consumer or DebtorKind.PrivatePerson })
            {
                throw new InvalidFactException("claim.commercialPayment", Expected.NoCommercialPayment);
            }

            if (claim.Items is not null && payment.OverdueItems is not null)
            {
                throw new InvalidFactException("claim.commercialPayment.overdueItems", Expected.NotBeside, "items");
            }
        }

        if (consumer && claim.Interest.Kind == InterestKind.StatutoryCommercial)
        {
            throw new InvalidFactException("claim.interest", Expected.NoCommercialInterest);
        }

        if (!consumer && claim.Interest.Kind == InterestKind.ConsumerCredit)
        {
            throw new InvalidFactException("claim.interest", Expected.NoConsumerCredit);
        }
    }

    /// <summary>Checks all events, each after those before it.</summary>
    internal static CaseMarks Events(Claim claim, Sequence<CollectionEvent> events)
    {
        var marks = new CaseMarks();
        var creditedByItem = claim.Items is null ? [] : new long[claim.Items.Count];
        for (var i = 0; i < events.Count; i++)
        {
            var next = events.At(i);
            var credited = marks.Credited;
            if (next is CreditNote { Item: { } item } && item >= 0 && item < creditedByItem.Length)
            {
                credited = creditedByItem[item];
                creditedByItem[item] += ((CreditNote)next).Amount.Cents;
            }

            Check(claim, events, next, i, credited);
            Mark(ref marks, claim, next);
        }

        return marks;
    }

    /// <summary>Checks one more event.</summary>
    internal static CaseMarks Next(CollectionCase before, CollectionEvent next)
    {
        var marks = before.Marks;
        Check(before.Claim, before.Events, next, before.Events.Count, CreditedBefore(before, next));
        Mark(ref marks, before.Claim, next);
        return marks;
    }

    /// <summary>Checks an action that is asked about, on its own day, against the claim and the events there are.</summary>
    internal static void Action(CollectionCase collectionCase, CollectionAction action, string name)
    {
        var place = new Place(name, null);
        Alone(collectionCase.Claim, action, place);
        if (action is TrattaPublication { Tratta: { } tratta })
        {
            RequireTratta(collectionCase.Events, tratta, action.Day, collectionCase.Events.Count, place);
        }
    }

    private static void Check(Claim claim, Sequence<CollectionEvent> events, CollectionEvent next, int index, long credited)
    {
        var place = new Place(EventList, index);
        Alone(claim, next ?? throw place.Error(null, Expected.Given), place);
        switch (next)
        {
            case Breach { Measure: { } measure } when measure < 0 || measure >= events.Count || events.At(measure) is not Measure:
                throw place.Error("measure", Expected.MeasureIndex);
            case TrattaPublication { Tratta: { } tratta }:
                RequireTratta(events, tratta, next.Day, index, place);
                break;
            case CreditNote note:
                Credit(claim, note, credited, place);
                break;
            default:
                break;
        }
    }

    /// <summary>What a claim and one event tell by themselves.</summary>
    private static void Alone(Claim claim, CollectionEvent next, Place place)
    {
        switch (next)
        {
            case PaymentDemand demand when claim.Class == ClaimClass.Other && demand.Lacks(DemandContents.SuspensionRight):
                throw place.Error("missingContents", Expected.NoSuspensionRight);
            case Waiver waiver when (waiver.Principal + waiver.Interest + waiver.Costs + waiver.InterestOnCosts).Cents == 0:
                throw place.Error(null, Expected.SomeAmount);
            case Measure { PreparedDay: not Days.None } measure when measure.PreparedDay > measure.Day:
                throw place.Error("preparedOn", Expected.DayNotAfter, measure.On);
            default:
                break;
        }
    }

    private static void RequireTratta(Sequence<CollectionEvent> events, int tratta, int day, int index, Place place)
    {
        var known = tratta >= 0 && tratta < events.Count && events.At(tratta) is Tratta;
        if (!known || events.At(tratta).Day > day || (events.At(tratta).Day == day && tratta >= index))
        {
            throw place.Error("tratta", Expected.EarlierTratta);
        }
    }

    private static void Credit(Claim claim, CreditNote note, long credited, Place place)
    {
        if (claim.Items is null ? note.Item is not null : note.Item is null)
        {
            throw place.Error("item", claim.Items is null ? Expected.Absent : Expected.Given);
        }

        if (note.Item is { } item && (item < 0 || item >= claim.Items!.Count))
        {
            throw place.Error("item", Expected.ItemIndex);
        }

        var left = (note.Item is { } named ? claim.Items![named].Principal : claim.Principal).Cents - credited;
        if (note.Amount.Cents > left)
        {
            throw place.Error("amount", Expected.AmountWithinPrincipal, Euro.FromCents(left));
        }
    }

    private static long CreditedBefore(CollectionCase before, CollectionEvent next)
    {
        if (next is not CreditNote { Item: { } item })
        {
            return before.Marks.Credited;
        }

        var credited = 0L;
        for (var i = 0; i < before.Events.Count; i++)
        {
            credited += before.Events.At(i) is CreditNote note && note.Item == item ? note.Amount.Cents : 0;
        }

        return credited;
    }

    private static void Mark(ref CaseMarks marks, Claim claim, CollectionEvent next)
    {
        marks.InOrder &= next.Day >= marks.LastDay;
        marks.LastDay = Math.Max(marks.LastDay, next.Day);
        switch (next)
        {
            case Measure measure:
                marks.Measures++;
                marks.Prepared |= measure.PreparedDay != Days.None;
                marks.BearsOnEarlierCosts |= measure is Tratta or BankruptcyDemand;
                break;
            case Breach { Measure: not null } or TrattaPublication { Tratta: not null }:
                marks.NamesTratta = true;
                break;
            case ExceptionallyDifficult:
                marks.BearsOnEarlierCosts = true;
                break;
            case CreditNote note:
                marks.Credited += note.Amount.Cents;
                break;
            case DeliveryConsent { ConsentKind: ConsentKind.Consent, Complete: true, ValidThrough: null } when claim.Class != ClaimClass.Other:
                marks.LastConsentWithoutValidity = Math.Max(marks.LastConsentWithoutValidity, next.Day);
                break;
            default:
                break;
        }
    }

    /// <summary>Where an event stands; written out only for an error.</summary>
    private readonly record struct Place(string Name, int? Index)
    {
        internal InvalidFactException Error(string? member, Expected expected, object? first = null) =>
            Index is { } index ? InvalidFactException.OfEvent(index, member, expected, first)
            : new InvalidFactException(member is null ? Name : $"{Name}.{member}", expected, first);
    }
}
