using NodaTime;

namespace Indrivningslag;

/// <summary>One of several invoices that are demanded together as one claim (fakturor som krävs på en gång, yhdessä perittävät laskut).</summary>
/// <param name="Principal">Its principal, in euros, above 0.</param>
/// <param name="DueOn">Its effective due date; it is overdue from the next day.</param>
/// <remarks>Immutable, compared by value.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record ClaimItem(Euro Principal, LocalDate DueOn)
{
    /// <summary>Its principal, in euros, above 0.</summary>
    public Euro Principal { get; init; } = Require.PositiveMoney(Principal, "principal");

    /// <summary>Its effective due date.</summary>
    public LocalDate DueOn { get; init; } = Require.Date(DueOn, "dueOn");

    /// <summary>The principal and the due date.</summary>
    public override string ToString() => $"{Principal} due {Print.Iso(DueOn)}";
}

/// <summary>The items of a claim by due date, ties in the order given: the order in which principal is paid.</summary>
internal sealed class ItemOrder : IEquatable<ItemOrder>
{
    private readonly int[] _given;
    private readonly int[] _dueDays;
    private readonly long[] _principals;

    internal ItemOrder(Sequence<ClaimItem> items)
    {
        _given = new int[items.Count];
        var keys = new long[items.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            _given[i] = i;
            keys[i] = ((long)Days.Of(items[i].DueOn) << 32) | (uint)i;
        }

        Array.Sort(keys, _given);
        _dueDays = Array.ConvertAll(_given, i => Days.Of(items[i].DueOn));
        _principals = Array.ConvertAll(_given, i => items[i].Principal.Cents);
    }

    /// <summary>It follows from the items, which a claim compares by themselves.</summary>
    public bool Equals(ItemOrder? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as ItemOrder);

    public override int GetHashCode() => 0;

    internal int Count => _given.Length;

    internal int LastDueDay => _dueDays[_dueDays.Length - 1];

    /// <summary>The due date of the item that is n-th by due date.</summary>
    internal int DueDay(int position) => _dueDays[position];

    /// <summary>The principal of the item that is n-th by due date, in cents.</summary>
    internal long Principal(int position) => _principals[position];

    /// <summary>The index, in the order given, of the item that is n-th by due date.</summary>
    internal int Given(int position) => _given[position];
}
