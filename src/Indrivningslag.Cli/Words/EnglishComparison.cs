namespace Indrivningslag.Cli;

internal static class EnglishComparison
{
    internal static readonly CompareLabels All = new()
    {
        Title = "The Act and {0}",
        Requests = "Claims compared",
        Errors = "Lines with errors, left out",
        Changed = "Claims that change",
        Share = "Share of the claims",
        Higher = "Higher",
        Lower = "Lower",
        AnswersChanged = "Answers that differ in any way",
        Before = "May be asked under the Act, in all",
        After = "May be asked under {0}, in all",
        Difference = "Difference in all",
        AveragePerChanged = "On average for a claim that changes",
        AveragePerClaim = "On average for every claim",
        Figure = "Figure",
        Value = "Value",
        Distribution = "Changes by size, euros",
        Change = "Change",
        Claims = "Claims",
        Unchanged = "none",
        Below = "below {0}",
        Above = "above {0}",
        FromTo = "{0} to {1}",
        Largest = "The largest changes",
        Line = "Line",
        Request = "Request",
        UnderTheAct = "The Act",
        NoChange = "No claim changes.",
        About = "Compared is the most that may be asked for collection on the day each request asks about.",
    };
}
