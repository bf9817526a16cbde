using NodaTime;

namespace Indrivningslag.Tests.Samples;

/// <summary>The three small programs, run on cases whose answers follow from 5 § and 10 a-10 d §§.</summary>
public class SampleTests
{
    private static readonly LocalDate DueOn = new(2024, 3, 1);

    private static readonly Claim Invoice = new("invoice 17", ClaimCategory.Consumer, Euro.Of(240m), DueOn)
    {
        DueNotice = DueNotice.Sent(new LocalDate(2024, 2, 1)),
    };

    [Fact]
    public void A_reminder_costs_five_euros_at_most_and_the_handler_says_why()
    {
        var query = Query(new LocalDate(2024, 3, 15), 9m);
        var (status, verdict, fault) = FeeCheck.Handle(query);
        Assert.Equal((200, null), (status, fault));
        Assert.True(verdict!.Send);
        Assert.Equal(Euro.Of(5m), verdict.Fee);
        Assert.StartsWith("section 10 a, subsection 1, paragraph 1", Assert.Single(verdict.Why), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reminder_a_day_early_is_free_and_the_handler_says_from_when_it_costs()
    {
        var (_, verdict, _) = FeeCheck.Handle(Query(new LocalDate(2024, 3, 14), 5m));
        Assert.True(verdict!.Send);
        Assert.Equal(Euro.Zero, verdict.Fee);
        Assert.Equal(new LocalDate(2024, 3, 15), verdict.From);
        Assert.StartsWith("section 10 b, subsection 1", Assert.Single(verdict.Why), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_the_law_book_is_a_bad_request_in_the_callers_language()
    {
        var (status, verdict, fault) = FeeCheck.Handle(Query(new LocalDate(2012, 1, 1), 5m) with { Language = Language.Finnish });
        Assert.Equal((400, null), (status, verdict));
        Assert.Contains("16.3.2013", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void The_batch_reports_balances_overcharges_and_the_cases_it_cannot_answer()
    {
        var charged = new PaymentReminder(new LocalDate(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written)
        {
            Cost = Euro.Of(9m),
            Charged = Euro.Of(9m),
        };
        var old = new PaymentReminder(new LocalDate(2004, 3, 15), CollectorRole.Creditor, DeliveryForm.Written);
        CollectionCase[] cases =
        [
            new(Invoice, [charged]),
            new(Invoice with { Id = "invoice 18", DueOn = new LocalDate(2004, 1, 1) }, [old]),
            new(Invoice with { Id = "invoice 19", DueOn = new LocalDate(2026, 6, 30), Interest = InterestTerms.Statutory }, []),
        ];
        var today = new LocalDate(2026, 7, 10);
        var lines = NightlyBatch.Run(DebtCollectionAct.Finland, cases, today).ToArray();
        Assert.Equal(new("invoice 17", Euro.Of(245m), Euro.Of(5m), Euro.Of(4m), null), lines[0]);
        Assert.Contains("2005-05-01", lines[1].NeedsPerson, StringComparison.Ordinal);
        Assert.Contains("2026-07-01", lines[2].NeedsPerson, StringComparison.Ordinal);
    }

    [Fact]
    public void The_batch_answers_with_a_reference_rate_that_is_supplied()
    {
        var act = DebtCollectionAct.Finland.WithReferenceRate(new LocalDate(2026, 7, 1), 2.5m);
        var invoice = new CollectionCase(Invoice with { DueOn = new LocalDate(2026, 6, 30), Interest = InterestTerms.Statutory }, []);

        // 240.00 x 9.5 % x 10 / 365
        var line = Assert.Single(NightlyBatch.Run(act, [invoice], new LocalDate(2026, 7, 10)));
        Assert.Equal(new("invoice 17", Euro.Of(240.62m), Euro.Zero, Euro.Zero, null), line);
    }

    [Fact]
    public void The_scheduler_waits_fourteen_days_each_time_and_halves_the_second_demand()
    {
        var letters = LetterScheduler.Plan(new CollectionCase(Invoice, []), new LocalDate(2024, 3, 4));
        Assert.Equal(
            [
                new(new LocalDate(2024, 3, 15), EventKind.PaymentReminder, Euro.Of(5m)),
                new(new LocalDate(2024, 3, 29), EventKind.PaymentDemand, Euro.Of(24m)),
                new LetterScheduler.Letter(new LocalDate(2024, 4, 12), EventKind.PaymentDemand, Euro.Of(12m)),
            ],
            letters);
    }

    private static FeeCheck.Query Query(LocalDate on, decimal cost) => new(
        new CollectionCase(Invoice, []),
        new PaymentReminder(on, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(cost) },
        Language.English);
}
