using NodaTime;

namespace Indrivningslag.Tests.Docs;

/// <summary>The samples in the document on receipts.</summary>
public class ReceiptSample
{
    private const string Page = "src/Indrivningslag/docs/receipts.md";

    [Fact]
    public void An_answer_tells_its_basis()
    {
        using var Console = new StringWriter { NewLine = "\n" };
        var act = DebtCollectionAct.Finland;
        var asOf = new LocalDate(2024, 6, 1);
        var @case = new CollectionCase(new Claim("c", ClaimCategory.Consumer, Euro.Of(240), new LocalDate(2024, 3, 1)), []);

        #region sample
        var basis = act.Costs(@case, asOf).Basis;
        Console.WriteLine($"{basis.Act}, verified through {basis.VerifiedThrough:uuuu-MM-dd}, published: {basis.IsPublished}");
        #endregion

        Assert.Equal(Document.Blocks(Page, "text").First(), Console.ToString());
    }
}
