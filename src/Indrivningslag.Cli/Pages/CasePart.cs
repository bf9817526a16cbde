namespace Indrivningslag.Cli;

/// <summary>Where things stand on the page of a case, and how parts of it are written that recur.</summary>
internal static class CasePart
{
    internal static string EventId(CaseAnswers answers, int index) => $"{answers.Prefix}e{Timeline.Whole(index)}";

    internal static string PlanId(CaseAnswers answers, int step) => $"{answers.Prefix}p{Timeline.Whole(step + 1)}";

    /// <summary>Planned steps are numbered apart from events.</summary>
    internal static string PlanNumber(int step) => "+" + Timeline.Whole(step + 1);

    /// <summary>An amount; where another law gives another one, that is marked, and both are told.</summary>
    internal static void Amount(Html html, Labels labels, Euro amount, Euro? otherwise)
    {
        if (otherwise is not { } other || other == amount)
        {
            html.Text(labels.Money(amount));
            return;
        }

        html.Element("mark", labels.Money(amount)).Text(" ").Element("small", Labels.Fill(labels.Page.InTheAct, labels.Money(other)));
    }

    /// <summary>Reasons, each with its place in the Act.</summary>
    internal static void Why(Html html, Labels labels, IEnumerable<Reason> reasons)
    {
        var all = reasons.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        using var list = html.Open("ul", ("class", "why"));
        foreach (var reason in all)
        {
            using (html.Open("li"))
            {
                html.Reason(labels, reason);
            }
        }
    }
}
