namespace Indrivningslag.Cli;

internal static class EnglishBounds
{
    internal static readonly BoundLabels All = new()
    {
        Title = "The most that may be asked for collection: {0}, principal {1} euros, due {2}",
        Table = "The most that may be asked for collection in euros, and the first day after the due date on which it can be",
        Alone = "The creditor's side alone: {0} euros from {1}, day {2} after the due date",
        Agreed = "A debtor who agrees to extensions and plans: {0} euros from {1}, day {2} after the due date",
        NoLimit = "no limit",
        LawSetsNone = "The law sets no maximum amounts.",
        Nothing = "Nothing can be asked.",
        MoreFrom = "More can be asked after the last day looked at, from {0}.",
        Why = "Why nothing reaches more",
        DayNumber = "Day after due",
        Times = "Times",
        Each = "Each",
        Together = "Together",
        InForce = "In force",
        Claims = "Claims",
        Consumer = "consumer",
        Other = "other",
        UpTo = "up to {0}",
        Above = "above {0}",
        Any = "any",
        Most = "At most",
        ByCreditor = "The creditor's side alone",
        WithAgreements = "With agreements",
        Reached = "day {0}, steps: {1}",
    };
}
