using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Walks the members of one object, each known, each once, in any order.</summary>
internal struct Members
{
    private readonly Words _names;
    private int _guess;

    private Members(Words names)
    {
        _names = names;
        _guess = 0;
    }

    /// <summary>The bit of the member the reader stands on the value of.</summary>
    internal ulong Current { get; private set; }

    /// <summary>The bits of all members met so far.</summary>
    internal ulong Seen { get; private set; }

    /// <summary>Begins with the object the reader stands on.</summary>
    internal static Members Of(ref Utf8JsonReader json, Words names) =>
        json.TokenType == JsonTokenType.StartObject ? new Members(names) : throw json.Fault(Expected.Object);

    /// <summary>Moves to the value of the next member; false at the end of the object.</summary>
    internal bool Next(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        var index = _names.IndexOf(ref json, _guess);
        _guess = index + 1;
        Current = index < 0 ? 0 : 1UL << index;
        if ((Seen & Current) != 0 || Current == 0)
        {
            throw Current == 0 ? json.Fault(Expected.KnownName, _names.List()) : json.Fault(Expected.GivenOnce);
        }

        Seen |= Current;
        json.Read();
        return true;
    }

    /// <summary>Refuses the object, at whose end the reader stands, unless it has all required members.</summary>
    internal readonly void Require(ref Utf8JsonReader json, ulong required)
    {
        if ((required & ~Seen) != 0)
        {
            throw json.FaultIn(First(required & ~Seen), Expected.Given);
        }
    }

    /// <summary>Refuses the object, at whose end the reader stands, if it has a member that its kind has not.</summary>
    internal readonly void Allow(ref Utf8JsonReader json, ulong allowed)
    {
        if ((Seen & ~allowed) != 0)
        {
            throw json.FaultIn(First(Seen & ~allowed), Expected.KnownName, _names.List(allowed));
        }
    }

    private readonly string First(ulong bits)
    {
        var index = 0;
        while ((bits >> index & 1) == 0)
        {
            index++;
        }

        return _names[index].ToString();
    }
}
