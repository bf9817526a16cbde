namespace Indrivningslag.Cli;

/// <summary>The events one by one: for each measure what it may cost beside what was asked, and why; for each payment how it divided.</summary>
internal sealed class EventsSection
{
    /// <summary>Of longer lists the browser lays out only what is looked at, so that the page opens at once.</summary>
    private const int ManyEvents = 200;

    private readonly Html _html;
    private readonly CaseAnswers _answers;
    private readonly Labels _labels;
    private readonly Dictionary<int, MeasureCost> _costs;
    private readonly Dictionary<int, MeasureCost> _otherwise;
    private readonly Dictionary<int, PaymentPosting> _payments;
    private readonly long _most;

    private EventsSection(Html html, CaseAnswers answers, CaseAnswers? otherwise)
    {
        (_html, _answers, _labels) = (html, answers, answers.Labels);
        _costs = answers.Costs.Measures.ToDictionary(static measure => measure.Event);
        _otherwise = otherwise?.Costs.Measures.ToDictionary(static measure => measure.Event) ?? [];
        _payments = (answers.Told.Ledger.Value?.Value.Payments ?? []).ToDictionary(static payment => payment.Event);
        _most = _costs.Values.Select(static cost => Math.Max(cost.Cost.Cents, cost.Recoverable.Cents)).Append(1).Max();
    }

    internal static void Write(Html html, CaseAnswers answers, CaseAnswers? otherwise)
    {
        html.Element("h2", answers.Labels.Page.OneByOne);
        var later = answers.Input.Case.Events.Count - answers.Events.Count;
        if (answers.Events.Count == 0)
        {
            html.Element("p", answers.Labels.Page.NoEvents, ("class", "empty"));
        }
        else
        {
            new EventsSection(html, answers, otherwise).WriteList();
        }

        if (later > 0)
        {
            html.Element("p", Labels.Fill(answers.Labels.Case.LaterEvents, answers.Labels.Count(later)), ("class", "aside"));
        }
    }

    private void WriteList()
    {
        using var list = _html.Open("ol", ("class", _answers.Events.Count > ManyEvents ? "events long" : "events"), ("role", "list"));
        foreach (var (index, item) in _answers.Events)
        {
            _html.Raw("\n");
            using var entry = _html.Open("li", ("id", CasePart.EventId(_answers, index)));
            _html.Element("span", Timeline.Whole(index), ("class", "number"));
            using (_html.Open("p", ("class", "what")))
            {
                _html.Element("span", _labels.Write(item.On), ("class", "day")).Text(" ").Isolated(EventText.Of(item, _labels));
            }

            if (_costs.TryGetValue(index, out var cost))
            {
                WriteCost(cost);
            }
            else if (_payments.TryGetValue(index, out var posting))
            {
                _html.Element("p", PaymentText.Of(posting, _labels), ("class", "parts"));
            }
        }
    }

    private void WriteCost(MeasureCost cost)
    {
        using (_html.Open("dl", ("class", "bars")))
        {
            Bar("may", _labels.Page.MayCost, cost.Recoverable, _otherwise.TryGetValue(cost.Event, out var other) ? other.Recoverable : null);
            Bar("asked", _labels.Page.Asked, cost.Cost, otherwise: null);
        }

        var parts = new List<string>();
        if (cost.Vat > Euro.Zero)
        {
            parts.Add($"{_labels.Case.Vat} {_labels.Money(cost.Vat)}");
        }

        if (cost.DirectlyEnforceable > Euro.Zero)
        {
            parts.Add($"{_labels.Case.Enforceable} {_labels.Money(cost.DirectlyEnforceable)}");
        }

        if (parts.Count > 0)
        {
            _html.Element("p", string.Join("; ", parts), ("class", "parts"));
        }

        CasePart.Why(_html, _labels, MeasureReasons.Of(cost));
    }

    private void Bar(string style, string title, Euro amount, Euro? otherwise)
    {
        using (_html.Open("div"))
        {
            _html.Element("dt", title);
            using (_html.Open("dd"))
            {
                _html.Element("span", string.Empty, ("class", "bar " + style), ("style", $"--share:{Html.Number(100m * amount.Cents / _most)}"));
                using (_html.Open("span", ("class", "amount")))
                {
                    CasePart.Amount(_html, _labels, amount, otherwise);
                }
            }
        }
    }
}
