using Indrivningslag;
using Indrivningslag.Json;
using NodaTime;

namespace CollectionAgency.Actors;

/// <summary>What the database keeps of a claim: the case as JSON, and which messages are in it.</summary>
[GenerateSerializer]
public sealed class ClaimState
{
    [Id(0)]
    public string? Case { get; set; }

    [Id(1)]
    public string[] Messages { get; set; } = [];
}

/// <summary>Holds the past of a claim, read once, for as long as it is asked about.</summary>
public sealed class ClaimGrain([PersistentState("claim")] IPersistentState<ClaimState> stored) : Grain, IClaimGrain
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;

    private PreparedCase? _past;

    private PreparedCase Past => _past ?? throw new InvalidOperationException($"The claim {this.GetPrimaryKeyString()} is not open.");

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _past = stored.State.Case is { } json ? Act.Prepare(CaseJson.ReadCase(json)) : null;
        return Task.CompletedTask;
    }

    public Task Open(CollectionCase known) => _past is null ? Keep(Act.Prepare(known), []) : Task.CompletedTask;

    public Task Take(string message, CollectionEvent booked) => stored.State.Messages.Contains(message)
        ? Task.CompletedTask
        : Keep(Past.With(booked), [.. stored.State.Messages, message]);

    public Task<string> NextSteps(LocalDate day, Language language) =>
        Task.FromResult(AnswerJson.Write(this.GetPrimaryKeyString(), Past.Next(day), language));

    public Task<string> Permission(CollectionAction action, Language language) =>
        Task.FromResult(AnswerJson.Write(this.GetPrimaryKeyString(), Past.Permission(action), language));

    public Task<CollectionCase> Known() => Task.FromResult(Past.Case);

    /// <summary>Writes first, then answers from what was written.</summary>
    private async Task Keep(PreparedCase past, string[] messages)
    {
        var before = stored.State;
        stored.State = new ClaimState { Case = CaseJson.WriteCase(past.Case), Messages = messages };
        try
        {
            await stored.WriteStateAsync();
            _past = past;
        }
        catch
        {
            // Whether it was written is known to the database alone: the next activation reads it.
            stored.State = before;
            DeactivateOnIdle();
            throw;
        }
    }
}
