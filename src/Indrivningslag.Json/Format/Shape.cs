using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>What an object of the format looks like: its members, each required or with a meaning when absent.</summary>
internal abstract class Shape
{
    private Property[] _members = [];
    private Words? _names;

    /// <summary>Begins without members.</summary>
    /// <param name="properties">The properties of this kind of object.</param>
    private protected Shape(Properties properties) => Properties = properties;

    internal Properties Properties { get; }

    /// <summary>The members; the bit of one is its index here.</summary>
    internal IReadOnlyList<Property> Members => _members;

    /// <summary>The names of the members.</summary>
    internal Words Names => _names ??= new Words([.. _members.Select(member => member.Name)]);

    /// <summary>The bits of the members that must be there.</summary>
    internal ulong Required { get; private set; }

    /// <summary>Whether a property is one of the members.</summary>
    internal bool Has(Property property) => Array.IndexOf(_members, property) >= 0;

    /// <summary>Whether objects of this shape are made into a type.</summary>
    internal abstract bool Makes<T>();

    /// <summary>Reads the members of an object, each known, each once, in any order.</summary>
    /// <param name="json">The reader, inside the object.</param>
    /// <param name="facts">Where the values go.</param>
    /// <param name="progress">What has been read of the object.</param>
    /// <param name="allowed">The bits of the members that may be there.</param>
    internal void Gather(ref Utf8JsonReader json, Facts facts, Progress progress, ulong allowed)
    {
        var names = Names;
        var seen = progress.Seen;
        var guess = seen == 0 ? 0 : 1;
        for (var onName = progress.OnName; onName ? json.TokenType != JsonTokenType.EndObject : json.NextName(); onName = false)
        {
            var index = names.IndexOf(ref json, guess);
            guess = index + 1;
            var bit = index < 0 ? 0 : (1UL << index) & allowed;
            if (bit == 0 || (seen & bit) != 0)
            {
                throw bit == 0 ? json.Fault(Expected.KnownName, names.List(allowed)) : json.Fault(Expected.GivenOnce);
            }

            seen |= bit;
            json.Read();
            _members[index].Read(ref json, facts);
        }

        var missing = Required & allowed & ~seen;
        if (missing != 0)
        {
            throw json.FaultIn(names.First(missing), Expected.Given);
        }
    }

    private protected void Add(Property member, bool required)
    {
        Required |= required ? 1UL << _members.Length : 0;
        _members = [.. _members, member];
    }
}

/// <summary>The shape of an object, and how it is made of its members.</summary>
/// <typeparam name="T">What it is made into.</typeparam>
internal abstract class Shape<T> : Shape
{
    private protected Shape(Properties properties)
        : base(properties)
    {
    }

    /// <summary>Reads the object the reader stands on.</summary>
    internal T Read(ref Utf8JsonReader json)
    {
        json.OpenObject();
        return Read(ref json, default);
    }

    /// <summary>Reads the rest of an object.</summary>
    internal T Read(ref Utf8JsonReader json, Progress progress)
    {
        var facts = Properties.Take();
        Gather(ref json, facts, progress, ulong.MaxValue);
        var value = Make(facts);
        Properties.GiveBack(facts);
        return value;
    }

    internal abstract T Make(Facts facts);

    internal void Write(JsonText json, T value)
    {
        json.OpenObject();
        WriteMembers(json, value, ulong.MaxValue);
        json.CloseObject();
    }

    /// <summary>Writes the members whose bits are set.</summary>
    internal abstract void WriteMembers(JsonText json, T value, ulong bits);
}

/// <summary>The shape of one of several kinds of an object, or of the only one.</summary>
/// <typeparam name="T">What all kinds have in common.</typeparam>
/// <typeparam name="TOwn">What this kind is made into.</typeparam>
internal sealed class Shape<T, TOwn> : Shape<T>
    where TOwn : T
{
    private readonly Func<Facts, TOwn> _make;
    private readonly List<Action<JsonText, TOwn>> _write = [];

    /// <summary>Begins without members.</summary>
    /// <param name="properties">The properties of this kind of object.</param>
    /// <param name="make">How it is made of the values of its members.</param>
    internal Shape(Properties properties, Func<Facts, TOwn> make)
        : base(properties) =>
        _make = make;

    /// <summary>Adds a member that must be there.</summary>
    internal Shape<T, TOwn> With<TValue>(Property<TValue> property, Func<TOwn, TValue> get)
    {
        Add(property, required: true);
        _write.Add((json, item) => property.Write(json, get(item)));
        return this;
    }

    /// <summary>Adds a member that may be absent, and can also be written as what its absence means.</summary>
    internal Shape<T, TOwn> Maybe<TValue>(Property<TValue> property, Func<TOwn, TValue> get)
    {
        Add(property, required: false);
        _write.Add((json, item) =>
        {
            var value = get(item);
            if (!EqualityComparer<TValue>.Default.Equals(value, property.Default))
            {
                property.Write(json, value);
            }
            else if (!json.LeavesDefaultsOut)
            {
                property.WriteAbsence(json);
            }
        });
        return this;
    }

    /// <summary>Adds a member that can only be absent where there is no value.</summary>
    /// <param name="property">The member.</param>
    /// <param name="get">Its value.</param>
    /// <param name="whole">Its value where defaults are written; null: the same.</param>
    internal Shape<T, TOwn> IfAny<TValue>(Property<TValue> property, Func<TOwn, TValue> get, Func<TOwn, TValue>? whole = null)
    {
        Add(property, required: false);
        _write.Add((json, item) =>
        {
            var value = json.LeavesDefaultsOut || whole is null ? get(item) : whole(item);
            if (!EqualityComparer<TValue>.Default.Equals(value, property.Default))
            {
                property.Write(json, value);
            }
        });
        return this;
    }

    /// <summary>Adds members that must be there and are only read.</summary>
    internal Shape<T, TOwn> Reads(IEnumerable<Property> properties)
    {
        foreach (var property in properties)
        {
            Add(property, required: true);
        }

        return this;
    }

    /// <summary>Adds the members of another shape for a part of the object, all but some.</summary>
    internal Shape<T, TOwn> WithAll<TPart>(Shape<TPart> part, Func<TOwn, TPart> get, Property[] but)
    {
        for (var i = 0; i < part.Members.Count; i++)
        {
            if (Array.IndexOf(but, part.Members[i]) < 0)
            {
                var bit = 1UL << i;
                Add(part.Members[i], (part.Required & bit) != 0);
                _write.Add((json, item) => part.WriteMembers(json, get(item), bit));
            }
        }

        return this;
    }

    internal override bool Makes<TOther>() => typeof(TOther).IsAssignableFrom(typeof(TOwn));

    internal override T Make(Facts facts) => _make(facts);

    internal override void WriteMembers(JsonText json, T value, ulong bits)
    {
        var own = (TOwn)value!;
        for (var i = 0; i < _write.Count; i++)
        {
            if ((bits >> i & 1) != 0)
            {
                _write[i](json, own);
            }
        }
    }
}

/// <summary>What has been read of an object.</summary>
/// <param name="Seen">The bits of the members read.</param>
/// <param name="OnName">Whether the reader already stands on the name of the next member, or at the end.</param>
internal readonly record struct Progress(ulong Seen, bool OnName);
