using System.Text.Json.Nodes;
using Indrivningslag.Law;
using Indrivningslag.Tests.Receipts;

namespace Indrivningslag.Tests.Cli;

public class VerifyTests
{
    private static readonly string Line = Receipted.Line();

    [Fact]
    public void All_that_agree_end_with_0()
    {
        var run = Terminal.WithInput(Line + "\n\n" + Line + "\n", "verify");
        Assert.Equal((0, string.Empty), (run.Exit, run.Error));
        Assert.Equal(
            """
            {"line":1,"id":"1","request":true,"law":true,"answer":true,"message":"Request, law and answer agree with the receipt."}
            {"line":3,"id":"1","request":true,"law":true,"answer":true,"message":"Request, law and answer agree with the receipt."}

            """,
            run.Output);
    }

    [Fact]
    public void Nothing_in_is_nothing_out() => Assert.Equal(new Terminal(0, string.Empty, string.Empty), Terminal.Run("verify"));

    [Fact]
    public void A_part_that_differs_is_named_and_the_others_go_on()
    {
        var run = Terminal.WithInput(Line.Replace("\"cost\":9}", "\"cost\":8}", StringComparison.Ordinal) + "\n{}\n" + Line, "verify", "--lang", "sv");
        Assert.Equal((1, string.Empty), (run.Exit, run.Error));
        Assert.Equal(
            """
            {"line":1,"id":"1","request":false,"law":true,"answer":true,"message":"$.request avviker: detta är inte den begäran som kvittot gavs för."}
            {"line":2,"id":null,"error":{"code":"missingProperty","path":"$.request","message":"$.request ska anges."}}
            {"line":3,"id":"1","request":true,"law":true,"answer":true,"message":"Begäran, lagen och svaret stämmer med kvittot."}

            """,
            run.Output);
    }

    [Fact]
    public void A_receipt_from_a_bill_verifies_with_the_book_that_law_prints()
    {
        using var bill = new TemporaryFile("""{ "from": "2023-01-01", "act": "a bill", "changes": { "consumer.reminder": 4 } }""");
        var printed = Terminal.Run("law", "--law", bill.Path, "--json");
        using var book = new TemporaryFile(printed.Output);
        var law = Indrivningslag.Json.LawJson.Read(printed.Output);
        var line = Receipted.Line(Receipted.Request, Receipted.Answer(law: law));

        Assert.Equal(1, Terminal.WithInput(line, "verify").Exit);
        Assert.Equal(0, Terminal.WithInput(line, "verify", "--law", bill.Path).Exit);
        Assert.Equal(0, Terminal.WithInput(line, "verify", "--book", book.Path).Exit);
        Assert.Equal(0, Terminal.WithInput(line + "\n" + Line, "verify", "--book", book.Path, "--book", book.Path).Exit);
        Assert.Equal(law.Fingerprint + "\n", Terminal.Run("law", "--law", bill.Path, "--fingerprint").Output);
    }

    [Fact]
    public void The_published_book_prints_its_fingerprint_and_itself()
    {
        Assert.Equal(new Terminal(0, LawBook.Finland.Fingerprint + "\n", string.Empty), Terminal.Run("law", "--fingerprint"));
        Assert.Equal(new Terminal(0, Indrivningslag.Json.LawJson.Write(LawBook.Finland) + "\n", string.Empty), Terminal.Run("law", "--json"));
    }

    [Theory]
    [InlineData("--json", "--fingerprint")]
    [InlineData("--json", "--on", "2024-01-01")]
    [InlineData("--fingerprint", "--category", "consumer")]
    public void A_whole_book_has_no_choice_in_it(params string[] options)
    {
        var run = Terminal.Run(["law", .. options]);
        run.Refused($"{options[0]} and {options[1]} exclude each other. Try --help.");
    }

    [Fact]
    public void A_book_that_cannot_be_read_is_told_by_its_name()
    {
        using var book = new TemporaryFile("{}");
        Terminal.WithInput(Line, "verify", "--book", book.Path).Refused($"{book.Path}: $.verifiedThrough must be given.");
        Terminal.WithInput(Line, "verify", "--book", book.Path + "x").Refused($"{book.Path}x: there is no such file.");
        Terminal.WithInput(Line, "verify", "--book").Refused("--book needs a value: FILE. Try --help.");
    }

    [Fact]
    public void What_evaluate_gives_with_a_receipt_verifies()
    {
        var answer = JsonNode.Parse(Receipted.Answer())!;
        Assert.Equal("299/2022", answer["receipt"]!["act"]!.GetValue<string>());
        Assert.Equal(0, Terminal.WithInput(Receipted.Line(Receipted.Request, answer.ToJsonString()), "verify").Exit);
    }
}
