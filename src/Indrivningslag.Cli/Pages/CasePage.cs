namespace Indrivningslag.Cli;

/// <summary>A case as a page; with a later act beside the Act, in two columns.</summary>
internal sealed class CasePage
{
    private readonly Html _html;
    private readonly CaseAnswers[] _columns;
    private readonly Labels _labels;

    private CasePage(Html html, CaseAnswers[] columns) => (_html, _columns, _labels) = (html, columns, columns[0].Labels);

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="answers">What the Act says.</param>
    /// <param name="otherwise">What another law would say; null: nothing is compared.</param>
    internal static void Save(string output, CaseAnswers answers, CaseAnswers? otherwise)
    {
        var labels = answers.Labels;
        CaseAnswers[] columns = otherwise is null ? [answers] : [answers with { Prefix = "a-" }, otherwise with { Prefix = "b-" }];
        Page.Save(output, labels, Labels.Fill(labels.Page.CaseTitle, answers.Input.Case.Claim.Id), html => new CasePage(html, columns).Write());
    }

    private void Write()
    {
        PageHead.Write(_html, _columns[0].Told, Labels.Fill(_labels.Page.CaseTitle, _columns[0].Input.Case.Claim.Id));
        if (_columns is [var before, var after])
        {
            using var section = _html.Open("section");
            WhatIfSection.Write(_html, before, after);
        }

        Part((column, otherwise) => ShortSection.Write(_html, column, otherwise));
        var timelines = Array.ConvertAll(_columns, Timeline.Of);
        Part((column, _) => TimelineSection.Write(_html, _labels, timelines[Array.IndexOf(_columns, column)]));
        Part((column, otherwise) => EventsSection.Write(_html, column, otherwise));
        Part((column, _) => MoneySection.Write(_html, column, timelines[Array.IndexOf(_columns, column)]));
        Part((column, _) => NextSection.Write(_html, column));
        Part((column, _) => RemarksSection.WriteBreaches(_html, column));
        if (_columns.Any(static column => column.Told.Costs.Findings.Count > 0))
        {
            Part((column, _) => RemarksSection.WriteFindings(_html, column));
        }

        Part((column, _) => RemarksSection.WriteQuestions(_html, column));
    }

    /// <summary>A part of the page, once for each column; the second knows what the first says.</summary>
    private void Part(Action<CaseAnswers, CaseAnswers?> write)
    {
        _html.Raw("\n");
        if (_columns.Length == 1)
        {
            using (_html.Open("section"))
            {
                write(_columns[0], null);
            }

            return;
        }

        using var row = _html.Open("div", ("class", "columns"));
        foreach (var column in _columns)
        {
            using (_html.Open("section"))
            {
                _html.Element("p", WhatIfSection.NameOf(column), ("class", "column-name"));
                write(column, column == _columns[1] ? _columns[0] : null);
            }
        }
    }
}

/// <summary>The head of a page about a case: whose it is, which rules apply, and on which day.</summary>
internal static class PageHead
{
    internal static void Write(Html html, Answers answers, string title)
    {
        var (input, labels) = (answers.Input, answers.Labels);
        var claim = input.Case.Claim;
        using var head = html.Open("header");
        html.Element("p", labels.Page.Kicker, ("class", "kicker"));
        using (html.Open("h1"))
        {
            html.Isolated(title);
        }

        using (html.Open("p", ("class", "lead")))
        {
            html.Text(Labels.Fill(labels.Page.Lead, labels.Money(claim.Principal), labels.Write(claim.DueOn)));
            html.Text(claim.DirectlyEnforceable ? $", {labels.Case.DirectlyEnforceable}." : ".");
        }

        foreach (var rules in answers.Costs.Reasons.Where(Answers.IsRegime))
        {
            using (html.Open("p"))
            {
                html.Reason(labels, rules);
            }
        }

        var edition = input.Act.Law.On(input.Day);
        html.Element("p", Labels.Fill(labels.Case.AsOf, labels.Write(input.Day), labels.Write(edition.From), edition.Act));
    }
}
