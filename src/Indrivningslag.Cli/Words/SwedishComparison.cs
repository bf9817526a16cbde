namespace Indrivningslag.Cli;

internal static class SwedishComparison
{
    internal static readonly CompareLabels All = new()
    {
        Title = "Lagen och {0}",
        Requests = "Fordringar som jämförts",
        Errors = "Rader med fel, utelämnade",
        Changed = "Fordringar som ändras",
        Share = "Andel av fordringarna",
        Higher = "Högre",
        Lower = "Lägre",
        AnswersChanged = "Svar som skiljer sig på något sätt",
        Before = "Får begäras enligt lagen, totalt",
        After = "Får begäras enligt {0}, totalt",
        Difference = "Skillnad totalt",
        AveragePerChanged = "I genomsnitt för en fordran som ändras",
        AveragePerClaim = "I genomsnitt för varje fordran",
        Figure = "Uppgift",
        Value = "Värde",
        Distribution = "Ändringar efter storlek, euro",
        Change = "Ändring",
        Claims = "Fordringar",
        Unchanged = "ingen",
        Below = "under {0}",
        Above = "över {0}",
        FromTo = "{0} till {1}",
        Largest = "De största ändringarna",
        Line = "Rad",
        Request = "Begäran",
        UnderTheAct = "Lagen",
        NoChange = "Ingen fordran ändras.",
        About = "Jämfört är det mesta som får begäras för indrivningen den dag som varje begäran gäller.",
    };
}
