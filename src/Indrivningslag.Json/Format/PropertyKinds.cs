using System.Text.Json;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>A day.</summary>
internal sealed class DayProperty(string name, int number) : Property<LocalDate>(name, number, default)
{
    internal override void Read(ref Utf8JsonReader json, Facts facts) => facts.Set(this, json.Date());

    private protected override void WriteValue(JsonText json, LocalDate value) => json.Put(value);
}

/// <summary>A day that may be absent, and null where that is said.</summary>
internal sealed class DayIfAnyProperty(string name, int number, bool orNull) : Property<LocalDate?>(name, number, null)
{
    internal override void Read(ref Utf8JsonReader json, Facts facts) =>
        facts.Set(this, orNull && json.TokenType == JsonTokenType.Null ? null : json.Date());

    private protected override void WriteValue(JsonText json, LocalDate? value) => json.OrNull(value, Values.Day);
}

/// <summary>An amount.</summary>
internal sealed class MoneyProperty(string name, int number) : Property<Euro>(name, number, Euro.Zero)
{
    internal override void Read(ref Utf8JsonReader json, Facts facts) => facts.Set(this, json.Money());

    private protected override void WriteValue(JsonText json, Euro value) => json.Put(value);
}

/// <summary>An amount that may be absent, and null where that is said.</summary>
internal sealed class MoneyIfAnyProperty(string name, int number, bool orNull) : Property<Euro?>(name, number, null)
{
    internal override void Read(ref Utf8JsonReader json, Facts facts) =>
        facts.Set(this, orNull && json.TokenType == JsonTokenType.Null ? null : json.Money());

    private protected override void WriteValue(JsonText json, Euro? value) => json.OrNull(value, Values.Money);
}

/// <summary>True or false.</summary>
internal sealed class BoolProperty(string name, int number, bool byDefault) : Property<bool>(name, number, byDefault)
{
    internal override void Read(ref Utf8JsonReader json, Facts facts) => facts.Set(this, json.Bool());

    private protected override void WriteValue(JsonText json, bool value) => json.Put(value);
}

/// <summary>One of the members of an enumeration.</summary>
internal sealed class WordProperty<T>(string name, int number, Words<T> words) : Property<T>(name, number, default)
    where T : struct, Enum
{
    internal override Words Choices => words;

    internal override void Read(ref Utf8JsonReader json, Facts facts) => facts.Set(this, words.Values[json.Word(words)]);

    private protected override void WriteValue(JsonText json, T value) => json.Put(words.Utf8(words.IndexOf(value)));
}

/// <summary>A value of any other kind.</summary>
internal sealed class OtherProperty<T>(string name, int number, Reading<T> read, Action<JsonText, T> write, T byDefault, Words? choices)
    : Property<T>(name, number, byDefault)
{
    internal override Words? Choices => choices;

    internal override void Read(ref Utf8JsonReader json, Facts facts) => facts.Set(this, read(ref json));

    private protected override void WriteValue(JsonText json, T value) => write(json, value);
}
