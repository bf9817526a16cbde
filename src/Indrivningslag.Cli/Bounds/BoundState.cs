using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>A lawful history as far as it has come, and all of it that later steps depend on.</summary>
internal sealed class BoundState
{
    private readonly LocalDate? _lastLetter;
    private readonly LocalDate? _firstReminder;
    private readonly LocalDate? _firstWrittenReminder;
    private readonly LocalDate? _agreedThrough;

    private BoundState(PreparedCase past, LocalDate on) => (Past, On) = (past, on);

    private BoundState(BoundState before, CollectionEvent step)
    {
        Past = before.Past.With(step);
        On = step.On;
        Total = Past.CostTotals(On).Total;
        TotalUnderRaisedCap = Raised();
        Early = before.Early + Total.Cents;
        Count = before.Count + 1;
        Used = before.Used.With(step);
        _lastLetter = step is PaymentReminder or PaymentDemand ? On : before._lastLetter;
        _firstReminder = before._firstReminder ?? (step is PaymentReminder ? On : null);
        _firstWrittenReminder = before._firstWrittenReminder ?? (step is PaymentReminder { Form: DeliveryForm.Written } ? On : null);
        _agreedThrough = step is TermExtension extension ? LocalDate.Max(before._agreedThrough ?? On, On).PlusDays(extension.Days) : before._agreedThrough;
    }

    /// <summary>The case so far.</summary>
    internal PreparedCase Past { get; }

    /// <summary>The day of the last step.</summary>
    internal LocalDate On { get; }

    /// <summary>What may be asked in all.</summary>
    internal Euro Total { get; }

    /// <summary>The sum of the totals after each step: larger where more was asked earlier.</summary>
    internal long Early { get; }

    /// <summary>How many steps there are.</summary>
    internal int Count { get; }

    /// <summary>What is used up.</summary>
    internal BoundUse Used { get; }

    internal bool HasWrittenReminder => _firstWrittenReminder is not null;

    /// <summary>What could be asked in all, if a bankruptcy demand raised the cap (10h.4).</summary>
    private Euro TotalUnderRaisedCap { get; }

    internal static BoundState Of(BoundQuestion question) => new(question.Act.Prepare(new CollectionCase(question.Claim, [])), question.DueOn);

    /// <summary>The history with one more step.</summary>
    internal BoundState With(CollectionEvent step) => new(this, step);

    /// <summary>
    /// Whether this history can go on with whatever another goes on with that has used up as much, and is worth as much: no less was asked, and
    /// the days from which measures wait are no later: the last letter (10b.2, 10f.1), the first reminder (5.1), the first written one (7.3)
    /// and the end of the extensions (8.1).
    /// </summary>
    internal bool Dominates(BoundState other) =>
        Total >= other.Total && TotalUnderRaisedCap >= other.TotalUnderRaisedCap && On <= other.On
        && NoLater(_lastLetter, other._lastLetter, without: true)
        && NoLater(_firstReminder, other._firstReminder, without: false)
        && NoLater(_firstWrittenReminder, other._firstWrittenReminder, without: false)
        && NoLater(_agreedThrough, other._agreedThrough, without: true);

    /// <summary>Whether a day is no later than another; of a day that is missing, what it is worth to be without it.</summary>
    private static bool NoLater(LocalDate? day, LocalDate? other, bool without) => (day, other) switch
    {
        (null, null) => true,
        (null, _) => without,
        (_, null) => !without,
        ({ } one, { } another) => one <= another,
    };

    private Euro Raised() =>
        Past.Case.Claim.DirectlyEnforceable ? Past.With(new BankruptcyDemand(On, CollectorRole.Agent)).CostTotals(On).Total : Total;
}
