using System.Text.Json;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The properties of one kind of object, numbered as they are described.</summary>
internal sealed class Properties
{
    private Facts? _spare;

    private int Count { get; set; }

    /// <summary>A sheet for the facts of one object, to be given back: the next object uses it again.</summary>
    internal Facts Take() => Interlocked.Exchange(ref _spare, null) ?? New();

    internal Facts New() => new(Count);

    internal void GiveBack(Facts facts)
    {
        facts.Clear();
        _spare = facts;
    }

    /// <summary>Begins the shape of an object with some of the properties.</summary>
    internal Shape<T, T> Shape<T>(Func<Facts, T> make) => new(this, make);

    internal Property<LocalDate> Day(string name) => new DayProperty(name, Count++);

    internal Property<LocalDate?> DayIfAny(string name, bool orNull = false) => new DayIfAnyProperty(name, Count++, orNull);

    internal Property<Euro> Money(string name) => new MoneyProperty(name, Count++);

    internal Property<Euro?> MoneyIfAny(string name, bool orNull = false) => new MoneyIfAnyProperty(name, Count++, orNull);

    internal Property<bool> Bool(string name, bool byDefault = false) => new BoolProperty(name, Count++, byDefault);

    internal Property<T> Word<T>(string name, Words<T>? words = null)
        where T : struct, Enum => new WordProperty<T>(name, Count++, words ?? new());

    /// <summary>A word that may be absent, and null where that is said.</summary>
    internal Property<T?> WordIfAny<T>(string name, Words<T> words, bool orNull = false)
        where T : struct, Enum => Of(
        name,
        (ref json) => orNull && json.TokenType == JsonTokenType.Null ? (T?)null : words.Values[json.Word(words)],
        (json, value) => json.OrNull(value, (to, word) => to.Put(words.Utf8(words.IndexOf(word)))),
        null,
        words);

    /// <summary>A list of words, of which the n-th is bit n.</summary>
    internal Property<T> Flags<T>(string name, Words words, Func<int, T> of, Func<T, int> bits, T byDefault)
        where T : struct, Enum =>
        Of(name, (ref json) => of(json.Flags(words)), (json, value) => json.Flags(bits(value), words), byDefault, words);

    internal Property<int> Whole(string name) => Of(name, Tokens.Whole, (json, value) => json.Put(value), 0);

    /// <summary>A whole number that may be absent, and null where that is said.</summary>
    internal Property<int?> WholeIfAny(string name, bool orNull = false) => Of(
        name,
        (ref json) => orNull && json.TokenType == JsonTokenType.Null ? (int?)null : json.Whole(),
        (json, value) => json.OrNull(value, (to, whole) => to.Put(whole)),
        null);

    internal Property<string> Text(string name) => Of(name, Tokens.Text, (json, value) => json.Put(value), string.Empty);

    internal Property<T> Object<T>(string name, Shape<T> shape) => Of(name, shape.Read, shape.Write, default!);

    internal Property<T> Object<T>(string name, Tagged<T> shapes, T byDefault) => Of(name, shapes.Read, shapes.Write, byDefault);

    /// <summary>An object that may be absent, and null where that is said.</summary>
    internal Property<T?> ObjectIfAny<T>(string name, Shape<T> shape, bool orNull = false)
        where T : class => Of<T?>(
        name,
        (ref json) => orNull && json.TokenType == JsonTokenType.Null ? null : shape.Read(ref json),
        (json, value) =>
        {
            if (value is null)
            {
                json.Null();
            }
            else
            {
                shape.Write(json, value);
            }
        },
        null);

    /// <summary>A list that may be absent.</summary>
    internal Property<Sequence<T>?> ListIfAny<T>(string name, Shape<T> shape) => Of<Sequence<T>?>(
        name,
        (ref json) => json.List(shape.Read),
        (json, items) => json.List(items!, shape.Write),
        null);

    internal Property<Sequence<T>> List<T>(string name, Reading<T> read, Action<JsonText, T> write) =>
        Of(name, (ref json) => json.List(read), (json, items) => json.List(items, write), Sequence<T>.Empty);

    internal Property<T> Of<T>(string name, Reading<T> read, Action<JsonText, T> write, T byDefault, Words? choices = null) =>
        new OtherProperty<T>(name, Count++, read, write, byDefault, choices);
}
