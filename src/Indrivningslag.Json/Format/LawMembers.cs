using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The members of one kind of object in a law book. All must be there; those that may lack a value are null then.</summary>
internal sealed class LawMembers
{
    private static readonly Shape<Cited<Euro>> CitedEuros = CitedShape(ReadMoney);
    private static readonly Shape<Cited<int>> CitedCount = CitedShape(ReadCount);
    private static readonly Shape<Cited<LocalDate>> CitedDay = CitedShape(ReadDay);
    private static readonly Shape<Bracket> Step = StepShape();

    private readonly Properties _properties = new();
    private readonly List<Property> _members = [];

    internal Property<LocalDate> Day(string name) => Of(name, ReadDay);

    internal Property<string> Text(string name) => Of(name, Tokens.Text);

    internal Property<bool> Bool(string name) => Of(name, Tokens.Bool);

    internal Property<int> Count(string name) => Of(name, ReadCount);

    internal Property<decimal> Percent(string name) => Of(name, Tokens.Percent);

    internal Property<Euro> Money(string name) => Of(name, ReadMoney);

    internal Property<Citation> Place(string name) => Of(name, ReadPlace);

    internal Property<Citation?> PlaceIfAny(string name) => IfAny(name, ReadPlace);

    internal Property<Cited<Euro>?> EurosIfAny(string name) => IfAny(name, CitedEuros.Read);

    internal Property<Cited<int>> Cited(string name) => Of(name, CitedCount.Read);

    internal Property<Cited<int>?> CitedIfAny(string name) => IfAny(name, CitedCount.Read);

    internal Property<Cited<LocalDate>> CitedDayOf(string name) => Of(name, CitedDay.Read);

    internal Property<Brackets> Scale(string name) => Of(name, ReadScale);

    internal Property<Brackets?> ScaleIfAny(string name) => ObjectIfAny(name, ReadScale);

    internal Property<Sequence<T>> List<T>(string name, Reading<T> read) => Of(name, (ref json) => json.List(read));

    internal Property<T?> ObjectIfAny<T>(string name, Reading<T> read)
        where T : class => Of<T?>(name, (ref json) => json.TokenType == JsonTokenType.Null ? null : read(ref json));

    internal Property<T?> IfAny<T>(string name, Reading<T> read)
        where T : struct => Of<T?>(name, (ref json) => json.TokenType == JsonTokenType.Null ? null : read(ref json));

    internal Property<T> Of<T>(string name, Reading<T> read)
    {
        var property = _properties.Of(name, read, (_, _) => { }, default!);
        _members.Add(property);
        return property;
    }

    /// <summary>The shape of objects with all these members.</summary>
    internal Shape<T> Shape<T>(Func<Facts, T> make) => _properties.Shape(make).Reads(_members);

    internal static Citation ReadPlace(ref Utf8JsonReader json) => Citation.Parse(json.Text());

    private static LocalDate ReadDay(ref Utf8JsonReader json) => Require.Date(json.Date(), "day");

    private static Euro ReadMoney(ref Utf8JsonReader json) => Require.Money(json.Money(), "amount");

    private static int ReadCount(ref Utf8JsonReader json) =>
        json.Whole() is >= 0 and <= Require.MostItems and var count
            ? count
            : throw new InvalidFactException("count", Expected.WholeNumberFromTo, 0, Require.MostItems);

    private static Brackets ReadScale(ref Utf8JsonReader json) => new([.. json.List(Step.Read)]);

    private static Shape<Cited<T>> CitedShape<T>(Reading<T> read)
        where T : struct
    {
        var members = new LawMembers();
        var value = members.Of("value", read);
        var place = members.Place("citation");
        return members.Shape(f => new Cited<T>(f.Of(value), f.Of(place)));
    }

    private static Shape<Bracket> StepShape()
    {
        var members = new LawMembers();
        var upTo = members.IfAny("upTo", ReadMoney);
        var value = members.Money("value");
        var place = members.Place("citation");
        return members.Shape(f => new Bracket(f.Of(upTo), new(f.Of(value), f.Of(place))));
    }
}
