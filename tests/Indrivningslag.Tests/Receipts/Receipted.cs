using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Receipts;

/// <summary>Requests answered with receipts, and lines of both to verify.</summary>
internal static class Receipted
{
    internal const string Request = """{"id":"1","case":{"claim":{"id":"c","category":"consumer","principal":240,"dueOn":"2024-03-01","dueNotice":{"kind":"agreedDueDate"}},"events":[{"type":"paymentReminder","on":"2024-03-20","by":"creditor","form":"written","cost":9}]},"ask":{"kind":"costs","asOf":"2024-06-01"}}""";

    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland) { Receipts = true };

    internal static string Answer(string request = Request, LawBook? law = null, Language language = Language.English) =>
        (Evaluator with { Act = DebtCollectionAct.Finland with { Law = law ?? LawBook.Finland }, Language = language }).Evaluate(request);

    internal static string Line(string request, string answer) => $$"""{"request":{{request}},"answer":{{answer}}}""";

    internal static string Line(string request = Request) => Line(request, Answer(request));

    internal static JsonObject Parsed(string json) => JsonNode.Parse(json)!.AsObject();

    internal static ReceiptVerification Verify(string line, params LawBook[] laws) => Receipt.Verify(System.Text.Encoding.UTF8.GetBytes(line), laws);

    /// <summary>Asserts which parts agree, and what is said of the others.</summary>
    internal static void Is(this ReceiptVerification result, bool request, bool law, bool answer, string text)
    {
        Assert.Equal(text, result.Text());
        Assert.Equal((request, law, answer), (result.RequestAgrees, result.LawAgrees, result.AnswerAgrees));
        Assert.Equal(request && law && answer, result.Agrees);
    }
}
