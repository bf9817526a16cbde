#region sample
using Indrivningslag;
using NodaTime;
using DebtClaim = Indrivningslag.Claim; // Web projects import System.Security.Claims, which has a Claim too.
#endregion

namespace Indrivningslag.Tests.Docs;

public class MappingSample
{
    private static readonly DateTimeOffset Sent = new(2024, 2, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly InvoiceRow Invoice = new("4711", true, 240m, "EUR", new(2024, 3, 1), Sent);

    private static readonly LetterRow[] Letters =
    [
        // 14 March in UTC, 15 March in Finland.
        new(1, "d1", "REM", new(2024, 3, 14, 22, 30, 0, TimeSpan.Zero), "post", 4.20m, 5m, new(2024, 3, 29)),
        new(2, "d2", "DEM", new(2024, 3, 29, 10, 0, 0, TimeSpan.Zero), "portal", null, 24m, new(2024, 4, 12)),
        new(3, "d2", "DEM", new(2024, 3, 29, 11, 0, 0, TimeSpan.Zero), "post", null, 24m, new(2024, 4, 12)),
    ];

    private static readonly PaymentRow[] Payments =
    [
        new(1, new(2024, 4, 1), new(2024, 4, 2), 100m, ToAgent: true, Bounced: false),
        new(2, new(2024, 4, 2), new(2024, 4, 3), 50m, ToAgent: true, Bounced: true),
    ];

    [Fact]
    public void Rows_become_a_case_with_days_in_Finland()
    {
        var @case = ToCase([Invoice], Letters, Payments, []);
        var act = DebtCollectionAct.Finland;
        var asOf = new LocalDate(2024, 4, 2);

        Assert.Equal(new LocalDate(2024, 3, 15), @case.Events[0].On);
        Assert.Equal(Euro.Of(28.20m), act.CostTotals(@case, asOf).Total);
        Assert.Equal(Euro.Of(100m), act.Allocation(@case, asOf).Value.ClientFunds);

        // 5.00 was charged for a reminder that cost 4.20.
        Assert.Equal(Euro.Of(0.80m), Assert.Single(act.Audit(@case, asOf).Value).Overcharged);
    }

    [Fact]
    public void A_demand_through_two_channels_is_one_letter_and_the_written_one_counts()
    {
        var demand = Assert.Single(ToCase([Invoice], Letters, [], []).Events.OfType<PaymentDemand>());
        Assert.Equal(DeliveryForm.Written, demand.Form);
    }

    [Fact]
    public void A_payment_counts_on_the_day_of_the_order_or_of_the_money()
    {
        Assert.Equal(new LocalDate(2024, 4, 1), Assert.Single(ToCase([Invoice], [], Payments, []).Events).On);
        Assert.Equal(new LocalDate(2024, 4, 2), Assert.Single(ToCase([Invoice with { Consumer = false }], [], Payments, []).Events).On);
    }

    [Fact]
    public void Invoices_demanded_together_are_items_and_a_credit_note_names_its_own()
    {
        InvoiceRow[] invoices = [Invoice, Invoice with { Number = "4712", Amount = 60m, DueDate = new(2024, 5, 1), SentAt = Sent.AddDays(40) }];
        var @case = ToCase(invoices, [], [], [new(1, "4712", new(2024, 5, 3), 20m)]);

        // 1 May is a day off.
        Assert.Equal(new LocalDate(2024, 5, 2), @case.Claim.DueOn);
        Assert.Equal(DueNotice.Sent(new LocalDate(2024, 3, 12)), @case.Claim.DueNotice);
        Assert.Equal(Euro.Of(280m), DebtCollectionAct.Finland.Allocation(@case, new LocalDate(2024, 5, 3)).Value.Outstanding.Principal);
    }

    [Fact]
    public void Without_a_record_of_the_invoice_nothing_is_shown() =>
        Assert.Equal(DueNotice.None, ToCase([Invoice with { SentAt = null }], [], [], []).Claim.DueNotice);

    [Fact]
    public void What_cannot_be_mapped_stops_the_mapping_and_names_its_row()
    {
        Assert.Throws<InvalidOperationException>(() => ToCase([Invoice with { Currency = "SEK" }], [], [], []));
        Assert.Throws<InvalidOperationException>(() => ToCase([Invoice], [Letters[0] with { Code = "XYZ" }], [], []));
        var error = Assert.Throws<InvalidFactException>(() => ToCase([Invoice], [], [Payments[0] with { Amount = -1 }], []));
        Assert.Contains("payment 1", error.Message, StringComparison.Ordinal);
    }

    #region sample
    internal sealed record InvoiceRow(string Number, bool Consumer, decimal Amount, string Currency, DateOnly DueDate, DateTimeOffset? SentAt);

    internal sealed record LetterRow(
        int Id, string Demand, string Code, DateTimeOffset SentAt, string Channel, decimal? Cost, decimal? Charged, DateOnly? PayBy);

    internal sealed record PaymentRow(int Id, DateOnly Ordered, DateOnly AtDisposal, decimal Amount, bool ToAgent, bool Bounced);

    internal sealed record CreditRow(int Id, string Invoice, DateOnly On, decimal Amount);

    internal static CollectionCase ToCase(
        InvoiceRow[] invoices, IEnumerable<LetterRow> letters, IEnumerable<PaymentRow> payments, IEnumerable<CreditRow> credits)
    {
        var consumer = invoices[0].Consumer;
        return new CollectionCase(
            ToClaim(invoices),
            [
                // One demand through two channels is one letter: the written copy, where there is one.
                .. letters.GroupBy(letter => letter.Demand).Select(copies => copies.OrderBy(FormOf).First()).Select(ToEvent),
                .. payments.Where(payment => !payment.Bounced).Select(payment => ToEvent(payment, consumer)),
                .. credits.Select(credit => ToEvent(credit, invoices)),
            ]);
    }

    private static DebtClaim ToClaim(InvoiceRow[] invoices)
    {
        if (invoices.FirstOrDefault(invoice => invoice.Currency != "EUR") is { } foreign)
        {
            throw new InvalidOperationException($"Invoice {foreign.Number} is in {foreign.Currency}.");
        }

        var category = invoices[0].Consumer ? ClaimCategory.Consumer : ClaimCategory.Other;
        return new DebtClaim(invoices[0].Number, category, invoices.Select(ToItem))
        {
            // Only what can be shown: without a record of each invoice's sending there is no notice.
            DueNotice = invoices.Any(invoice => invoice.SentAt is null)
                ? DueNotice.None
                : DueNotice.Sent(invoices.Max(invoice => DayInFinland(invoice.SentAt!.Value))),
        };
    }

    private static ClaimItem ToItem(InvoiceRow invoice) =>
        Row("invoice " + invoice.Number, () => new ClaimItem(Euro.Of(invoice.Amount), DueDates.Effective(LocalDate.FromDateOnly(invoice.DueDate))));

    internal static CollectionEvent ToEvent(LetterRow letter) => Row<CollectionEvent>($"letter {letter.Id}", () => letter.Code switch
    {
        "REM" => new PaymentReminder(DayInFinland(letter.SentAt), CollectorRole.Creditor, FormOf(letter))
        {
            Cost = CostOf(letter),
            Charged = EuroOrNull(letter.Charged),
            TermEndsOn = DayOrNull(letter.PayBy),
        },
        "DEM" => new PaymentDemand(DayInFinland(letter.SentAt), CollectorRole.Agent, FormOf(letter))
        {
            Cost = CostOf(letter),
            Charged = EuroOrNull(letter.Charged),
            TermEndsOn = DayOrNull(letter.PayBy),
        },
        _ => throw new InvalidOperationException($"The letter code {letter.Code} is not mapped to an event."),
    });

    /// <summary>A consumer has paid when the order is given; between businesses the money must have arrived.</summary>
    internal static CollectionEvent ToEvent(PaymentRow payment, bool consumer) => Row($"payment {payment.Id}", () =>
        new Payment(LocalDate.FromDateOnly(consumer ? payment.Ordered : payment.AtDisposal), Euro.Of(payment.Amount))
        {
            To = payment.ToAgent ? PaymentRecipient.Agent : PaymentRecipient.Creditor,
        });

    internal static CollectionEvent ToEvent(CreditRow credit, InvoiceRow[] invoices) => Row($"credit note {credit.Id}", () =>
        new CreditNote(LocalDate.FromDateOnly(credit.On), Euro.Of(credit.Amount))
        {
            Item = Array.FindIndex(invoices, invoice => invoice.Number == credit.Invoice),
        });

    private static DeliveryForm FormOf(LetterRow letter) => letter.Channel switch
    {
        "post" => DeliveryForm.Written,
        "portal" => DeliveryForm.Durable,
        _ => DeliveryForm.Other,
    };

    /// <summary>Without a recorded cost the fee stands for it: the answer then tells only whether it is within the prices.</summary>
    private static Euro CostOf(LetterRow letter) => Euro.Of(letter.Cost ?? letter.Charged ?? 0);

    private static LocalDate DayInFinland(DateTimeOffset time) =>
        Instant.FromDateTimeOffset(time).InZone(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).Date;

    private static LocalDate? DayOrNull(DateOnly? date) => date is { } day ? LocalDate.FromDateOnly(day) : null;

    private static Euro? EuroOrNull(decimal? amount) => amount is { } euros ? Euro.Of(euros) : null;

    /// <summary>An error in a fact says which row it came from.</summary>
    private static T Row<T>(string place, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidFactException error)
        {
            throw error.Within(place);
        }
    }
    #endregion
}
