using NodaTime;

namespace Indrivningslag.Tests.Docs;

public class MappingSample
{
    private static readonly InvoiceRow Invoice = new("4711", true, 240m, new(2024, 3, 1), new(2024, 2, 1, 9, 0, 0));

    [Fact]
    public void Rows_become_a_case_with_days_in_Finland()
    {
        LetterRow[] letters =
        [
            // 14 March in UTC, 15 March in Finland.
            new("REM", new(2024, 3, 14, 22, 30, 0), "post", 4.20m, 5m, new(2024, 3, 29)),
            new("DEM", new(2024, 3, 29, 10, 0, 0), "post", 30m, 24m, new(2024, 4, 12)),
        ];
        var @case = ToCase(Invoice, letters, [new(new(2024, 4, 2), 100m, true)]);
        var act = DebtCollectionAct.Finland;
        var asOf = new LocalDate(2024, 4, 2);

        Assert.Equal(new LocalDate(2024, 3, 15), @case.Events[0].On);
        Assert.Equal(Euro.Of(28.20m), act.CostTotals(@case, asOf).Total);
        Assert.Equal(Euro.Of(100m), act.Allocation(@case, asOf).Value.ClientFunds);

        // 5.00 was charged for a reminder that cost 4.20.
        Assert.Equal(Euro.Of(0.80m), Assert.Single(act.Audit(@case, asOf).Value).Overcharged);
    }

    [Fact]
    public void A_letter_without_an_event_stops_the_mapping() =>
        Assert.Throws<InvalidOperationException>(() => ToCase(Invoice, [new("XYZ", new(2024, 3, 15), "post", 0, null, null)], []));

    [Fact]
    public void Without_a_record_of_the_invoice_nothing_is_shown() =>
        Assert.Equal(DueNotice.None, ToCase(Invoice with { SentAt = null }, [], []).Claim.DueNotice);

    #region sample
    internal sealed record InvoiceRow(string Number, bool Consumer, decimal Amount, DateTime DueDate, DateTime? SentAt);

    internal sealed record LetterRow(string Code, DateTime SentAt, string Channel, decimal Cost, decimal? Charged, DateTime? PayBy);

    internal sealed record PaymentRow(DateTime BookedOn, decimal Amount, bool ToAgent);

    internal static CollectionCase ToCase(InvoiceRow invoice, IEnumerable<LetterRow> letters, IEnumerable<PaymentRow> payments)
    {
        var category = invoice.Consumer ? ClaimCategory.Consumer : ClaimCategory.Other;
        var claim = new Claim(invoice.Number, category, Euro.Of(invoice.Amount), LocalDate.FromDateTime(invoice.DueDate))
        {
            // Only what can be shown: no record of the invoice's sending, no notice.
            DueNotice = invoice.SentAt is { } sent ? DueNotice.Sent(DayInFinland(sent)) : DueNotice.None,
        };
        return new CollectionCase(claim, [.. letters.Select(ToEvent), .. payments.Select(ToEvent)]);
    }

    internal static CollectionEvent ToEvent(LetterRow letter) => letter.Code switch
    {
        "REM" => new PaymentReminder(DayInFinland(letter.SentAt), CollectorRole.Creditor, FormOf(letter))
        {
            Cost = Euro.Of(letter.Cost),
            Charged = EuroOrNull(letter.Charged),
            TermEndsOn = DayOrNull(letter.PayBy),
        },
        "DEM" => new PaymentDemand(DayInFinland(letter.SentAt), CollectorRole.Agent, FormOf(letter))
        {
            Cost = Euro.Of(letter.Cost),
            Charged = EuroOrNull(letter.Charged),
            TermEndsOn = DayOrNull(letter.PayBy),
        },
        _ => throw new InvalidOperationException($"The letter code {letter.Code} is not mapped to an event."),
    };

    internal static CollectionEvent ToEvent(PaymentRow payment) =>
        new Payment(LocalDate.FromDateTime(payment.BookedOn), Euro.Of(payment.Amount))
        {
            To = payment.ToAgent ? PaymentRecipient.Agent : PaymentRecipient.Creditor,
        };

    internal static DeliveryForm FormOf(LetterRow letter) => letter.Channel switch
    {
        "post" => DeliveryForm.Written,
        "portal" => DeliveryForm.Durable,
        _ => DeliveryForm.Other,
    };

    // Times are kept in UTC; the Act counts days in Finland.
    internal static LocalDate DayInFinland(DateTime utc) =>
        Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).InZone(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).Date;

    internal static LocalDate? DayOrNull(DateTime? date) => date is { } day ? LocalDate.FromDateTime(day) : null;

    internal static Euro? EuroOrNull(decimal? amount) => amount is { } euros ? Euro.Of(euros) : null;
    #endregion
}
