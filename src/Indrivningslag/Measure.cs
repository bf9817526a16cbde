using NodaTime;

namespace Indrivningslag;

/// <summary>A step that can bear a cost (indrivningsåtgärd, perintätoimi).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public abstract record Measure : CollectionAction
{
    private protected Measure(EventKind kind, LocalDate on, CollectorRole by)
        : base(kind, on, by, EventRole.Measure)
    {
    }

    /// <summary>
    /// The creditor's actual cost in euros, service cost apart (10 §): without value added tax for other claims from 2022-05-01, elsewhere
    /// with the tax the creditor finally bears. Default 0.
    /// </summary>
    public Euro Cost { get; init => field = Require.Money(value, "cost"); }

    /// <summary>
    /// The last day of work on the measure before it went out, inclusive; not after <see cref="CollectionEvent.On"/>. Payments and waivers of
    /// later days do not count against the measure: letter and payment crossed. Null: the day itself. Default null.
    /// </summary>
    public LocalDate? PreparedOn
    {
        get;
        init
        {
            field = Require.Date(value, "preparedOn");
            PreparedDay = Days.OfOrNone(value);
        }
    }

    /// <summary>What the measure relies on to exceed a limit; null: nothing. Default null.</summary>
    public ExceptionalGround? Exception { get; init; }

    /// <summary>Whether the debtor was told that the measure is free of charge after a request to suspend (4c.2). Default false.</summary>
    public bool InformedOfNoCosts { get; init; }

    /// <summary>What the debtor was really charged, in euros; null: not known. Only the audit reads it. Default null.</summary>
    public Euro? Charged { get; init => field = Require.Money(value, "charged"); }

    internal int PreparedDay { get; private init; } = Days.None;

    /// <summary>The cost of verified service, in euros; only a bankruptcy demand has one.</summary>
    internal virtual Euro ServiceCostOrZero => Euro.Zero;
}
