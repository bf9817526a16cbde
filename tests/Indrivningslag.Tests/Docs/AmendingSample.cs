using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Docs;

public class AmendingSample
{
    [Fact]
    public void A_bill_prices_letters_from_its_first_day()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region sample
        var bill = LawBook.Finland.Amend(new LocalDate(2027, 3, 1), "bill 12/2026", before => before with
        {
            Consumer = before.Consumer with
            {
                Reminder = new Cited<Euro>(Euro.Of(6m), Citation.Parse("10a.1.1")),
                LetterDays = new Cited<int>(21, Citation.Parse("10b.2")),
            },
        });
        var act = DebtCollectionAct.Finland with { Law = bill };

        var claim = new Claim("c", ClaimCategory.Consumer, Euro.Of(240m), new LocalDate(2027, 2, 1)) { DueNotice = DueNotice.AgreedDueDate };
        foreach (var day in new[] { new LocalDate(2027, 2, 28), new LocalDate(2027, 3, 1) })
        {
            var reminder = new PaymentReminder(day, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(9m) };
            Console.WriteLine($"{day:uuuu-MM-dd}: {act.Quote(new CollectionCase(claim, []), reminder).Value.Recoverable} by {bill.On(day).Act}");
        }
        #endregion

        Assert.Equal(Document.Output("src/Indrivningslag/docs/amending.md"), Console.ToString());
    }
}
