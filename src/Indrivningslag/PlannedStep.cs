using NodaTime;

namespace Indrivningslag;

/// <summary>A step that is planned but has no day yet (planerad åtgärd, suunniteltu toimi): the facts of an action, its terms in days.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record PlannedStep
{
    /// <summary>Plans an action.</summary>
    /// <param name="action">
    /// The facts of the action. Its day does not matter; it has no other day (<c>termEndsOn</c>, <c>remarksTermEndsOn</c>, <c>preparedOn</c>)
    /// and names no tratta.
    /// </param>
    /// <exception cref="InvalidFactException">The action has another day or names a tratta.</exception>
    public PlannedStep(CollectionAction action)
    {
        RequireAbsent((action as PaymentReminder)?.TermEndsOn ?? (action as PaymentDemand)?.TermEndsOn, "termEndsOn");
        RequireAbsent((action as PaymentDemand)?.RemarksTermEndsOn, "remarksTermEndsOn");
        RequireAbsent((action as Measure)?.PreparedOn, "preparedOn");
        RequireAbsent((action as TrattaPublication)?.Tratta, "tratta");
        Facts = Require.Argument(action, nameof(action)) with { On = Require.LastDay };
    }

    /// <summary>What kind of action it is.</summary>
    public EventKind Kind => Facts.Kind;

    /// <summary>Who takes the step.</summary>
    public CollectorRole By => Facts.By;

    /// <summary>
    /// How many days after its own day the term of a reminder or demand for paying ends, 0 to 36,500: with 14 the last day of the term is the
    /// fourteenth day after the letter. Null: no term is set. Default null.
    /// </summary>
    /// <exception cref="InvalidFactException">The number is out of range, or the action has no such term.</exception>
    public int? TermDays { get; init => field = Term(value, Facts is PaymentReminder or PaymentDemand, "termDays"); }

    /// <summary>How many days after its own day the term of a demand for remarks ends, 0 to 36,500; null: with the term for paying. Default null.</summary>
    /// <exception cref="InvalidFactException">The number is out of range, or the action has no such term.</exception>
    public int? RemarksTermDays { get; init => field = Term(value, Facts is PaymentDemand, "remarksTermDays"); }

    /// <summary>The facts, on the last day there is.</summary>
    internal CollectionAction Facts { get; }

    /// <summary>The action on a day, with the last days of its terms.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="InvalidFactException">The day or the end of a term is later than a fact can be.</exception>
    public CollectionAction On(LocalDate day) => (Facts with { On = day }) switch
    {
        PaymentReminder reminder => reminder with { TermEndsOn = End(day, TermDays, "termDays") },
        PaymentDemand demand => demand with
        {
            TermEndsOn = End(day, TermDays, "termDays"),
            RemarksTermEndsOn = End(day, RemarksTermDays, "remarksTermDays"),
        },
        var other => other,
    };

    /// <summary>The kind of action, and by whom.</summary>
    public override string ToString() => $"{Print.Camel(Kind)} {Print.Camel(By)}";

    private static LocalDate? End(LocalDate day, int? days, string fact)
    {
        if (days is not { } number)
        {
            return null;
        }

        var most = Days.Of(Require.LastDay) - Days.Of(day);
        return number <= most ? day.PlusDays(number) : throw new InvalidFactException(fact, Expected.WholeNumberFromTo, 0, most);
    }

    private static int? Term(int? days, bool hasTerm, string fact) => days switch
    {
        null => null,
        _ when !hasTerm => throw new InvalidFactException(fact, Expected.Absent),
        >= 0 and <= Require.MostDays => days,
        _ => throw new InvalidFactException(fact, Expected.WholeNumberFromTo, 0, Require.MostDays),
    };

    private static void RequireAbsent<T>(T? value, string fact)
        where T : struct
    {
        if (value is not null)
        {
            throw new InvalidFactException(fact, Expected.Absent);
        }
    }
}
