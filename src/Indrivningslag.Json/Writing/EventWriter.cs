using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Writes events, without what is as it is by default.</summary>
internal static class EventWriter
{
    /// <summary>Writes an event.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="item">The event.</param>
    /// <param name="withDay">Whether to write its day; the action of a permission question has the question's.</param>
    internal static void Write(Utf8JsonWriter json, CollectionEvent item, bool withDay)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, FormatWords.EventTypes[(int)item.Kind]);
        if (withDay)
        {
            json.Day("on"u8, item.On);
        }

        var action = item as CollectionAction;
        if (action is not (null or Assignment))
        {
            json.WriteString("by"u8, FormatWords.Roles[(int)action.By]);
        }

        WriteOwn(json, item);
        if (item is Measure measure)
        {
            WriteCommon(json, measure);
        }

        json.Unless("minorBreach"u8, action is { MinorBreach: true } and not PreservationNotice, byDefault: false);
        json.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter json, CollectionEvent item)
    {
        switch (item)
        {
            case PaymentReminder letter:
                WriteForm(json, letter.Form);
                json.IfAny("termEndsOn"u8, letter.TermEndsOn);
                json.Unless("arrivalEnsured"u8, letter.ArrivalEnsured, byDefault: false);
                break;
            case PaymentDemand letter:
                WriteDemand(json, letter);
                break;
            case TermExtension extension:
                json.WriteNumber("days"u8, extension.Days);
                json.Unless("requestedByDebtor"u8, extension.RequestedByDebtor, byDefault: true);
                break;
            case PaymentPlan plan:
                json.WriteNumber("instalments"u8, plan.Instalments);
                WriteForm(json, plan.Form);
                json.Unless("coversWholeClaim"u8, plan.CoversWholeClaim, byDefault: true);
                json.Unless("madeWithDebtor"u8, plan.MadeWithDebtor, byDefault: true);
                break;
            case Tratta tratta:
                WriteForm(json, tratta.Form);
                json.Unless("arrivalEnsured"u8, tratta.ArrivalEnsured, byDefault: false);
                break;
            case TrattaPublication publication:
                json.Unless("otherDeadlineAgreed"u8, publication.OtherDeadlineAgreed, byDefault: false);
                break;
            case BankruptcyDemand demand:
                json.UnlessZero("serviceCost"u8, demand.ServiceCost);
                break;
            case OtherMeasure { Description.Length: > 0 } other:
                json.WriteString("description"u8, other.Description);
                break;
            case CourtClaim claim:
                json.Unless("urgent"u8, claim.Urgent, byDefault: false);
                break;
            default:
                WriteFact(json, item);
                break;
        }
    }

    private static void WriteFact(Utf8JsonWriter json, CollectionEvent item)
    {
        switch (item)
        {
            case Dispute dispute:
                json.WriteString("ground"u8, FormatWords.Grounds[(int)dispute.Ground]);
                break;
            case SuspensionRequest request:
                WriteForm(json, request.Form);
                break;
            case DeliveryConsent consent:
                WriteConsent(json, consent);
                break;
            case ExceptionallyDifficult difficult:
                json.WriteBoolean("proportionate"u8, difficult.Proportionate);
                json.WriteBoolean("disclosed"u8, difficult.Disclosed);
                break;
            case Breach breach:
                json.WriteString("section"u8, breach.Section.ToString());
                json.Unless("minor"u8, breach.Minor, byDefault: false);
                WriteIndex(json, breach.Measure);
                break;
            case ClaimExtinguished extinguished:
                json.WriteString("reason"u8, FormatWords.Extinctions[(int)extinguished.Reason]);
                break;
            case Payment payment:
                WritePayment(json, payment);
                break;
            case Remittance remittance:
                json.Money("amount"u8, remittance.Amount);
                break;
            case InformationRequest request:
                json.WriteString("kind"u8, FormatWords.Information[(int)request.Information]);
                break;
            default:
                break;
        }
    }

    private static void WriteForm(Utf8JsonWriter json, DeliveryForm form) => json.WriteString("form"u8, FormatWords.Forms[(int)form]);

    private static void WriteDemand(Utf8JsonWriter json, PaymentDemand demand)
    {
        WriteForm(json, demand.Form);
        json.IfAny("termEndsOn"u8, demand.TermEndsOn);
        json.IfAny("remarksTermEndsOn"u8, demand.RemarksTermEndsOn);
        json.Unless("arrivalEnsured"u8, demand.ArrivalEnsured, byDefault: false);
        if (demand.MissingContents != DemandContents.None)
        {
            json.Flags("missingContents"u8, (int)demand.MissingContents, FormatWords.Contents);
        }

        json.Unless("copyToRepresentative"u8, demand.CopyToRepresentative, byDefault: false);
    }

    private static void WriteConsent(Utf8JsonWriter json, DeliveryConsent consent)
    {
        json.WriteString("kind"u8, FormatWords.Consents[(int)consent.ConsentKind]);
        json.Unless("complete"u8, consent.Complete, byDefault: true);
        if (consent.Covers != CoveredLetters.PaymentDemand)
        {
            json.Flags("covers"u8, (int)consent.Covers, FormatWords.Letters);
        }

        json.IfAny("validThrough"u8, consent.ValidThrough);
    }

    private static void WritePayment(Utf8JsonWriter json, Payment payment)
    {
        json.Money("amount"u8, payment.Amount);
        if (payment.To != PaymentRecipient.Creditor)
        {
            json.WriteString("to"u8, FormatWords.Recipients[(int)payment.To]);
        }

        json.Unless("debtorKnewUnauthorised"u8, payment.DebtorKnewUnauthorised, byDefault: false);
    }

    private static void WriteIndex(Utf8JsonWriter json, int? measure)
    {
        if (measure is { } index)
        {
            json.WriteNumber("measure"u8, index);
        }
    }

    private static void WriteCommon(Utf8JsonWriter json, Measure measure)
    {
        json.UnlessZero("cost"u8, measure.Cost);
        if (measure.Exception is { } ground)
        {
            json.WriteStartObject("exception"u8);
            json.WriteString("kind"u8, FormatWords.Exceptions[(int)ground.Kind]);
            json.WriteBoolean("proportionate"u8, ground.Proportionate);
            json.WriteBoolean("disclosed"u8, ground.Disclosed);
            json.WriteEndObject();
        }

        json.Unless("informedOfNoCosts"u8, measure.InformedOfNoCosts, byDefault: false);
        json.IfAny("charged"u8, measure.Charged);
    }
}
