namespace Indrivningslag.Cli;

/// <summary>A case explained: its events, what may be asked for each and why, the sums, and what follows.</summary>
internal static class CaseReport
{
    internal static void Write(Screen screen, Labels labels, CaseInput input)
    {
        var answers = Answers.To(input, labels);
        WriteHead(screen, answers);
        EventsReport.Write(screen, answers);
        SumsReport.Write(screen, answers);
        WriteBreaches(screen, answers);
        WriteFindings(screen, answers);
        NextReport.Write(screen, labels, input);
        WriteOpenQuestions(screen, answers);
    }

    private static void WriteHead(Screen screen, Answers answers)
    {
        var (input, labels) = (answers.Input, answers.Labels);
        var claim = input.Case.Claim;
        var line = Labels.Fill(labels.Case.Claim, claim.Id, labels.Write(claim.Principal), labels.Write(claim.DueOn));
        screen.Line(claim.DirectlyEnforceable ? $"{line}, {labels.Case.DirectlyEnforceable}" : line);
        foreach (var (index, item) in (claim.Items ?? []).Index())
        {
            screen.Line(Labels.Fill(labels.Case.Item, index, labels.Write(item.Principal), labels.Write(item.DueOn)));
        }

        foreach (var rules in answers.Costs.Reasons.Where(Answers.IsRegime))
        {
            screen.Line(labels.Write(rules));
        }

        var edition = input.Act.Law.On(input.Day);
        screen.Line(Labels.Fill(labels.Case.AsOf, labels.Write(input.Day), labels.Write(edition.From), edition.Act));
        var later = input.Case.Events.Count(item => item.On > input.Day);
        if (later > 0)
        {
            screen.Line(Labels.Fill(labels.Case.LaterEvents, later));
        }

        screen.Line(string.Empty);
    }

    private static void WriteBreaches(Screen screen, Answers answers)
    {
        var (input, labels) = (answers.Input, answers.Labels);
        var audit = Attempt<Decision<Sequence<AuditFinding>>>.At(() => input.Act.Audit(input.Case, input.Day));
        var words = labels.Case;
        var sheet = new Sheet().Number("#").Prose(words.Breach).Prose(words.Consequences).Column(words.Supervision);
        foreach (var finding in audit.Value?.Value ?? [])
        {
            var consequences = string.Join("; ", finding.Consequences.Select(labels.Write));
            AddBreach(sheet, labels, finding.Breach, consequences, finding.Supervisor is { } place ? labels.Write(place) : string.Empty);
        }

        foreach (var breach in audit.Value is null ? answers.Costs.Value.Breaches : [])
        {
            AddBreach(sheet, labels, breach, string.Empty, string.Empty);
        }

        if (sheet.IsEmpty)
        {
            return;
        }

        screen.Title(words.Breaches);
        screen.Table(sheet);
    }

    private static void AddBreach(Sheet sheet, Labels labels, in ListedBreach breach, string consequences, string supervision)
    {
        var text = labels.Write(breach.Reason);
        sheet.Row(Labels.Fill("{0}", breach.Event), breach.Minor ? $"{text}, {labels.Case.Minor}" : text, consequences, supervision);
    }

    private static void WriteFindings(Screen screen, Answers answers)
    {
        if (answers.Costs.Findings.Count > 0)
        {
            screen.Title(answers.Labels.Case.Findings);
            screen.List(answers.Costs.Findings.Select(answers.Labels.Write));
        }
    }

    private static void WriteOpenQuestions(Screen screen, Answers answers)
    {
        var labels = answers.Labels;
        screen.Title(labels.Case.OpenQuestions);
        var sheet = new Sheet().Column(labels.Case.Reading).Column(labels.Case.Chosen).Column(labels.Provision);
        var questions = answers.Costs.OpenQuestions.Concat(answers.Ledger.Value?.OpenQuestions ?? Sequence<OpenQuestion>.Empty);
        foreach (var question in questions.DistinctBy(question => question.Name, StringComparer.Ordinal))
        {
            sheet.Row(question.Name, question.Chosen, question.Citation is { } place ? labels.Write(place) : string.Empty);
        }

        screen.Table(sheet);
    }
}
