namespace Indrivningslag.Law;

/// <summary>Amounts by size of principal (trappa, porrastus): the first step whose upper bound the principal does not exceed.</summary>
/// <remarks>Immutable, compared by value. Every step carries its own citation.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Brackets
{
    /// <summary>Puts the steps together.</summary>
    /// <param name="steps">From the lowest up; the last without an upper bound.</param>
    /// <exception cref="InvalidFactException">The bounds do not rise, or the last step is bounded.</exception>
    public Brackets(params Bracket[] steps)
    {
        var below = Euro.FromCents(long.MinValue);
        for (var i = 0; i < steps.Length; i++)
        {
            var bound = steps[i].UpTo;
            if (bound is null != (i == steps.Length - 1) || bound <= below)
            {
                throw new InvalidFactException("steps", Expected.RisingSteps);
            }

            below = bound.GetValueOrDefault();
        }

        Steps = steps.Length == 0
            ? throw new InvalidFactException("steps", Expected.AtLeastOne)
            : Sequence.From(steps);
    }

    /// <summary>The steps from the lowest up.</summary>
    public Sequence<Bracket> Steps { get; }

    /// <summary>The amount for a principal; a bound itself belongs to the lower step.</summary>
    /// <param name="principal">The principal, in euros.</param>
    public Cited<Euro> For(Euro principal)
    {
        var i = 0;
        while (Steps.At(i).UpTo is { } bound && principal > bound)
        {
            i++;
        }

        return Steps.At(i).Amount;
    }
}

/// <summary>One step of a scale.</summary>
/// <param name="UpTo">The largest principal it holds for, inclusive, in euros; null: no bound.</param>
/// <param name="Amount">The amount in euros, with its provision.</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct Bracket(Euro? UpTo, Cited<Euro> Amount);
