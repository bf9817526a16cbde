using Indrivningslag.Law;

namespace Indrivningslag.Cli;

/// <summary>Breaches with what may follow, findings, and the open questions of law with how each was read.</summary>
internal static class RemarksSection
{
    internal static void WriteBreaches(Html html, CaseAnswers answers)
    {
        var labels = answers.Labels;
        html.Element("h2", labels.Case.Breaches);
        if (answers.Audit.Error is { } error)
        {
            html.Element("p", error.Text(labels.Language), ("class", "aside"));
        }

        var findings = answers.Audit.Value?.Value.ToArray() ?? [];
        var breaches = answers.Audit.Value is null ? answers.Costs.Breaches.ToArray() : [.. findings.Select(static finding => finding.Breach)];
        if (breaches.Length == 0)
        {
            html.Element("p", labels.Page.NoBreach, ("class", "empty"));
            return;
        }

        using var list = html.Open("ol", ("class", "events"), ("role", "list"));
        // Breaches of which all is the same but the event stand together.
        foreach (var alike in Enumerable.Range(0, breaches.Length).GroupBy(i => (breaches[i].Reason, breaches[i].Minor, findings.ElementAtOrDefault(i)?.Consequences)))
        {
            using var entry = html.Open("li");
            var first = alike.First();
            WriteEvent(html, answers, breaches[first].Event, "number breach");
            using (html.Open("p", ("class", "what")))
            {
                html.Reason(labels, breaches[first].Reason);
                html.Text(breaches[first].Minor ? $" ({labels.Case.Minor})" : string.Empty);
            }

            if (findings.Length > 0)
            {
                WriteConsequences(html, labels, findings[first]);
            }

            WriteFurther(html, answers, [.. alike.Skip(1).Select(i => breaches[i].Event)]);
        }
    }

    private static void WriteFurther(Html html, CaseAnswers answers, int[] events)
    {
        if (events.Length == 0)
        {
            return;
        }

        using var further = html.Open("p", ("class", "parts"));
        foreach (var index in events)
        {
            WriteEvent(html, answers, index, "breach");
            html.Text(" ");
        }
    }

    private static void WriteEvent(Html html, CaseAnswers answers, int index, string kind) => html.Element(
        "a",
        Timeline.Whole(index),
        ("class", kind),
        ("href", "#" + CasePart.EventId(answers, index)),
        ("aria-label", Labels.Fill(answers.Labels.Page.ToEvent, Timeline.Whole(index))));

    private static void WriteConsequences(Html html, Labels labels, AuditFinding finding)
    {
        html.Element("p", labels.Case.Consequences + ":", ("class", "parts"));
        using var list = html.Open("ul", ("class", "why"));
        foreach (var place in finding.Consequences)
        {
            Consequence(html, labels, Consequence(labels.Page, place), place);
        }

        if (finding.Supervisor is { } supervisor)
        {
            Consequence(html, labels, labels.Page.SupervisedBy, supervisor);
        }
    }

    private static void Consequence(Html html, Labels labels, string text, Citation place)
    {
        using var entry = html.Open("li");
        html.Text(text).Text(" (");
        html.Link(labels, place);
        html.Text(")");
    }

    /// <summary>What the sections on consequences say, in a few words.</summary>
    private static string Consequence(PageLabels words, Citation place) => (place.Section, place.SectionLetter, place.Subsection) switch
    {
        (13, _, _) => words.Prohibition,
        (15, _, _) => words.Damages,
        (17, 'a', _) => words.PenaltyPayment,
        (17, _, 2) => words.CriminalCode,
        (17, _, _) => words.Fine,
        _ => words.CostsLost,
    };

    internal static void WriteFindings(Html html, CaseAnswers answers)
    {
        if (answers.Told.Costs.Findings.Count > 0)
        {
            html.Element("h2", answers.Labels.Case.Findings);
            CasePart.Why(html, answers.Labels, answers.Told.Costs.Findings);
        }
    }

    internal static void WriteQuestions(Html html, CaseAnswers answers)
    {
        var labels = answers.Labels;
        html.Element("h2", labels.Case.OpenQuestions);
        using var list = html.Open("dl", ("class", "questions"));
        foreach (var question in answers.OpenQuestions)
        {
            using (html.Open("div"))
            {
                html.Element("dt", labels.Questions.Asked(question));
                using (html.Open("dd"))
                {
                    html.Text(labels.Questions.Read(question));
                    if (question.Citation is { } place)
                    {
                        html.Text(" (");
                        html.Link(labels, place);
                        html.Text(")");
                    }

                    html.Text(" ").Element("code", $"{question.Name}: {question.Chosen}");
                }
            }
        }
    }
}
