using System.Text.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>Reads requests and cases.</summary>
/// <remarks>
/// The vocabulary checks shapes itself: what it throws is given its place here, for the reader still stands on the value, or at the end
/// of the object, that was being made.
/// </remarks>
internal static class RequestReader
{
    internal static CaseRequest Read(ref Utf8JsonReader json, Readings defaults)
    {
        string? id = null;
        CollectionCase? @case = null;
        Ask? ask = null;
        var readings = defaults;
        try
        {
            json.Read();
            var members = Members.Of(ref json, FormatWords.Request);
            while (members.Next(ref json))
            {
                switch ((RequestMember)members.Current)
                {
                    case RequestMember.Id:
                        id = json.Text();
                        break;
                    case RequestMember.Case:
                        @case = ReadCase(ref json);
                        break;
                    case RequestMember.Ask:
                        ask = AskReader.Read(ref json);
                        break;
                    default:
                        readings = ReadPolicy(ref json, defaults);
                        break;
                }
            }

            members.Require(ref json, (ulong)(RequestMember.Id | RequestMember.Case | RequestMember.Ask));
        }
        catch (InvalidFactException error)
        {
            throw json.Fault(error);
        }

        json.Read();
        return new CaseRequest(id!, @case!, ask!, readings);
    }

    /// <summary>Reads a case that is the whole document.</summary>
    internal static CollectionCase ReadRootCase(ref Utf8JsonReader json) => ReadRoot(ref json, ReadCase);

    /// <summary>Reads an event that is the whole document.</summary>
    internal static CollectionEvent ReadRootEvent(ref Utf8JsonReader json) => ReadRoot(ref json, EventReader.Read);

    private static T ReadRoot<T>(ref Utf8JsonReader json, Document.Reading<T> read)
    {
        try
        {
            json.Read();
            var value = read(ref json);
            json.Read();
            return value;
        }
        catch (InvalidFactException error)
        {
            throw json.Fault(error);
        }
    }

    private static CollectionCase ReadCase(ref Utf8JsonReader json)
    {
        Claim? claim = null;
        var events = Sequence<CollectionEvent>.Empty;
        var members = Members.Of(ref json, FormatWords.Case);
        while (members.Next(ref json))
        {
            if ((CaseMember)members.Current == CaseMember.Claim)
            {
                claim = ClaimReader.Read(ref json);
                continue;
            }

            events = ReadEvents(ref json);
        }

        members.Require(ref json, (ulong)(CaseMember.Claim | CaseMember.Events));
        try
        {
            return CollectionCase.Of(claim!, events);
        }
        catch (InvalidFactException error)
        {
            throw json.Fault(error);
        }
    }

    private static Sequence<CollectionEvent> ReadEvents(ref Utf8JsonReader json)
    {
        var events = new CollectionEvent[8];
        var count = 0;
        json.OpenList();
        while (json.NextItem())
        {
            if (count == events.Length)
            {
                Array.Resize(ref events, count * 2);
            }

            events[count++] = EventReader.Read(ref json);
        }

        return Sequence.Adopt(events, 0, count);
    }

    private static Readings ReadPolicy(ref Utf8JsonReader json, Readings readings)
    {
        var members = Members.Of(ref json, FormatWords.Policy);
        while (members.Next(ref json))
        {
            readings = (PolicyMember)members.Current switch
            {
                PolicyMember.PrincipalForTiers => readings with { PrincipalForTiers = (TierPrincipal)json.Word(FormatWords.Tiers) },
                PolicyMember.WaitingDays => readings with { WaitingDays = (WaitingDays)json.Word(FormatWords.Waits) },
                PolicyMember.Forfeiture => readings with { Forfeiture = (ForfeitureScope)json.Word(FormatWords.Forfeitures) },
                PolicyMember.NonConsumerCosts => readings with { NonConsumerCosts = (NonConsumerCosts)json.Word(FormatWords.CostPlaces) },
                PolicyMember.InterestBeforePrincipal => readings with { InterestBeforePrincipal = json.Bool() },
                _ => readings with { DayCount = (DayCount)json.Word(FormatWords.DayCounts) },
            };
        }

        return readings;
    }
}
