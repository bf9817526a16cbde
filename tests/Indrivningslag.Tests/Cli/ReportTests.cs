using System.Xml.Linq;
using Indrivningslag.Cli;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Cli;

/// <summary>The page of a case holds everything that its answers hold.</summary>
public class ReportTests
{
    public static TheoryData<string, Language> Pages
    {
        get
        {
            var pages = new TheoryData<string, Language>();
            foreach (var file in Directory.EnumerateFiles(Repository.TestFile("Golden"), "*.json").Order(StringComparer.Ordinal))
            {
                pages.Add(Path.GetFileNameWithoutExtension(file), (Language)(pages.Count % 3));
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_measure_is_found_with_what_it_may_cost_what_was_asked_and_why(string name, Language language)
    {
        var (page, input, labels) = Golden(name, language);
        var costs = input.Act.Costs(input.Case, input.Day).Value.Measures;

        Assert.NotEmpty(costs);
        foreach (var cost in costs)
        {
            var reasons = MeasureReasons.Of(cost);
            var entry = page.WithId($"e{cost.Event}");
            var told = $"{cost.Event}: {EventText.Of(cost.Measure, labels)}, {labels.Write(cost.On)}. {Labels.Fill(labels.Page.MayAndAsked, labels.Money(cost.Recoverable), labels.Money(cost.Cost))}";
            var mark = Assert.Single(page.Marks(), mark => mark.StartsWith(told, StringComparison.Ordinal));
            Assert.Equal([labels.Money(cost.Recoverable), labels.Money(cost.Cost)], entry.Descendants("span").Where(span => PageFile.Has(span, "amount")).Select(span => span.Value));
            Assert.All(reasons, reason => Assert.Contains(labels.Write(reason), PageFile.Plain(mark), StringComparison.Ordinal));
            Assert.Equal(reasons.Select(labels.Write), entry.Descendants("ul").Descendants("li").Select(item => PageFile.Plain(item.Value)));
            Assert.All(entry.Descendants("ul").Descendants("li"), item => Assert.Equal(Finlex.Address(labels), (string?)Assert.Single(item.Descendants("a")).Attribute("href")));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_event_has_its_entry_and_its_mark_in_every_size(string name, Language language)
    {
        var (page, input, labels) = Golden(name, language);

        foreach (var (index, item) in input.Case.Events.Index().Where(pair => pair.Item.On <= input.Day))
        {
            Assert.Contains(EventText.Of(item, labels), page.WithId($"e{index}").Value, StringComparison.Ordinal);
            Assert.All(Canvas.All, canvas => Assert.Contains(page.Marks(canvas.Class), mark => mark.StartsWith($"{index}: ", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_payment_shows_how_it_divided(string name, Language language)
    {
        var (page, input, labels) = Golden(name, language);

        Assert.All(
            input.Act.Allocation(input.Case, input.Day).Value.Payments,
            posting => Assert.Contains(PaymentText.Of(posting, labels), page.WithId($"e{posting.Event}").Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Sums_breaches_obstacles_findings_and_open_questions_stand_on_the_page(string name, Language language)
    {
        var (page, input, labels) = Golden(name, language);
        var answers = CaseAnswers.To(input, labels);
        var text = PageFile.Plain(page.Document.Root!.Value);

        Assert.Contains(PageFile.Plain(labels.Money(answers.Costs.Totals.Total)), text, StringComparison.Ordinal);
        Assert.Contains(PageFile.Plain(labels.Money(answers.Told.Ledger.Value!.Value.Outstanding.Total)), text, StringComparison.Ordinal);
        Assert.All(answers.Audit.Value?.Value ?? [], finding => Assert.Contains(labels.Write(finding.Breach.Reason), text, StringComparison.Ordinal));
        Assert.All(answers.Told.Costs.Findings, finding => Assert.Contains(labels.Write(finding), text, StringComparison.Ordinal));
        Assert.All(answers.OpenQuestions, question => Assert.Contains(labels.Questions.Asked(question) + labels.Questions.Read(question), text, StringComparison.Ordinal));
        foreach (var step in answers.Next.Value?.Value ?? [])
        {
            Assert.All(input.Act.Permission(input.Case, step.Action).Value.Obstacles, obstacle => Assert.Contains(labels.Write(obstacle.Reason), text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Money_is_that_of_the_ledger_on_each_day(string name, Language language)
    {
        var (page, input, labels) = Golden(name, language);
        var table = page.All("details").Descendants("tbody").Single();

        foreach (var row in table.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()))
        {
            var day = input.Case.Events.Select(item => item.On).Append(input.Case.Claim.DueOn).Append(input.Day).First(day => labels.Write(day) == row[0]);
            var ledger = input.Act.Allocation(input.Case, day).Value;
            Assert.Equal(labels.Write(ledger.Outstanding.Principal), row[1]);
            Assert.Equal(labels.Write(ledger.Outstanding.Total), row[5]);
            Assert.Equal(labels.Write(input.Act.CostTotals(input.Case, day).Total), row[6]);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_self_contained_and_its_links_lead_somewhere(string name, Language language)
    {
        var (page, _, labels) = Golden(name, language);
        var ids = page.Document.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToArray();
        var links = page.All("a").Select(link => (string)link.Attribute("href")!).Distinct().ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(links, link => Assert.True(link == Finlex.Address(labels) || ids.Contains(link.TrimStart('#')), link));
        Assert.Empty(page.All("script"));
        Assert.DoesNotContain("http", page.Text.Replace(Finlex.Address(labels), string.Empty, StringComparison.Ordinal).Replace("http-equiv", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\uE000", page.Text, StringComparison.Ordinal);
        Assert.Equal(((string[])["en", "sv", "fi"])[(int)language], (string?)page.Document.Root!.Attribute("lang"));
    }

    [Fact]
    public void Waits_end_the_day_before_a_measure_may_cost()
    {
        var (page, _, _) = Golden("05-total-cap", Language.English);

        // Reminders and demands wait 14 days; the extension of 2024-05-03 lasts to 2024-05-17, and the reminder after it waits until it is over.
        Assert.Equal(
            [
                "0: Wait: Payment reminder, creditor, written may not cost anything before 2024-03-15.",
                "1: Wait: Payment demand, agent, written may not cost anything before 2024-03-29.",
                "2: Wait: Payment demand, agent, written may not cost anything before 2024-04-12.",
                "3: Wait: Payment reminder, creditor, written may not cost anything before 2024-04-26.",
                "5: Wait: Payment reminder, creditor, written may not cost anything before 2024-05-18.",
            ],
            page.Marks().Where(IsWait).Select(mark => mark[..(mark.IndexOf("before", StringComparison.Ordinal) + 18)]));
        Assert.Contains("(section 10 b", page.Marks().First(IsWait), StringComparison.Ordinal);
    }

    [Fact]
    public void Usual_steps_ahead_are_drawn_as_planned_and_listed_with_day_and_price()
    {
        var page = PageFile.Report(Example("consumer-claim"), "--as-of", "2026-02-10");

        Assert.Equal(
            [
                "+1: Planned: Payment reminder, creditor, written, 2026-02-16. At most: 5.00 €.",
                "+2: Planned: Payment demand, agent, written, 2026-03-02. At most: 24.00 €.",
            ],
            page.Marks().Where(mark => mark.Contains("Planned:", StringComparison.Ordinal)).Take(2).Select(mark => PageFile.Plain(mark[..(mark.IndexOf('€', StringComparison.Ordinal) + 2)])));
        Assert.Contains("2026-02-16", page.WithId("p1").Value, StringComparison.Ordinal);
        Assert.Contains("At most 24.00 €", PageFile.Plain(page.WithId("p2").Value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_act_stands_beside_the_act_and_differences_are_marked()
    {
        using var law = new TemporaryFile("""{ "from": "2026-03-01", "act": "test act", "changes": { "consumer.demand": [[100, 15], [1000, 26], [null, 53]] } }""");
        var page = PageFile.Report(Example("consumer-claim"), "--law", law.Path);

        Assert.Equal(["Amount", "The Act", "test act", "Difference"], page.All("thead").First().Descendants("th").Select(cell => cell.Value));
        Assert.Equal(["May be asked for collection", "61.00 €", "64.00 €", "+3.00 €"], Row(page, 0));
        Assert.Equal("26.00 €", PageFile.Plain(Assert.Single(page.WithId("b-e1").Descendants("mark")).Value));
        Assert.Contains("(the Act: 24.00 €)", PageFile.Plain(page.WithId("b-e1").Value), StringComparison.Ordinal);
        Assert.Empty(page.WithId("a-e1").Descendants("mark"));
        Assert.Equal(page.All("section").Count() / 2, page.All("div").Count(row => PageFile.Has(row, "columns")));
    }

    [Fact]
    public void A_case_without_events_says_so()
    {
        using var file = new TemporaryFile("""{ "claim": { "id": "a", "category": "other", "principal": 250, "dueOn": "2026-02-02" }, "events": [] }""");

        Assert.Contains(Labels.In(Language.English).Page.NoEvents, PageFile.Report(file.Path).Document.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_rate_leaves_the_rest_of_the_page()
    {
        var page = PageFile.Report(Example("consumer-claim"), "--as-of", "2026-08-01");

        Assert.Contains("2026-07-01 to 2026-12-31", page.Document.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("24.00", page.WithId("e1").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_must_be_named() => Terminal.Run("report", Example("consumer-claim")).Refused("--out must be given. Try --help.");

    private static string[] Row(PageFile page, int row) =>
        [.. page.All("tbody").First().Elements("tr").ElementAt(row).Elements().Select(cell => PageFile.Plain(cell.Value))];

    private static bool IsWait(string mark) => mark.Contains("Wait:", StringComparison.Ordinal) || mark.Contains("Väntetid:", StringComparison.Ordinal) || mark.Contains("Odotusaika:", StringComparison.Ordinal);

    private static (PageFile Page, CaseInput Input, Labels Labels) Golden(string name, Language language)
    {
        var path = Repository.TestFile($"Golden/{name}.json");
        var input = CaseInput.Of(File.ReadAllBytes(path), DebtCollectionAct.Finland, day: null);
        return (PageFile.Report(path, "--lang", ((string[])["en", "sv", "fi"])[(int)language]), input, Labels.In(language));
    }

    private static string Example(string name) => Repository.File("src", "Indrivningslag.Cli", "Examples", name + ".json");
}
