using System.Reflection;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Editions wrong in one thing: a number one too large, an amount or bound a cent too high, a rule turned on or off.</summary>
internal static class Faults
{
    private static readonly Euro Cent = Euro.FromCents(1);

    /// <summary>Every fault of a part of the law, by the name of the number: <c>Consumer.LetterDays</c>.</summary>
    public static IEnumerable<(string Name, T Faulty)> Of<T>(T law)
        where T : notnull =>
        from property in law.GetType().GetProperties()
        where property.CanWrite
        let value = property.GetValue(law)
        where value is not null
        from fault in OfValue(value)
        select (property.Name + fault.Name, With(law, property, fault.Faulty));

    private static IEnumerable<(string Name, object Faulty)> OfValue(object value) => value switch
    {
        Cited<Euro> amount => [(string.Empty, amount with { Value = amount.Value + Cent })],
        Cited<int> number => [(string.Empty, number with { Value = number.Value + 1 })],
        Euro bound => [(string.Empty, bound + Cent)],
        int number => [(string.Empty, number + 1)],
        decimal number => [(string.Empty, number + 1)],
        bool rule => [(string.Empty, !rule)],
        Brackets brackets => OfBrackets(brackets),
        Sequence<Citation> sections => sections.Select(left => ($" {left}", (object)Sequence.From(sections.Where(s => s != left)))),
        RegimeLaw or DemandLaw or PlanPrices or PlanCount or LateInterest or UsualSteps => Of(value).Select(fault => ("." + fault.Name, fault.Faulty)),
        _ => [],
    };

    private static IEnumerable<(string Name, object Faulty)> OfBrackets(Brackets brackets)
    {
        for (var i = 0; i < brackets.Steps.Count; i++)
        {
            var steps = brackets.Steps.ToArray();
            var step = steps[i];
            steps[i] = step with { Amount = step.Amount with { Value = step.Amount.Value + Cent } };
            yield return ($"[{i}]", new Brackets(steps));
            if (step.UpTo is { } bound)
            {
                steps[i] = step with { UpTo = bound + Cent };
                yield return ($"[{i}].UpTo", new Brackets(steps));
            }
        }
    }

    /// <summary>What a <c>with</c> expression does, for a property known by name only.</summary>
    private static T With<T>(T record, PropertyInfo property, object value)
        where T : notnull
    {
        var copy = (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
