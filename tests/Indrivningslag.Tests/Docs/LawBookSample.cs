using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Docs;

public class LawBookSample
{
    [Fact]
    public void Law_book_of_ones_own_holds_from_its_day()
    {
        #region sample
        var book = LawBook.Finland.Amend(new LocalDate(2027, 1, 1), "bill on the consumer tiers",
        [
            new LawChange("consumer.demand", new(Euro.Of(100), 15), new(Euro.Of(1000), 26), new(null, 53)),
            new LawChange("consumer.letterDays", 15),
        ]);
        var act = DebtCollectionAct.Finland with { Law = book with { ReferenceRates = book.ReferenceRates.With(new LocalDate(2026, 7, 1), 2.5m) } };
        #endregion

        var claim = new Claim("a", ClaimCategory.Consumer, Euro.Of(100.01m), new LocalDate(2026, 11, 2)) { Interest = InterestTerms.Statutory };
        var demanded = new CollectionCase(claim, [new PaymentReminder(new LocalDate(2026, 12, 1), CollectorRole.Creditor, DeliveryForm.Written)]);

        Assert.Equal(Euro.Of(24), Price(act, demanded, new LocalDate(2026, 12, 31)));
        Assert.Equal(Euro.Of(26), Price(act, demanded, new LocalDate(2027, 1, 1)));
        Assert.Equal(Euro.Of(1.54m), act.Allocation(demanded, new LocalDate(2026, 12, 31)).Value.Outstanding.Interest);
    }

    private static Euro? Price(DebtCollectionAct act, CollectionCase @case, LocalDate on) =>
        act.Permission(@case, new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written)).Value.Maximum;
}
