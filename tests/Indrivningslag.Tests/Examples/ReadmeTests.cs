using System.Text;
using Indrivningslag.Cli;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Examples;

/// <summary>The code of the README and of the page about the command line, compiled and run: what stands between the markers here stands there word for word.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("README.md"));

    private static readonly string CommandLinePage = File.ReadAllText(Repository.File("src/Indrivningslag/docs/command-line.md"));

    [Fact]
    public void Quick_start_runs_and_prints_what_its_comments_say()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        // <quick start>
        var claim = new Claim("invoice-4711", ClaimCategory.Consumer, Euro.Of(250.00m), dueOn: new LocalDate(2026, 2, 2))
        {
            DueNotice = DueNotice.Sent(new LocalDate(2026, 1, 16)),
        };
        var @case = new CollectionCase(claim,
        [
            new PaymentReminder(new LocalDate(2026, 2, 16), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5m) },
            new PaymentDemand(new LocalDate(2026, 3, 5), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(30m) },
            new Payment(new LocalDate(2026, 3, 16), Euro.Of(100m)),
        ]);
        var (act, today) = (DebtCollectionAct.Finland, new LocalDate(2026, 3, 16));

        var costs = act.Costs(@case, asOf: today).Value;
        Console.WriteLine(costs.Totals.Total); // 29.00
        Console.WriteLine(costs.Measures[1].Limits[0].Text(Language.English)); // At most 24.00 € may be charged for this measure.

        var again = act.Permission(@case, new PaymentDemand(today, CollectorRole.Agent, DeliveryForm.Written)).Value;
        Console.WriteLine($"{again.Permitted}, may cost from {again.ChargeableFrom:uuuu-MM-dd}"); // True, may cost from 2026-03-19

        Console.WriteLine(act.Allocation(@case, asOf: today).Value.Outstanding.Total); // 179.00
        // </quick start>

        Assert.Equal(
            "29.00\nAt most 24.00 € may be charged for this measure.\nTrue, may cost from 2026-03-19\n179.00\n",
            Console.ToString());
    }

    [Fact]
    public void Readme_holds_the_code_that_runs_here()
    {
        var source = File.ReadAllText(Repository.File("tests", "Indrivningslag.Tests", "Examples", "ReadmeTests.cs"));
        var begin = source.IndexOf("// <quick start>\n", StringComparison.Ordinal) + "// <quick start>\n".Length;
        var end = source.IndexOf("        // </quick start>", StringComparison.Ordinal);
        var code = source[begin..end].Split('\n').Select(line => line.Length == 0 ? line : line["        ".Length..]);

        Assert.Contains(string.Join('\n', code), Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Act_on_the_page_about_the_command_line_amends_the_law_book()
    {
        var book = LawJson.Amend(Encoding.UTF8.GetBytes(Block("  \"from\"")), LawBook.Finland);
        var day = new LocalDate(2027, 1, 1);

        Assert.Equal("bill on the consumer tiers", book.On(day).Act);
        Assert.Equal([15m, 26m, 53m], Numbers(book, "consumer.demand", day));
        Assert.Equal([15m], Numbers(book, "consumer.letterDays", day));
        Assert.Equal([13m], Numbers(book, "other.reminder", day));
        Assert.Equal([45m], Numbers(book, "standardCompensation", day));
    }

    [Fact]
    public void Request_on_the_page_about_the_command_line_is_answered()
    {
        var request = CaseJson.ReadRequest(Encoding.UTF8.GetBytes(Block("{ \"id\": \"1\"")));

        var costs = DebtCollectionAct.Finland.Costs(request.Case, ((Ask.Costs)request.Ask).AsOf).Value;

        Assert.Equal(Euro.Of(5), costs.Totals.Total);
    }

    [Fact]
    public void Example_in_the_readme_is_explained()
    {
        const string Example = "src/Indrivningslag.Cli/Examples/consumer-claim.json";
        using var output = new StringWriter();

        Assert.Contains($"dotnet run -c Release --project src/Indrivningslag.Cli -- explain {Example}\n", Readme, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run(["explain", Repository.File(Example)], new Surroundings(output, TextWriter.Null, () => Stream.Null)));
        Assert.Contains("invoice-4711", output.ToString(), StringComparison.Ordinal);
    }

    private static decimal?[] Numbers(LawBook book, string name, LocalDate day) =>
        [.. LawCatalogue.Find(name)!.On(book, day).Select(figure => figure.Number)];

    /// <summary>The JSON block of the page about the command line in which a text stands.</summary>
    private static string Block(string text)
    {
        var at = CommandLinePage.IndexOf(text, StringComparison.Ordinal);
        var begin = CommandLinePage.LastIndexOf("```json\n", at, StringComparison.Ordinal) + "```json\n".Length;
        return CommandLinePage[begin..CommandLinePage.IndexOf("```", at, StringComparison.Ordinal)];
    }
}
