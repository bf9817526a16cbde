using NodaTime;

namespace Indrivningslag;

/// <summary>Something that happened in a case on a day (händelse, tapahtuma).</summary>
/// <remarks>Immutable, compared by value, thread-safe. Only shape is checked: an unlawful step is a fact like any other.</remarks>
[JsonConverter(typeof(PlainJson))]
public abstract record CollectionEvent
{
    private protected CollectionEvent(EventKind kind, LocalDate on, EventRole role = EventRole.Fact)
    {
        Kind = kind;
        Role = role;
        On = on;
    }

    /// <summary>What kind of event it is.</summary>
    public EventKind Kind { get; }

    /// <summary>Whether it is a measure, another step of the creditor's side, or a fact.</summary>
    public EventRole Role { get; }

    /// <summary>The day it happened; for a letter the day it was given or sent.</summary>
    public LocalDate On
    {
        get;
        init
        {
            field = Require.Date(value, "on");
            Day = Days.Of(value);
        }
    }

    internal int Day { get; private init; }

    /// <summary>The day and kind, and by whom or how much.</summary>
    public sealed override string ToString() => $"{Print.Iso(On)} {Print.Camel(Kind)}{Detail}";

    /// <summary>What the short form adds to day and kind.</summary>
    internal virtual string Detail => string.Empty;
}
