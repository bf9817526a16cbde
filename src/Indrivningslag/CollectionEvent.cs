using NodaTime;

namespace Indrivningslag;

/// <summary>Something that happened in a case on a day (händelse, tapahtuma).</summary>
/// <remarks>Immutable, compared by value, thread-safe. Only shape is checked: an unlawful step is a fact like any other.</remarks>
public abstract record CollectionEvent
{
    private protected CollectionEvent(EventKind kind, LocalDate on)
    {
        Kind = kind;
        On = on;
    }

    /// <summary>What kind of event it is.</summary>
    public EventKind Kind { get; }

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
}
