using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Writes cases, without what is as it is by default.</summary>
internal static class CaseWriter
{
    internal static void Write(Utf8JsonWriter json, CollectionCase @case)
    {
        json.WriteStartObject();
        json.WritePropertyName("claim"u8);
        Write(json, @case.Claim);
        json.WriteStartArray("events"u8);
        foreach (var item in @case.Events)
        {
            EventWriter.Write(json, item, withDay: true);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        WriteCategory(json, claim);
        if (claim.DebtorForm != DebtorForm.Other)
        {
            json.WriteString("debtorForm"u8, FormatWords.DebtorForms[(int)claim.DebtorForm]);
        }

        json.Money("principal"u8, claim.Principal);
        json.Day("dueOn"u8, claim.DueOn);
        WriteDueNotice(json, claim.DueNotice);
        json.Unless("directlyEnforceable"u8, claim.DirectlyEnforceable, byDefault: false);
        json.Unless("stateClaimOrPublicSanction"u8, claim.StateClaimOrPublicSanction, byDefault: false);
        if (claim.CommercialPayment is { OverdueItems: var items })
        {
            json.WriteStartObject("commercialPayment"u8);
            json.WriteNumber("overdueItems"u8, items ?? 1);
            json.WriteEndObject();
        }

        json.Unless("creditorDeductsVat"u8, claim.CreditorDeductsVat, byDefault: true);
        if (claim.Instalments is { } instalments)
        {
            json.Day("wholeClaimDueOn"u8, instalments.WholeClaimDueOn);
        }

        WriteInterest(json, claim.Interest);
        WriteCeilings(json, claim.AgreedCeilings);
        json.WriteEndObject();
    }

    private static void WriteCategory(Utf8JsonWriter json, Claim claim)
    {
        if (claim.Facts is not { } facts)
        {
            json.WriteString("category"u8, FormatWords.Categories[(int)(claim.Class == ClaimClass.Other ? ClaimCategory.Other : ClaimCategory.Consumer)]);
            json.Unless("peerToPeerLoan"u8, claim.PeerToPeerLoan, byDefault: false);
            return;
        }

        json.WriteStartObject("facts"u8);
        json.WriteString("creditor"u8, FormatWords.Creditors[(int)facts.Creditor]);
        json.WriteString("debtor"u8, FormatWords.Debtors[(int)facts.Debtor]);
        json.WriteString("basis"u8, FormatWords.Bases[(int)facts.Basis]);
        json.Unless("brokeredByTrader"u8, facts.BrokeredByTrader, byDefault: false);
        json.WriteEndObject();
    }

    private static void WriteDueNotice(Utf8JsonWriter json, DueNotice notice)
    {
        if (notice.Kind == DueNoticeKind.None)
        {
            return;
        }

        json.WriteStartObject("dueNotice"u8);
        json.WriteString("kind"u8, FormatWords.DueNotices[(int)notice.Kind]);
        json.IfAny("on"u8, notice.SentOn);
        json.WriteEndObject();
    }

    private static void WriteInterest(Utf8JsonWriter json, InterestTerms interest)
    {
        if (interest.Kind == InterestKind.None)
        {
            return;
        }

        json.WriteStartObject("interest"u8);
        json.WriteString("kind"u8, FormatWords.Interests[(int)interest.Kind]);
        if (interest.Kind is InterestKind.Fixed or InterestKind.ConsumerCredit)
        {
            json.WriteNumber("percent"u8, interest.Percent);
            json.IfAny("from"u8, interest.From);
        }

        json.WriteEndObject();
    }

    private static void WriteCeilings(Utf8JsonWriter json, AgreedCeilings? ceilings)
    {
        if (ceilings is null)
        {
            return;
        }

        json.WriteStartObject("agreedCeilings"u8);
        json.IfAny("total"u8, ceilings.Total);
        json.IfAny("paymentReminder"u8, ceilings.PaymentReminder);
        json.IfAny("paymentDemand"u8, ceilings.PaymentDemand);
        json.IfAny("termExtension"u8, ceilings.TermExtension);
        json.IfAny("paymentPlan"u8, ceilings.PaymentPlan);
        json.IfAny("tratta"u8, ceilings.Tratta);
        json.IfAny("bankruptcyDemand"u8, ceilings.BankruptcyDemand);
        json.WriteEndObject();
    }
}
