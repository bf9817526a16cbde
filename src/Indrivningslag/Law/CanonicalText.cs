using System.Globalization;
using System.Text;
using NodaTime;

namespace Indrivningslag.Law;

/// <summary>A line of JSON being written, as the law book's canonical text needs it: every value has one form.</summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    internal void Object(string? name, Action members)
    {
        Begin(name).Append('{');
        members();
        _text.Append('}');
    }

    internal void ObjectOrNull<T>(string name, T? value, Action<T> members)
        where T : class
    {
        if (value is null)
        {
            Null(name);
        }
        else
        {
            Object(name, () => members(value));
        }
    }

    internal void List<T>(string name, Sequence<T> items, Action<T> write)
    {
        Begin(name).Append('[');
        foreach (var item in items)
        {
            write(item);
        }

        _text.Append(']');
    }

    /// <summary>A string as an element of a list.</summary>
    internal void Item(string text) => Quoted(null, text);

    internal void Text(string name, string text) => Quoted(name, text);

    internal void Bool(string name, bool value) => Begin(name).Append(value ? "true" : "false");

    /// <summary>A number in its shortest form; null where there is none.</summary>
    internal void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            Begin(name).Append(number.ToString("0.############################", CultureInfo.InvariantCulture));
        }
        else
        {
            Null(name);
        }
    }

    internal void Money(string name, Euro value) => Begin(name).Append(value.ToString());

    internal void Day(string name, LocalDate value) => Quoted(name, Print.Iso(value));

    internal void Day(string name, Cited<LocalDate> value) => Cited(name, value.Citation, () => Day("value", value.Value));

    /// <summary>A place in the Act; null where none is named.</summary>
    internal void Place(string name, Citation? place)
    {
        if (place is { Section: > 0 } some)
        {
            Quoted(name, some.ToString());
        }
        else
        {
            Null(name);
        }
    }

    internal void Euros(string name, Cited<Euro>? value)
    {
        if (value is { } euros)
        {
            Cited(name, euros.Citation, () => Money("value", euros.Value));
        }
        else
        {
            Null(name);
        }
    }

    internal void Count(string name, Cited<int>? value)
    {
        if (value is { } count)
        {
            Cited(name, count.Citation, () => Number("value", count.Value));
        }
        else
        {
            Null(name);
        }
    }

    internal void Scale(string name, Brackets? scale)
    {
        if (scale is null)
        {
            Null(name);
            return;
        }

        List(name, scale.Steps, step => Object(null, () =>
        {
            if (step.UpTo is { } bound)
            {
                Money("upTo", bound);
            }
            else
            {
                Null("upTo");
            }

            Money("value", step.Amount.Value);
            Place("citation", step.Amount.Citation);
        }));
    }

    private void Cited(string name, Citation place, Action value) => Object(name, () =>
    {
        value();
        Place("citation", place);
    });

    private void Null(string name) => Begin(name).Append("null");

    private void Quoted(string? name, string text) => Begin(name).Append('"').Append(Print.Escaped(text)).Append('"');

    /// <summary>A comma unless something opens here, and the name of a member; elements of lists have none.</summary>
    private StringBuilder Begin(string? name)
    {
        if (_text.Length > 0 && _text[_text.Length - 1] is not ('{' or '['))
        {
            _text.Append(',');
        }

        return name is null ? _text : _text.Append('"').Append(name).Append("\":");
    }
}
