#region sample
using Indrivningslag;
using Indrivningslag.Json;
using NodaTime;
#endregion

namespace Indrivningslag.Tests.Docs;

public class JsonQuickStart
{
    [Fact]
    public void A_case_is_stored_read_back_and_asked_about()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region sample
        var claim = new Claim("invoice 17", ClaimCategory.Consumer, Euro.Of(240m), dueOn: new LocalDate(2024, 3, 1))
        {
            DueNotice = DueNotice.AgreedDueDate,
        };
        var reminder = new PaymentReminder(new LocalDate(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(9m) };
        var history = new CollectionCase(claim, [reminder]);

        // Store a case and read it back.
        var stored = CaseJson.WriteCase(history);
        Console.WriteLine(CaseJson.ReadCase(stored) == history);

        // Answer a request: JSON in, one line of JSON out.
        const string Request = """
            {"id":"1","case":{"claim":{"id":"a","category":"other","principal":240,"dueOn":"2024-03-01"},"events":[]},
             "ask":{"kind":"audit","asOf":"2024-04-01"}}
            """;
        var evaluator = new Evaluator(DebtCollectionAct.Finland, Language.English);
        Console.WriteLine(evaluator.Evaluate(Request));

        // A misspelt fact is never ignored.
        try
        {
            CaseJson.ReadRequest(Request.Replace("asOf", "asof"));
        }
        catch (CaseFormatException error)
        {
            Console.WriteLine($"{error.Code} at {error.Path}");
        }
        #endregion

        Assert.Equal(Document.Output("src/Indrivningslag.Json/README.md"), Console.ToString());
    }
}
