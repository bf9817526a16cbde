using Indrivningslag.Json;
using Indrivningslag.Tests.Receipts;

namespace Indrivningslag.Tests.Docs;

/// <summary>The second sample in the document on receipts.</summary>
public class VerificationSample
{
    [Fact]
    public void A_receipt_is_verified()
    {
        using var Console = new StringWriter { NewLine = "\n" };
        var request = Receipted.Request;
        var answer = new Evaluator(DebtCollectionAct.Finland) { Receipts = true }.Evaluate(request);

        #region sample
        var line = $$"""{"request":{{request}},"answer":{{answer}}}""";
        var result = Receipt.Verify(line);
        Console.WriteLine($"{result.RequestAgrees} {result.LawAgrees} {result.AnswerAgrees}");

        var changed = Receipt.Verify(line.Replace("\"total\":5.00", "\"total\":24.00"));
        Console.WriteLine(changed.Text());
        #endregion

        Assert.Equal(Document.Blocks("src/Indrivningslag/docs/receipts.md", "text").ElementAt(1), Console.ToString());
    }
}
