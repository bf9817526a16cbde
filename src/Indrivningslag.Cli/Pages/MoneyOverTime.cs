using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>What is owed and was paid on a day.</summary>
/// <param name="On">The day; the amounts stand until the next point.</param>
/// <param name="Owed">What is owed at its end.</param>
/// <param name="Paid">What payments have gone to principal, interest and costs through it.</param>
/// <param name="Costs">What may be asked for collection through it, tax and standard compensation with it.</param>
/// <param name="CapUsed">The part of the costs that the total cap is about.</param>
/// <param name="Cap">The total cap; null: none.</param>
internal sealed record MoneyPoint(LocalDate On, Balance Owed, Euro Paid, Euro Costs, Euro CapUsed, Euro? Cap)
{
    internal Euro CostsOwed => Owed.Costs + Owed.InterestOnCosts;

    /// <summary>Everything that was ever to be paid.</summary>
    internal Euro Height => Owed.Total + Paid;
}

/// <summary>The money of a case, step by step.</summary>
internal static class MoneyOverTime
{
    /// <summary>More days are thinned out: they could not be told apart.</summary>
    private const int MostPoints = 200;

    /// <summary>A point for the due date, for each day with an event, and for the day asked.</summary>
    internal static IReadOnlyList<MoneyPoint> Of(CaseAnswers answers)
    {
        var input = answers.Input;
        var first = input.Act.Law.Editions[0].From;
        var days = answers.Events.Select(static pair => pair.Item.On).Append(input.Case.Claim.DueOn).Append(input.Day)
            .Where(day => day <= input.Day && day >= first).Distinct().Order().ToArray();
        return [.. Thinned(days).Select(day => On(input, day))];
    }

    private static IEnumerable<LocalDate> Thinned(LocalDate[] days) =>
        days.Length <= MostPoints ? days : Enumerable.Range(0, MostPoints).Select(i => days[(int)((long)i * (days.Length - 1) / (MostPoints - 1))]);

    private static MoneyPoint On(CaseInput input, LocalDate day)
    {
        var ledger = input.Act.Allocation(input.Case, day).Value;
        var costs = input.Act.CostTotals(input.Case, day);
        var paid = Euro.Sum(ledger.Payments.Select(static payment => payment.Parts).Select(static parts => parts.Interest + parts.Principal + parts.Costs + parts.InterestOnCosts));
        return new(day, ledger.Outstanding, paid, costs.Total, costs.UsedOfTotalCeiling, costs.TotalCeiling);
    }
}
