using System.Text.Json;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Reads the objects within a claim.</summary>
internal static class ClaimParts
{
    internal static ClaimFacts Facts(ref Utf8JsonReader json)
    {
        var (creditor, debtor, basis, brokered) = (0, 0, 0, false);
        var members = Members.Of(ref json, FormatWords.Facts);
        while (members.Next(ref json))
        {
            switch ((FactsMember)members.Current)
            {
                case FactsMember.Creditor:
                    creditor = json.Word(FormatWords.Creditors);
                    break;
                case FactsMember.Debtor:
                    debtor = json.Word(FormatWords.Debtors);
                    break;
                case FactsMember.Basis:
                    basis = json.Word(FormatWords.Bases);
                    break;
                default:
                    brokered = json.Bool();
                    break;
            }
        }

        members.Require(ref json, (ulong)(FactsMember.Creditor | FactsMember.Debtor | FactsMember.Basis));
        return new ClaimFacts((CreditorKind)creditor, (DebtorKind)debtor, (ClaimBasis)basis, brokered);
    }

    internal static DueNotice Notice(ref Utf8JsonReader json)
    {
        var kind = DueNoticeKind.None;
        LocalDate on = default;
        var members = Members.Of(ref json, FormatWords.DueNotice);
        while (members.Next(ref json))
        {
            if ((DueNoticeMember)members.Current == DueNoticeMember.Kind)
            {
                kind = (DueNoticeKind)json.Word(FormatWords.DueNotices);
            }
            else
            {
                on = json.Date();
            }
        }

        var all = (ulong)(kind == DueNoticeKind.Sent ? DueNoticeMember.Kind | DueNoticeMember.On : DueNoticeMember.Kind);
        members.Require(ref json, all);
        members.Allow(ref json, all);
        return kind switch
        {
            DueNoticeKind.Sent => DueNotice.Sent(on),
            DueNoticeKind.AgreedDueDate => DueNotice.AgreedDueDate,
            _ => DueNotice.None,
        };
    }

    internal static int OverdueItems(ref Utf8JsonReader json)
    {
        var items = 0;
        var members = Members.Of(ref json, FormatWords.CommercialPayment);
        while (members.Next(ref json))
        {
            items = json.Whole();
        }

        members.Require(ref json, (ulong)CommercialPaymentMember.OverdueItems);
        return items;
    }

    internal static InterestTerms Interest(ref Utf8JsonReader json)
    {
        var kind = InterestKind.None;
        var percent = 0m;
        LocalDate? from = null;
        var members = Members.Of(ref json, FormatWords.Interest);
        while (members.Next(ref json))
        {
            switch ((InterestMember)members.Current)
            {
                case InterestMember.Kind:
                    kind = (InterestKind)json.Word(FormatWords.Interests);
                    break;
                case InterestMember.Percent:
                    percent = json.Percent();
                    break;
                default:
                    from = json.Date();
                    break;
            }
        }

        var isFixed = kind == InterestKind.Fixed;
        var needed = isFixed || kind == InterestKind.ConsumerCredit ? InterestMember.Kind | InterestMember.Percent : InterestMember.Kind;
        members.Require(ref json, (ulong)needed);
        members.Allow(ref json, (ulong)(isFixed ? needed | InterestMember.From : needed));
        return kind switch
        {
            InterestKind.Fixed => InterestTerms.Fixed(percent, from),
            InterestKind.ConsumerCredit => InterestTerms.ConsumerCredit(percent),
            InterestKind.Statutory => InterestTerms.Statutory,
            InterestKind.StatutoryCommercial => InterestTerms.StatutoryCommercial,
            _ => InterestTerms.None,
        };
    }

    internal static AgreedCeilings Ceilings(ref Utf8JsonReader json)
    {
        var ceilings = new AgreedCeilings();
        var members = Members.Of(ref json, FormatWords.AgreedCeilings);
        while (members.Next(ref json))
        {
            var money = json.Money();
            ceilings = (CeilingMember)members.Current switch
            {
                CeilingMember.Total => ceilings with { Total = money },
                CeilingMember.PaymentReminder => ceilings with { PaymentReminder = money },
                CeilingMember.PaymentDemand => ceilings with { PaymentDemand = money },
                CeilingMember.TermExtension => ceilings with { TermExtension = money },
                CeilingMember.PaymentPlan => ceilings with { PaymentPlan = money },
                CeilingMember.Tratta => ceilings with { Tratta = money },
                _ => ceilings with { BankruptcyDemand = money },
            };
        }

        return ceilings;
    }
}
