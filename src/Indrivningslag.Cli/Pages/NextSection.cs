namespace Indrivningslag.Cli;

/// <summary>What may be done next and from when, and the usual steps ahead.</summary>
internal static class NextSection
{
    internal static void Write(Html html, CaseAnswers answers)
    {
        var labels = answers.Labels;
        html.Element("h2", Labels.Fill(labels.Next.Title, labels.Write(answers.Input.Day)));
        if (answers.Next.Value is not { } next)
        {
            html.Element("p", answers.Next.Error!.Text(labels.Language), ("class", "empty"));
            return;
        }

        using (html.Open("ul", ("class", "next"), ("role", "list")))
        {
            foreach (var step in next.Value)
            {
                WriteStep(html, answers, step);
            }
        }

        WriteSchedule(html, answers);
    }

    private static void WriteStep(Html html, CaseAnswers answers, NextStep step)
    {
        var (labels, words) = (answers.Labels, answers.Labels.Page);
        using var entry = html.Open("li");
        using (html.Open("p", ("class", "what")))
        {
            html.Element("b", EventText.Of(step.Action, labels)).Text(" ");
            var state = step.Permitted ? words.PermittedNow : step.Earliest is { } from ? Labels.Fill(words.PermittedFrom, labels.Write(from)) : words.NotPermitted;
            html.Element("span", step.Permitted ? "✓ " + state : "✕ " + state, ("class", step.Permitted ? "state yes" : "state no"));
        }

        var parts = new List<string>();
        if (step.Latest is { } latest)
        {
            parts.Add(Labels.Fill(words.Until, labels.Write(latest)));
        }

        if (step.Action is Measure)
        {
            parts.Add(step.ChargeableFrom is { } chargeable
                ? Labels.Fill(words.MayCostFrom, labels.Write(chargeable), step.Maximum is { } most ? labels.Money(most) : labels.Next.NoMaximum)
                : words.FreeOfCharge);
        }

        if (parts.Count > 0)
        {
            html.Element("p", string.Join(" ", parts), ("class", "parts"));
        }

        if (!step.Permitted)
        {
            CasePart.Why(html, labels, answers.Input.Act.Permission(answers.Input.Case, step.Action).Value.Obstacles.Select(static obstacle => obstacle.Reason));
        }
    }

    private static void WriteSchedule(Html html, CaseAnswers answers)
    {
        var (labels, words) = (answers.Labels, answers.Labels.Page);
        if (answers.Schedule.Value?.Value is not { } schedule)
        {
            return;
        }

        html.Element("h3", words.ScheduleTitle);
        html.Element("p", words.ScheduleNote, ("class", "aside"));
        using (html.Open("ol", ("class", "events"), ("role", "list")))
        {
            for (var i = 0; i < schedule.Steps.Count; i++)
            {
                var step = schedule.Steps[i];
                using var entry = html.Open("li", ("id", CasePart.PlanId(answers, i)));
                html.Element("span", CasePart.PlanNumber(i), ("class", "number planned"));
                using (html.Open("p", ("class", "what")))
                {
                    html.Element("span", step.On is { } on ? labels.Write(on) : words.NoDay, ("class", "day")).Text(" ");
                    html.Isolated(EventText.Of(step.Planned.On(step.On ?? answers.Input.Day), labels));
                }

                WriteMaximum(html, labels, step);
                CasePart.Why(html, labels, step.WaitsFor.Select(static obstacle => obstacle.Reason));
            }
        }

        if (schedule.Total is { } total)
        {
            html.Element("p", Labels.Fill(words.ScheduleTotal, labels.Money(total)), ("class", "aside"));
        }
    }

    private static void WriteMaximum(Html html, Labels labels, ScheduledStep step)
    {
        if (step.Action is Measure)
        {
            var most = step.Maximum is { } amount ? labels.Money(amount) : labels.Next.NoMaximum;
            html.Element("p", step.ChargeableFrom is null ? labels.Page.FreeOfCharge : $"{labels.Next.AtMost} {most}", ("class", "parts"));
        }
    }
}
