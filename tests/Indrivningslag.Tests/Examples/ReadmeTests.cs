using System.Text;
using Indrivningslag.Cli;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Examples;

/// <summary>The code of the README, compiled and run: what stands between the markers here stands there word for word.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("README.md"));

    [Fact]
    public void Quick_start_runs_and_prints_what_its_comments_say()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        // <quick start>
        var claim = new Claim("invoice-4711", ClaimCategory.Consumer, Euro.Of(250.00m), dueOn: new LocalDate(2026, 2, 2))
        {
            DueNotice = DueNotice.Sent(new LocalDate(2026, 1, 16)),
            Interest = InterestTerms.Fixed(9.5m),
        };
        var @case = new CollectionCase(claim,
        [
            new PaymentReminder(new LocalDate(2026, 2, 16), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5m) },
            new PaymentDemand(new LocalDate(2026, 3, 5), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(30m) },
            new Payment(new LocalDate(2026, 3, 16), Euro.Of(100m)),
        ]);
        var act = DebtCollectionAct.Finland;
        var today = new LocalDate(2026, 3, 16);

        // 1. What is the most the debtor may be asked to pay for collection?
        var costs = act.Costs(@case, asOf: today).Value;
        Console.WriteLine(costs.Totals.Total); // 29.00
        foreach (var measure in costs.Measures)
        {
            foreach (var limit in measure.Limits)
            {
                Console.WriteLine($"{limit.Citation}: {limit.Text(Language.English)}"); // 10a.1.2.b: At most 24.00 € ...
            }
        }

        // 2. May this action be taken on this day, and if not, from when? When may it cost, and how much?
        var again = new PaymentDemand(today, CollectorRole.Agent, DeliveryForm.Written);
        var permission = act.Permission(@case, again).Value;
        Console.WriteLine($"{permission.Permitted}, may cost from {permission.ChargeableFrom:uuuu-MM-dd}"); // True, may cost from 2026-03-19

        // 3. How did the payment divide, and what is left?
        var ledger = act.Allocation(@case, asOf: today).Value;
        var parts = ledger.Payments[0].Parts;
        Console.WriteLine($"{parts.Interest} + {parts.Principal}, {ledger.Outstanding.Total} left"); // 2.73 + 97.27, 181.73 left
        // </quick start>

        Assert.Equal(
            "29.00\n10a.1.2.b: At most 24.00 € may be charged for this measure.\nTrue, may cost from 2026-03-19\n2.73 + 97.27, 181.73 left\n",
            Console.ToString());
    }

    [Fact]
    public void Law_book_of_ones_own_holds_from_its_day()
    {
        // <law book>
        var book = LawBook.Finland.Amend(new LocalDate(2027, 1, 1), "bill on the consumer tiers",
        [
            new LawChange("consumer.demand", new(Euro.Of(100), 15), new(Euro.Of(1000), 26), new(null, 53)),
            new LawChange("consumer.letterDays", 15),
        ]);
        var act = DebtCollectionAct.Finland with { Law = book with { ReferenceRates = book.ReferenceRates.With(new LocalDate(2026, 7, 1), 2.5m) } };
        // </law book>

        var claim = new Claim("a", ClaimCategory.Consumer, Euro.Of(100.01m), new LocalDate(2026, 11, 2)) { Interest = InterestTerms.Statutory };
        var demanded = new CollectionCase(claim, [new PaymentReminder(new LocalDate(2026, 12, 1), CollectorRole.Creditor, DeliveryForm.Written)]);

        Assert.Equal(Euro.Of(24), Price(act, demanded, new LocalDate(2026, 12, 31)));
        Assert.Equal(Euro.Of(26), Price(act, demanded, new LocalDate(2027, 1, 1)));
        Assert.Equal(Euro.Of(1.54m), act.Allocation(demanded, new LocalDate(2026, 12, 31)).Value.Outstanding.Interest);
    }

    [Fact]
    public void Another_reading_is_one_expression()
    {
        // <reading>
        var act = DebtCollectionAct.Finland with { Readings = new Readings { WaitingDays = WaitingDays.AfterFullDays } };
        // </reading>

        Assert.Equal(WaitingDays.AfterFullDays, act.Readings.WaitingDays);
    }

    [Theory]
    [InlineData("quick start")]
    [InlineData("law book")]
    [InlineData("reading")]
    public void Readme_holds_the_code_that_runs_here(string marker)
    {
        var source = File.ReadAllText(Repository.File("tests", "Indrivningslag.Tests", "Examples", "ReadmeTests.cs"));
        var begin = source.IndexOf($"// <{marker}>\n", StringComparison.Ordinal) + marker.Length + 6;
        var end = source.IndexOf($"        // </{marker}>", StringComparison.Ordinal);
        var code = source[begin..end].Split('\n').Select(line => line.Length == 0 ? line : line["        ".Length..]);

        Assert.Contains(string.Join('\n', code), Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Act_in_the_readme_amends_the_law_book()
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
    public void Request_in_the_readme_is_answered()
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

    private static Euro? Price(DebtCollectionAct act, CollectionCase @case, LocalDate on) =>
        act.Permission(@case, new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written)).Value.Maximum;

    private static decimal?[] Numbers(LawBook book, string name, LocalDate day) =>
        [.. LawCatalogue.Find(name)!.On(book, day).Select(figure => figure.Number)];

    /// <summary>The JSON block of the README in which a text stands.</summary>
    private static string Block(string text)
    {
        var at = Readme.IndexOf(text, StringComparison.Ordinal);
        var begin = Readme.LastIndexOf("```json\n", at, StringComparison.Ordinal) + "```json\n".Length;
        return Readme[begin..Readme.IndexOf("```", at, StringComparison.Ordinal)];
    }
}
