using System.Globalization;
using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Json;

/// <summary>Reads changes to a law book.</summary>
internal static class LawReader
{
    internal static LawBook Amend(ref Utf8JsonReader json, LawBook book)
    {
        LocalDate from = default;
        string? act = null;
        var changes = new List<LawChange>();
        json.Read();
        var members = Members.Of(ref json, FormatWords.Act);
        while (members.Next(ref json))
        {
            switch ((ActMember)members.Current)
            {
                case ActMember.From:
                    from = json.Date();
                    break;
                case ActMember.Act:
                    act = json.Text();
                    break;
                default:
                    ReadChanges(ref json, changes);
                    break;
            }
        }

        members.Require(ref json, (ulong)(ActMember.From | ActMember.Act | ActMember.Changes));
        try
        {
            book = book.Amend(from, act!, changes);
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
                throw json.Fault(error.At(name));
            }
        }

        json.Read();
        return book with { ReferenceRates = rates };
    }

    private static void ReadChanges(ref Utf8JsonReader json, List<LawChange> changes)
    {
        json.OpenObject();
        while (json.NextName())
        {
            var name = json.Name();
            json.Read();
            changes.Add(json.TokenType == JsonTokenType.StartArray
                ? new LawChange(name, ReadScale(ref json))
                : new LawChange(name, ReadNumber(ref json)));
        }
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
}
