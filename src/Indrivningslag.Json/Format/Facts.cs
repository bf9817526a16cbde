using System.Runtime.CompilerServices;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The values read for the properties of one object. One sheet serves objects of the same kind one after another.</summary>
internal sealed class Facts
{
    private readonly Cell?[] _cells;
    private int _turn = 1;

    internal Facts(int properties) => _cells = new Cell?[properties];

    /// <summary>Whether the object has the property.</summary>
    internal bool Has(Property property) => _cells[property.Number]?.Turn == _turn;

    /// <summary>The value read, or what the property's absence means.</summary>
    internal T Of<T>(Property<T> property) => Of(property, property.Default);

    /// <summary>The value read, or another where there is none.</summary>
    internal T Of<T>(Property<T> property, T otherwise)
    {
        var cell = _cells[property.Number];
        return cell is not null && cell.Turn == _turn ? Unsafe.As<Cell<T>>(cell).Value : otherwise;
    }

    /// <summary>A value that must be there because another is not.</summary>
    internal T Must<T>(Property<T?> property)
        where T : struct => Of(property) ?? throw new InvalidFactException(property.Name, Expected.Given);

    /// <summary>A day that no constructor checks.</summary>
    internal LocalDate Day(Property<LocalDate> property) => Require.Date(Of(property), property.Name);

    internal void Set<T>(Property<T> property, T value)
    {
        // A number belongs to one property, and so each cell to one type.
        var cell = Unsafe.As<Cell<T>>(_cells[property.Number] ??= new Cell<T>());
        cell.Turn = _turn;
        cell.Value = value;
    }

    /// <summary>Forgets everything, for the next object.</summary>
    internal void Clear() => _turn++;

    private abstract class Cell
    {
        /// <summary>The turn the value belongs to.</summary>
        internal int Turn { get; set; }
    }

    private sealed class Cell<T> : Cell
    {
        internal T Value { get; set; } = default!;
    }
}
