using Indrivningslag.Cli;
using Microsoft.Playwright;

namespace Indrivningslag.Browser;

/// <summary>The pages of the canonical cases as people meet them: on telephones, tablets, desks and paper, by eye, ear and keyboard.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class CasePageTests(Chromium chromium)
{
    /// <summary>The width of an A4 page between its margins of 15 mm, in pixels of 1/96 inch.</summary>
    private const int PaperWidth = 680;

    private static readonly int[] Widths = [360, 768, 1280];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (name, language) in PageFolder.Cases)
            {
                cases.Add(name, language);
            }

            return cases;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Cases))]
    public async Task Nothing_is_cut_or_overlaps_and_axe_finds_nothing(string name, string language)
    {
        using var folder = new PageFolder();
        var file = folder.Write("--out", "report", PageFolder.Golden(name), "--lang", language);

        Assert.Empty(await Check(file));
    }

    [BrowserTheory]
    [MemberData(nameof(Cases))]
    public async Task Every_mark_is_found_by_its_name_and_leads_to_its_entry(string name, string language)
    {
        using var folder = new PageFolder();
        var page = await chromium.Open(folder.Write("--out", "report", PageFolder.Golden(name), "--lang", language), Widths[1], ColorScheme.Light);
        var input = CaseInput.Of(await File.ReadAllBytesAsync(PageFolder.Golden(name)), DebtCollectionAct.Finland, day: null);
        var labels = Labels.In(Languages.In(["--lang", language]));

        foreach (var (index, item) in input.Case.Events.Index().Where(pair => pair.Item is Measure or Payment && pair.Item.On <= input.Day))
        {
            var mark = page.GetByRole(AriaRole.Link, new() { NameRegex = new($"^{index}: {System.Text.RegularExpressions.Regex.Escape($"{EventText.Of(item, labels)}, {labels.Write(item.On)}.")}") });
            Assert.Equal("#e" + index, await mark.First.GetAttributeAsync("href"));
            Assert.True(await page.Locator($"#e{index}").IsVisibleAsync());
        }

        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_mark_that_has_the_focus_shows_its_reasons()
    {
        using var folder = new PageFolder();
        foreach (var width in Widths)
        {
            var page = await chromium.Open(folder.Write("--out", "report", PageFolder.Golden("05-total-cap")), width, ColorScheme.Light);
            var mark = page.Locator(".pic:visible .mark[href='#e6']").First;
            await mark.FocusAsync();
            var note = mark.Locator(".words");

            Assert.True(await note.IsVisibleAsync());
            Assert.Contains("(section 10 d(1)(1))", await note.TextContentAsync(), StringComparison.Ordinal);
            var box = (await note.BoundingBoxAsync())!;
            Assert.True(box.X >= 0 && box.X + box.Width <= width, $"{box.X} to {box.X + box.Width} of {width}");
            await page.Keyboard.PressAsync("Tab");
            Assert.False(await note.IsVisibleAsync());
            await page.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_every_mark_in_the_order_of_the_page()
    {
        using var folder = new PageFolder();
        var page = await chromium.Open(folder.Write("--out", "report", PageFolder.Golden("10-payment-plan")), Widths[2], ColorScheme.Light);
        var marks = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.pic.w9 .mark')].map(mark => mark.getAttribute('aria-label'))");
        var met = new List<string>();
        for (var i = 0; i < 200 && met.Count < marks.Length; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>("() => document.activeElement.closest('.mark')?.getAttribute('aria-label') ?? null") is { } name)
            {
                met.Add(name);
            }
        }

        Assert.NotEmpty(marks);
        Assert.Equal(marks, met);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Two_columns_a_statement_and_a_comparison_are_as_sound()
    {
        using var folder = new PageFolder();
        var law = folder.File("law.json", """{ "from": "2026-03-01", "act": "test act", "changes": { "consumer.demand": [[100, 15], [1000, 20], [null, 80]] } }""");
        var claim = (await File.ReadAllTextAsync(PageFolder.Example("consumer-claim"))).ReplaceLineEndings(" ");
        var requests = folder.File("requests.jsonl", $$$"""{"id":"a","case":{{{claim}}},"ask":{"kind":"costs","asOf":"2026-05-01"}}""");

        Assert.Empty(await Check(folder.Write("--out", "report", PageFolder.Example("consumer-claim"), "--law", law)));
        Assert.Empty(await Check(folder.Write("--html", "statement", PageFolder.Example("consumer-claim"), "--as-of", "2026-06-30", "--lang", "fi")));
        Assert.Empty(await Check(folder.Write("--html", "compare", requests, "--law", law, "--lang", "sv")));
    }

    [BrowserFact]
    public async Task Hostile_texts_run_nothing_and_break_nothing()
    {
        using var folder = new PageFolder();
        var claim = folder.File("case.json",
            """
            {"claim":{"id":"</title></h1><script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">","category":"consumer","principal":100,"dueOn":"2024-02-01"},
             "events":[{"type":"otherMeasure","on":"2024-03-01","by":"agent","cost":5,"description":"\" onfocus=\"document.title='broken'\" autofocus x=\"wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"}]}
            """);
        var file = folder.Write("--out", "report", claim);
        var page = await chromium.Open(file, Widths[0], ColorScheme.Light);

        Assert.StartsWith("Claim </title>", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("script, img").CountAsync());
        Assert.Empty(await Layout.Faults(page, "hostile"));
        await page.CloseAsync();
    }

    /// <summary>A page at every width and on paper. Only colours differ in the dark, and they do not depend on the width.</summary>
    private async Task<IReadOnlyList<string>> Check(string file)
    {
        var faults = new List<string>();
        var page = await chromium.Open(file, Widths[0], ColorScheme.Light);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            faults.AddRange(await Layout.Faults(page, $"{width}"));
            faults.AddRange(await Accessibility.Violations(page, $"{width}"));
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange(await Accessibility.Contrast(page, "dark"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(PaperWidth, 900);
        faults.AddRange(await Layout.Faults(page, "print"));
        faults.AddRange(await Accessibility.Contrast(page, "print"));
        await page.CloseAsync();
        return faults;
    }
}
