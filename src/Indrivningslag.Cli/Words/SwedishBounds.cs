namespace Indrivningslag.Cli;

internal static class SwedishBounds
{
    internal static readonly BoundLabels All = new()
    {
        Title = "Det högsta som får krävas för indrivningen: {0}, kapital {1} euro, förfallodag {2}",
        Table = "Det högsta som får krävas för indrivningen i euro, och den första dagen efter förfallodagen då det får krävas",
        Alone = "Borgenärssidan ensam: {0} euro från {1}, dag {2} efter förfallodagen",
        Agreed = "Med en gäldenär som avtalar om förlängningar och planer: {0} euro från {1}, dag {2} efter förfallodagen",
        NoLimit = "ingen gräns",
        LawSetsNone = "Lagen sätter inga maximibelopp.",
        Nothing = "Inget får krävas.",
        MoreFrom = "Mer får krävas efter den sista dagen, från {0}.",
        Why = "Varför inget ger mer",
        DayNumber = "Dag efter förfallodagen",
        Times = "Antal",
        Each = "Var",
        Together = "Sammanlagt",
        InForce = "I kraft",
        Claims = "Fordringar",
        Consumer = "konsumentfordran",
        Other = "annan fordran",
        UpTo = "högst {0}",
        Above = "över {0}",
        Any = "alla",
        Most = "Högst",
        ByCreditor = "Borgenärssidan ensam",
        WithAgreements = "Med avtal",
        Reached = "dag {0}, steg: {1}",
    };
}
