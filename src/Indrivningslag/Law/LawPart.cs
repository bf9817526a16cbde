namespace Indrivningslag.Law;

/// <summary>Makes entries of a part of the law: how its figures are read, and how a change gets in.</summary>
/// <typeparam name="T">The type of the part.</typeparam>
/// <param name="prefix">Stands before the names.</param>
/// <param name="category">Which claims the part concerns.</param>
/// <param name="part">Finds the part.</param>
/// <param name="put">Puts it back.</param>
/// <param name="act">The statute in which the provisions stand.</param>
internal sealed class LawPart<T>(
    string prefix, ClaimCategory? category, Func<LawOnDay, T> part, Func<LawOnDay, T, LawOnDay> put, string act = LawCatalogue.ThisAct)
{
    internal LawEntry Euros(string name, string description, Func<T, Cited<Euro>?> get, Func<T, Cited<Euro>, T> set) =>
        Entry(name, description, LawUnit.Euros, law => One(get(law)?.Value.Amount, get(law)?.Citation), (law, change) =>
            set(law, new(Money(change), get(law)!.Value.Citation)));

    internal LawEntry Days(string name, string description, Func<T, Cited<int>?> get, Func<T, Cited<int>, T> set) =>
        Number(name, description, LawUnit.Days, get, set);

    internal LawEntry Months(string name, string description, Func<T, Cited<int>?> get, Func<T, Cited<int>, T> set) =>
        Number(name, description, LawUnit.Months, get, set);

    internal LawEntry Count(string name, string description, Func<T, Cited<int>?> get, Func<T, Cited<int>, T> set) =>
        Number(name, description, LawUnit.Count, get, set);

    /// <summary>Euros by principal.</summary>
    internal LawEntry Scale(string name, string description, Func<T, Brackets?> get, Func<T, Brackets, T> set) =>
        Entry(name, description, LawUnit.Euros, law => Steps(get(law)), (law, change) => set(law, Scaled(change, get(law)!)));

    internal LawEntry PercentagePoints(string name, string description, Func<T, Cited<decimal>?> get, Func<T, decimal, T> set) =>
        Entry(name, description, LawUnit.PercentagePoints, law => One(get(law)?.Value, get(law)?.Citation), (law, change) => set(law, Single(change)));

    /// <summary>A rule without a number.</summary>
    internal LawEntry Rule(string name, string description, Func<T, Citation?> get) =>
        Entry(name, description, LawUnit.None, law => get(law) is { Section: > 0 } place ? Sequence.Of(new LawFigure(null, null, place)) : Sequence<LawFigure>.Empty, null);

    private LawEntry Number(string name, string description, LawUnit unit, Func<T, Cited<int>?> get, Func<T, Cited<int>, T> set) =>
        Entry(name, description, unit, law => One(get(law)?.Value, get(law)?.Citation), (law, change) =>
            set(law, new(Whole(change, unit), get(law)!.Value.Citation)));

    private LawEntry Entry(string name, string description, LawUnit unit, Func<T, Sequence<LawFigure>> read, Func<T, LawChange, T>? write) =>
        new(prefix + name, description, category, unit, law => read(part(law)), write is null ? null : (law, change) => put(law, write(part(law), change)), act);

    private static Sequence<LawFigure> One(decimal? number, Citation? citation) =>
        number is null ? Sequence<LawFigure>.Empty : Sequence.Of(new LawFigure(null, number, citation!.Value));

    private static Sequence<LawFigure> Steps(Brackets? scale) =>
        scale is null ? Sequence<LawFigure>.Empty : Sequence.From(scale.Steps.Select(step => new LawFigure(step.UpTo, step.Amount.Value.Amount, step.Amount.Citation)));

    private static decimal Single(LawChange change) =>
        change.Steps.Count == 1 && change.Steps[0].UpTo is null
            ? change.Steps[0].Number
            : throw new InvalidFactException(change.Name, Expected.SingleNumber);

    private static Euro Money(LawChange change) => Money(Single(change), change.Name);

    private static Euro Money(decimal amount, string fact) =>
        amount * 100 == decimal.Truncate(amount * 100) && amount is >= 0 and <= Require.MostCents / 100m
            ? Euro.Of(amount)
            : throw new InvalidFactException(fact, Expected.AmountFromTo, Euro.Zero, Euro.FromCents(Require.MostCents));

    private static int Whole(LawChange change, LawUnit unit)
    {
        var most = unit == LawUnit.Count ? Require.MostItems : Require.MostDays;
        var number = Single(change);
        return number == decimal.Truncate(number) && number >= 0 && number <= most
            ? (int)number
            : throw new InvalidFactException(change.Name, Expected.WholeNumberFromTo, 0, most);
    }

    private static Brackets Scaled(LawChange change, Brackets before)
    {
        var shared = before.Steps[0].Amount.Citation;
        foreach (var step in before.Steps)
        {
            shared = shared.Shared(step.Amount.Citation);
        }

        var steps = new Bracket[change.Steps.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var citation = steps.Length == before.Steps.Count ? before.Steps[i].Amount.Citation : shared;
            steps[i] = new(Require.Money(change.Steps[i].UpTo, change.Name), new(Money(change.Steps[i].Number, change.Name), citation));
        }

        try
        {
            return new Brackets(steps);
        }
        catch (InvalidFactException error)
        {
            throw error.Moved(change.Name);
        }
    }
}
