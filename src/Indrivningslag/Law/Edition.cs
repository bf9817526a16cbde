using NodaTime;

namespace Indrivningslag.Law;

/// <summary>The Act as in force between two days (lydelse, sanamuoto).</summary>
/// <remarks>Immutable, compared by value, thread-safe. An amending act is a <c>with</c> expression on the edition before it.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Edition
{
    /// <summary>The first day in force.</summary>
    public required LocalDate From
    {
        get;
        init
        {
            field = Require.Date(value, "from");
            FromDay = Days.Of(value);
        }
    }

    /// <summary>The last day in force, inclusive; null: still in force.</summary>
    public LocalDate? Through { get; init => field = Require.Date(value, "through"); }

    /// <summary>The amending act, as number/year of the collection.</summary>
    public required string Act { get; init; }

    /// <summary>The rules for consumer claims.</summary>
    public required RegimeLaw Consumer { get; init; }

    /// <summary>The rules for other claims.</summary>
    public required RegimeLaw Other { get; init; }

    /// <summary>The standard compensation for each overdue item of a commercial payment; null: none.</summary>
    public Cited<Euro>? StandardCompensation { get; init; }

    /// <summary>The sections whose breach takes costs away.</summary>
    public required Sequence<Citation> ForfeitingSections { get; init; }

    /// <summary>The rule that takes them away.</summary>
    public required Citation Forfeiture { get; init; }

    /// <summary>The largest enforceable part of another claim's costs that is not a commercial payment; null: the consumer cap of a directly enforceable claim.</summary>
    public Cited<Euro>? EnforceableCap { get; init; }

    /// <summary>Whether reminders and exempt collectors' demands are enforceable by the prices of other claims (10j.2.2), not of consumer claims.</summary>
    public bool EnforceableByOtherPrices { get; init; }

    /// <summary>The rule on the enforceable part of consumer claims.</summary>
    public required Citation EnforceableConsumer { get; init; }

    /// <summary>The rule on the enforceable part of other claims; null: none is enforceable.</summary>
    public Citation? EnforceableOther { get; init; }

    /// <summary>Whether steps are put to the rules on conduct (4-9 §§), and not to those on costs alone.</summary>
    public bool ConductCovered { get; init; } = true;

    /// <summary>What the usual next steps are asked about.</summary>
    public UsualSteps UsualSteps { get; init => field = Require.NotNull(value, "usualSteps"); } = UsualSteps.Finland;

    /// <summary>The figures of the Interest Act while this edition is in force.</summary>
    public LateInterest LateInterest { get; init => field = Require.NotNull(value, "lateInterest"); } = LateInterest.Finland;

    internal int FromDay { get; private init; }

    /// <summary>5 §, 5a § and 5b § speak to professional collectors.</summary>
    private const int ProfessionalsSection = 5;

    /// <summary>Whether a breach of a provision takes costs away; of 5, 5a and 5b only a professional's does (10.3).</summary>
    /// <param name="breached">The provision.</param>
    /// <param name="byCreditor">Whether the creditor itself committed the breach.</param>
    internal bool Forfeits(Citation breached, bool byCreditor)
    {
        if (byCreditor && breached.Section == ProfessionalsSection)
        {
            return false;
        }

        foreach (var section in ForfeitingSections)
        {
            if (breached.IsWithin(section))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rules of a regime.</summary>
    internal RegimeLaw For(bool consumer) => consumer ? Consumer : Other;

    /// <summary>The act and its first day.</summary>
    public override string ToString() => $"{Act} from {Print.Iso(From)}";
}
