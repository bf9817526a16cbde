using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Writes requests.</summary>
internal static class RequestWriter
{
    internal static void Write(Utf8JsonWriter json, CaseRequest request)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, request.Id);
        json.WritePropertyName("case"u8);
        CaseWriter.Write(json, request.Case);
        json.WriteStartObject("ask"u8);
        WriteAsk(json, request.Ask);
        json.WriteEndObject();
        if (request.Readings != Readings.Default)
        {
            WritePolicy(json, request.Readings);
        }

        json.WriteEndObject();
    }

    internal static void WriteBalance(Utf8JsonWriter json, ReadOnlySpan<byte> name, Balance balance)
    {
        json.WriteStartObject(name);
        json.Money("principal"u8, balance.Principal);
        json.Money("interest"u8, balance.Interest);
        json.Money("costs"u8, balance.Costs);
        json.Money("interestOnCosts"u8, balance.InterestOnCosts);
        json.WriteEndObject();
    }

    private static void WriteAsk(Utf8JsonWriter json, Ask ask)
    {
        switch (ask)
        {
            case Ask.Costs costs:
                WriteAsk(json, AskKind.Costs, costs.AsOf);
                break;
            case Ask.Permission permission:
                WriteKind(json, AskKind.Permission);
                json.WritePropertyName("action"u8);
                EventWriter.Write(json, permission.Action, withDay: false);
                json.Day("on"u8, permission.Action.On);
                break;
            case Ask.Allocation allocation:
                WriteAsk(json, AskKind.Allocation, allocation.AsOf);
                break;
            case Ask.Allocate allocate:
                WriteKind(json, AskKind.Allocate);
                json.Day("on"u8, allocate.On);
                WriteBalance(json, "balance"u8, allocate.Balance);
                json.Money("amount"u8, allocate.Amount);
                break;
            case Ask.Audit audit:
                WriteAsk(json, AskKind.Audit, audit.AsOf);
                break;
            case Ask.Statement statement:
                WriteAsk(json, AskKind.Statement, statement.AsOf);
                break;
            case Ask.NextSteps next:
                WriteKind(json, AskKind.Next);
                json.Day("on"u8, next.On);
                break;
            case Ask.Scope scope:
                WriteKind(json, AskKind.Scope);
                json.WriteString("actor"u8, FormatWords.Actors[(int)scope.Actor]);
                json.Day("on"u8, scope.On);
                break;
            default:
                throw new InvalidOperationException("Every kind of question has its words.");
        }
    }

    private static void WriteAsk(Utf8JsonWriter json, AskKind kind, LocalDate asOf)
    {
        WriteKind(json, kind);
        json.Day("asOf"u8, asOf);
    }

    private static void WriteKind(Utf8JsonWriter json, AskKind kind) => json.WriteString("kind"u8, FormatWords.AskKinds[(int)kind]);

    private static void WritePolicy(Utf8JsonWriter json, Readings readings)
    {
        json.WriteStartObject("policy"u8);
        WriteChoice(json, "principalForTiers"u8, (int)readings.PrincipalForTiers, FormatWords.Tiers);
        WriteChoice(json, "waitingDays"u8, (int)readings.WaitingDays, FormatWords.Waits);
        WriteChoice(json, "forfeiture"u8, (int)readings.Forfeiture, FormatWords.Forfeitures);
        WriteChoice(json, "nonConsumerCosts"u8, (int)readings.NonConsumerCosts, FormatWords.CostPlaces);
        json.Unless("interestBeforePrincipal"u8, readings.InterestBeforePrincipal, byDefault: true);
        WriteChoice(json, "dayCount"u8, (int)readings.DayCount, FormatWords.DayCounts);
        json.WriteEndObject();
    }

    /// <summary>Every default is the first word.</summary>
    private static void WriteChoice(Utf8JsonWriter json, ReadOnlySpan<byte> name, int choice, Words words)
    {
        if (choice != 0)
        {
            json.WriteString(name, words[choice]);
        }
    }
}
