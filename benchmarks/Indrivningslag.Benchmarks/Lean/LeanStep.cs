namespace Indrivningslag.Benchmarks.Lean;

/// <summary>What happened, in 16 bytes: a day as a number, money as cents.</summary>
/// <param name="Day">The day, counted from 1970-01-01.</param>
/// <param name="Kind">What happened.</param>
/// <param name="By">Who took the step.</param>
/// <param name="Form">The form of a letter.</param>
/// <param name="Marks">What else there is to say.</param>
/// <param name="Cents">The cost of a measure, or what was paid.</param>
/// <param name="Number">Days of an extension, instalments of a plan, items that a demand lacks, or the last day of a consent.</param>
internal readonly record struct LeanStep(int Day, LeanKind Kind, LeanBy By, LeanForm Form, LeanMarks Marks, int Cents, int Number)
{
    internal bool Has(LeanMarks mark) => (Marks & mark) != 0;
}

/// <summary>A claim: a consumer's, not enforceable without a title, of one invoice.</summary>
/// <param name="Cents">The principal.</param>
/// <param name="DueDay">The due date.</param>
/// <param name="NoticeDay">The day a notice of the due date was sent; long ago when it was agreed, never when none is on record.</param>
/// <param name="WholeDay">From which day on it is due in whole; long ago unless payable in instalments.</param>
/// <param name="BearsInterest">Whether it bears the statutory late interest, or none.</param>
internal readonly record struct LeanClaim(long Cents, int DueDay, int NoticeDay, int WholeDay, bool BearsInterest);

/// <summary>A claim and its steps by day.</summary>
internal sealed record LeanCase(LeanClaim Claim, LeanStep[] Steps);

/// <summary>Days that stand for no day.</summary>
internal static class LeanDay
{
    internal const int LongAgo = int.MinValue / 2;
    internal const int Never = int.MaxValue / 2;
}

/// <summary>The kinds of steps; measures come first.</summary>
internal enum LeanKind : byte
{
    Reminder,
    Demand,
    Extension,
    Plan,
    Other,
    Payment,
    PlanLapsed,
    Dispute,
    DisputeResolved,
    SuspensionRequest,
    SuspensionWithdrawn,
    Consent,
    Approval,
    ConsentWithdrawn,
    Extinguished,
}

/// <summary>Who took a step.</summary>
internal enum LeanBy : byte
{
    Creditor,
    Professional,
    Exempt,
}

/// <summary>The form of a letter.</summary>
internal enum LeanForm : byte
{
    Written,
    Durable,
    Other,
}

/// <summary>What else there is to say of a step.</summary>
[Flags]
internal enum LeanMarks : byte
{
    None = 0,

    /// <summary>A fault in it is minor.</summary>
    Minor = 1,

    /// <summary>The debtor was told that it is free of charge.</summary>
    ToldFree = 2,

    /// <summary>It was ensured that a durable demand arrives.</summary>
    ArrivalEnsured = 4,

    /// <summary>A copy of a demand to a representative.</summary>
    Copy = 8,

    /// <summary>An extension that the debtor asked for, or a plan of the kind that has a price.</summary>
    Listed = 16,

    /// <summary>A plan made with the debtor.</summary>
    WithDebtor = 32,
}
