using Indrivningslag.Law;

namespace Indrivningslag.Cli;

/// <summary>The answer in figures and in words.</summary>
internal static class ShortSection
{
    internal static void Write(Html html, CaseAnswers answers, CaseAnswers? otherwise)
    {
        html.Element("h2", answers.Labels.Page.InShort);
        WriteFigures(html, answers, otherwise);
        using var list = html.Open("ul", ("class", "words"));
        WriteCosts(html, answers);
        WriteOwed(html, answers);
        WriteNext(html, answers);
        WriteBreaches(html, answers);
    }

    private static void WriteFigures(Html html, CaseAnswers answers, CaseAnswers? otherwise)
    {
        var (labels, words) = (answers.Labels, answers.Labels.Page);
        using var figures = html.Open("dl", ("class", "figures"));
        Figure(html, words.MayAsk, () => CasePart.Amount(html, labels, answers.Costs.Totals.Total, otherwise?.Costs.Totals.Total));
        Figure(html, words.Asked, () => html.Text(labels.Money(Asked(answers))));
        Figure(html, words.Owed, () =>
        {
            if (answers.Told.Ledger.Value is { } ledger)
            {
                CasePart.Amount(html, labels, ledger.Value.Outstanding.Total, otherwise?.Told.Ledger.Value?.Value.Outstanding.Total);
            }
            else
            {
                html.Text("–");
            }
        });
        Figure(html, labels.Case.Breaches, () => html.Text(labels.Count(Breaches(answers))));
    }

    private static void Figure(Html html, string title, Action write)
    {
        using (html.Open("div"))
        {
            html.Element("dt", title);
            using (html.Open("dd"))
            {
                write();
            }
        }
    }

    private static void WriteCosts(Html html, CaseAnswers answers)
    {
        var (labels, totals) = (answers.Labels, answers.Costs.Totals);
        using (html.Open("li"))
        {
            html.Text(Labels.Fill(labels.Page.MostSentence, labels.Money(totals.Total), labels.Money(Asked(answers))));
            Places(html, labels, answers.Costs.Measures.Select(static measure => measure.Basis.Citation.WholeSection()));
        }

        if (totals.TotalCeiling is { } cap)
        {
            using (html.Open("li"))
            {
                html.Text(Labels.Fill(labels.Page.CapSentence, labels.Money(cap), labels.Money(totals.UsedOfTotalCeiling)));
                Places(html, labels, CapPlace(answers, cap));
            }
        }

        WriteReasons(html, labels, answers.Told.Costs.Reasons);
    }

    private static void WriteOwed(Html html, CaseAnswers answers)
    {
        var labels = answers.Labels;
        if (answers.Told.Ledger.Value is not { } ledger)
        {
            html.Element("li", answers.Told.Ledger.Error!.Text(labels.Language));
            return;
        }

        var owed = ledger.Value.Outstanding;
        using (html.Open("li"))
        {
            html.Text(owed.Total == Euro.Zero ? labels.Page.NothingOwed : Labels.Fill(labels.Page.OwedSentence, labels.Money(owed.Total), Parts(labels, owed)));
            Places(html, labels, [Citation.Parse("4a")]);
        }

        WriteReasons(html, labels, ledger.Reasons);
    }

    /// <summary>The parts of what is owed, without those of which there is nothing.</summary>
    private static string Parts(Labels labels, Balance owed)
    {
        (string Name, Euro Amount)[] parts =
            [(labels.Principal, owed.Principal), (labels.Interest, owed.Interest), (labels.Costs, owed.Costs), (labels.InterestOnCosts, owed.InterestOnCosts)];
        return string.Join(", ", parts.Where(static part => part.Amount > Euro.Zero).Select(part => $"{char.ToLowerInvariant(part.Name[0])}{part.Name[1..]} {labels.Money(part.Amount)}"));
    }

    private static void WriteNext(Html html, CaseAnswers answers)
    {
        var labels = answers.Labels;
        if (answers.Schedule.Value is not { } schedule || schedule.Value.Steps is not [var first, ..])
        {
            return;
        }

        using var item = html.Open("li");
        if (first.On is not { } on)
        {
            html.Text(Labels.Fill(labels.Page.NoNextSentence, EventText.Of(first.Planned.On(answers.Input.Day), labels)));
            Places(html, labels, first.WaitsFor.Select(static obstacle => obstacle.Citation));
            return;
        }

        var most = first.Maximum is { } amount ? labels.Money(amount) : labels.Next.NoMaximum;
        var sentence = first.ChargeableFrom is null ? labels.Page.NextFreeSentence : labels.Page.NextSentence;
        html.Text(Labels.Fill(sentence, EventText.Of(first.Action!, labels), labels.Write(on), most));
        Places(html, labels, first.WaitsFor.Select(static obstacle => obstacle.Citation).Concat(PriceOf(answers, first.Action!)));
    }

    /// <summary>Where the price of a planned measure stands.</summary>
    private static IEnumerable<Citation> PriceOf(CaseAnswers answers, CollectionAction action) =>
        action is Measure measure ? [answers.Input.Act.Quote(answers.Input.Case, measure).Value.Basis.Citation] : [];

    private static void WriteBreaches(Html html, CaseAnswers answers)
    {
        var count = Breaches(answers);
        using var sentence = html.Open("li");
        html.Text(count == 0 ? answers.Labels.Page.NoBreach : Labels.Fill(answers.Labels.Page.BreachSentence, answers.Labels.Count(count)));
        Places(html, answers.Labels, count == 0 ? [Citation.Parse("4")] : answers.Costs.Breaches.Select(static breach => breach.Citation.WholeSection()));
    }

    private static void WriteReasons(Html html, Labels labels, IEnumerable<Reason> reasons)
    {
        foreach (var reason in reasons.Where(static reason => !Answers.IsRegime(reason)))
        {
            using (html.Open("li"))
            {
                html.Reason(labels, reason);
            }
        }
    }

    /// <summary>Places in the Act as links in parentheses.</summary>
    private static void Places(Html html, Labels labels, IEnumerable<Citation> places)
    {
        var all = places.Distinct().ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            html.Text(i == 0 ? " (" : ", ");
            html.Link(labels, all[i]);
        }

        html.Text(all.Length == 0 ? string.Empty : ")");
    }

    /// <summary>The step of the cap's scale that gives this cap in the edition of the day asked, or the whole scale's section.</summary>
    private static IEnumerable<Citation> CapPlace(CaseAnswers answers, Euro cap)
    {
        var edition = answers.Input.Act.Law.On(answers.Input.Day);
        var regime = answers.Told.Costs.Reasons[0].Rule == Rule.ConsumerRules ? edition.Consumer : edition.Other;
        Cited<Euro>?[] caps = [.. regime.Cap?.Steps.Select(static step => (Cited<Euro>?)step.Amount) ?? [], regime.CapDirectlyEnforceable, regime.CapDirectlyEnforceableBankruptcy];
        return caps.OfType<Cited<Euro>>().Where(figure => figure.Value == cap).Select(static figure => figure.Citation)
            .Append(regime.Cap?.Steps[0].Amount.Citation.WholeSection() ?? Citation.Parse("10")).Take(1);
    }

    private static Euro Asked(CaseAnswers answers) => Euro.Sum(answers.Costs.Measures.Select(static measure => measure.Cost));

    private static int Breaches(CaseAnswers answers) => answers.Audit.Value?.Value.Count ?? answers.Costs.Breaches.Count;
}
