using Indrivningslag;

namespace CollectionAgency;

/// <summary>Rows of letters that are about to be sent.</summary>
public static class LetterRows
{
    /// <summary>Whether the table has room for all facts of a letter: what is not stored would be missing from every later answer.</summary>
    public static bool CanHold(Measure letter)
    {
        var charged = letter with { Charged = letter.Cost };
        return letter is PaymentReminder or PaymentDemand && charged == CaseMapper.ToEvent(ToRow(0, charged));
    }

    public static Letter ToRow(long invoiceId, Measure letter)
    {
        var demand = letter as PaymentDemand;
        var reminder = letter as PaymentReminder;
        return new Letter
        {
            InvoiceId = invoiceId,
            Kind = demand is null ? "reminder" : "demand",
            SentOn = letter.On,
            Channel = (demand?.Form ?? reminder?.Form) switch
            {
                DeliveryForm.Written => "post",
                DeliveryForm.Durable => "portal",
                _ => "phone",
            },
            Cost = letter.Cost.Amount,
            Charged = letter.Charged?.Amount ?? 0,
            PayBy = demand?.TermEndsOn ?? reminder?.TermEndsOn,
        };
    }
}
