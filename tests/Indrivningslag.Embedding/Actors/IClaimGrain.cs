using Indrivningslag;
using NodaTime;
using Orleans.Concurrency;

namespace CollectionAgency.Actors;

/// <summary>One claim, by its number: takes events, and answers from all it has taken.</summary>
[Alias("claim")]
public interface IClaimGrain : IGrainWithStringKey
{
    /// <summary>Opens the claim with what is known of it; a second time changes nothing.</summary>
    [Alias("open")]
    Task Open([Immutable] CollectionCase known);

    /// <summary>Takes an event. When this returns the event is in the database; the same message sent again changes nothing.</summary>
    /// <param name="message">The sender's name for the event, such as the id of its row.</param>
    /// <param name="booked">The event.</param>
    [Alias("take")]
    Task Take(string message, [Immutable] CollectionEvent booked);

    /// <summary>What may be done next, as JSON.</summary>
    [Alias("nextSteps"), ReadOnly]
    Task<string> NextSteps(LocalDate day, Language language);

    /// <summary>Whether an action may be taken, as JSON.</summary>
    [Alias("permission"), ReadOnly]
    Task<string> Permission([Immutable] CollectionAction action, Language language);

    /// <summary>The claim and all its events.</summary>
    [Alias("known"), ReadOnly]
    Task<CollectionCase> Known();
}
