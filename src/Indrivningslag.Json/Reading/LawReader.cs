using System.Globalization;
using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Json;

/// <summary>Reads changes to a law book.</summary>
internal static class LawReader
{
    private static readonly Properties P = new();
    private static readonly Property<LocalDate> From = P.Of("from", Tokens.Date, Values.Day, default);
    private static readonly Property<string> Act = P.Text("act");
    private static readonly Property<List<LawChange>> Changes = P.Of("changes", ReadChanges, (_, _) => { }, []);
    private static readonly Shape<AmendingAct> Amending = P.Shape(f => new AmendingAct(f.Of(From), f.Of(Act), f.Of(Changes)))
        .With(From, x => x.Start).With(Act, x => x.Name).With(Changes, x => x.List);

    internal static LawBook Amend(ref Utf8JsonReader json, LawBook book)
    {
        json.Read();
        var act = Amending.Read(ref json);
        try
        {
            book = book.Amend(act.Start, act.Name, act.List);
        }
        catch (InvalidFactException error)
        {
            throw json.Fault(error);
        }

        json.Read();
        return book;
    }

    internal static LawBook SupplyRates(ref Utf8JsonReader json, LawBook book, bool overrideKnown)
    {
        var supplied = new SortedDictionary<LocalDate, decimal>();
        json.Read();
        json.OpenObject();
        while (json.NextName())
        {
            if (!DateText.TryRead(json.ValueSpan, out var from))
            {
                throw json.Fault(Expected.IsoDay);
            }

            if (supplied.ContainsKey(from))
            {
                throw json.Fault(Expected.GivenOnce);
            }

            json.Read();
            supplied.Add(from, json.Percent());
        }

        var rates = book.ReferenceRates;
        foreach (var rate in supplied)
        {
            var name = LocalDatePattern.Iso.Format(rate.Key);
            var known = rates.KnownFrom(rate.Key);
            if (known == rate.Value)
            {
                continue;
            }

            if (known is { } other && !overrideKnown)
            {
                throw json.FaultIn(name, Expected.KnownRate, other.ToString(CultureInfo.InvariantCulture));
            }

            try
            {
                rates = rates.With(rate.Key, rate.Value);
            }
            catch (InvalidFactException error)
            {
                throw json.Fault(error.Moved(name));
            }
        }

        json.Read();
        return book with { ReferenceRates = rates };
    }

    private static List<LawChange> ReadChanges(ref Utf8JsonReader json)
    {
        var changes = new List<LawChange>();
        json.OpenObject();
        while (json.NextName())
        {
            var name = json.Name();
            json.Read();
            changes.Add(json.TokenType == JsonTokenType.StartArray
                ? new LawChange(name, ReadScale(ref json))
                : new LawChange(name, ReadNumber(ref json)));
        }

        return changes;
    }

    private static LawStep[] ReadScale(ref Utf8JsonReader json)
    {
        var steps = new List<LawStep>();
        while (json.NextItem())
        {
            json.OpenList();
            var upTo = json.NextItem() ? json.MoneyOrNull() : throw json.Fault(Expected.BoundAndNumber);
            var number = json.NextItem() ? ReadNumber(ref json) : throw json.Fault(Expected.BoundAndNumber);
            steps.Add(json.NextItem() ? throw json.Fault(Expected.BoundAndNumber) : new LawStep(upTo, number));
        }

        return [.. steps];
    }

    /// <summary>No figure of the law has more decimals than an amount.</summary>
    private static decimal ReadNumber(ref Utf8JsonReader json) => json.Money().Amount;

    private sealed class AmendingAct(LocalDate start, string name, List<LawChange> changes)
    {
        internal LocalDate Start => start;

        internal string Name => name;

        internal List<LawChange> List => changes;
    }
}
