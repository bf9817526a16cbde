using System.CommandLine;
using System.Text.Json;
using Indrivningslag.Json;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>What a report is about.</summary>
/// <param name="Case">The case.</param>
/// <param name="Act">The Act, with the readings of a request's policy.</param>
/// <param name="Day">The day asked about.</param>
internal sealed record CaseInput(CollectionCase Case, DebtCollectionAct Act, LocalDate Day)
{
    internal static Argument<string> Argument(MistakeLabels words)
    {
        var file = new Argument<string>("CASE.json") { Description = "A case, or a request that holds one; - reads the standard input." };
        file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', _, ..] option }, ..])
            {
                result.AddError(Labels.Fill(words.UnknownOption, option));
            }
        });
        return file;
    }

    /// <summary>Reads a case or a request. Without a day, the question's is taken, or that of the latest event (without events the due date); there is no clock.</summary>
    internal static CaseInput Read(Files files, string path, DebtCollectionAct act, LocalDate? day) =>
        files.ReadOrInput(path, text => Of(text, act, day));

    /// <inheritdoc cref="Read"/>
    internal static CaseInput Of(ReadOnlySpan<byte> text, DebtCollectionAct act, LocalDate? day)
    {
        if (!HoldsRequest(text))
        {
            var read = CaseJson.ReadCase(text);
            return new CaseInput(read, act, day ?? LatestDay(read));
        }

        var request = CaseJson.ReadRequest(text, act.Readings);
        return new CaseInput(request.Case, act with { Readings = request.Readings }, day ?? DayOf(request.Ask));
    }

    private static LocalDate LatestDay(CollectionCase read) =>
        read.Events.Count == 0 ? read.Claim.DueOn : read.Events.Max(static item => item.On);

    private static bool HoldsRequest(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && json.ValueTextEquals("case"u8))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads the case tells what is wrong.
        }

        return false;
    }

    /// <summary>The day a question is about.</summary>
    internal static LocalDate DayOf(Ask ask) => ask switch
    {
        Ask.Costs costs => costs.AsOf,
        Ask.Permission permission => permission.Action.On,
        Ask.Allocation allocation => allocation.AsOf,
        Ask.Allocate allocate => allocate.On,
        Ask.Audit audit => audit.AsOf,
        Ask.Statement statement => statement.AsOf,
        Ask.NextSteps next => next.On,
        Ask.Scope scope => scope.On,
        Ask.Quote quote => quote.Measure.On,
        Ask.Schedule schedule => schedule.On,
        _ => throw new InvalidOperationException("Every kind of question has a day."),
    };
}
