#region sample
using System.Text;
using System.Text.Json;
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
        using var stored = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stored))
        {
            CaseJson.WriteCase(writer, history);
        }

        Console.WriteLine(CaseJson.ReadCase(stored.ToArray()) == history);

        // Answer a request: JSON in, one line of JSON out.
        const string Request = """
            {"id":"1","case":{"claim":{"id":"a","category":"other","principal":240,"dueOn":"2024-03-01"},"events":[]},
             "ask":{"kind":"audit","asOf":"2024-04-01"}}
            """;
        var evaluator = new Evaluator(DebtCollectionAct.Finland, Language.English);
        using var answer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(answer, Evaluator.WriterOptions))
        {
            evaluator.Evaluate(Encoding.UTF8.GetBytes(Request), writer);
        }

        Console.WriteLine(Encoding.UTF8.GetString(answer.ToArray()));

        // A misspelt fact is never ignored.
        try
        {
            CaseJson.ReadRequest(Encoding.UTF8.GetBytes(Request.Replace("asOf", "asof")));
        }
        catch (CaseFormatException error)
        {
            Console.WriteLine($"{error.Code} at {error.Path}");
        }
        #endregion

        Assert.Equal(Document.Output("src/Indrivningslag.Json/README.md"), Console.ToString());
    }
}
