namespace Indrivningslag.Rules;

/// <summary>What a fold writes down on its way when the full answer is wanted.</summary>
internal sealed class Trail
{
    internal Trail(bool trattaUsed, bool difficult, int measures, bool interest)
    {
        TrattaUsed = trattaUsed;
        Difficult = difficult;
        Measures = new List<MeasureEntry>(measures);
        InterestLines = interest ? [] : null;
    }

    /// <summary>Whether a tratta is used by the day asked: with <see cref="Difficult"/> it decides which lane is written down.</summary>
    internal bool TrattaUsed { get; }

    /// <summary>Whether collection was exceptionally difficult by the day asked.</summary>
    internal bool Difficult { get; }

    internal List<MeasureEntry> Measures { get; }

    internal List<Breach> Breaches { get; } = [];

    internal List<PaymentPosting> Payments { get; } = [];

    internal List<InterestLine>? InterestLines { get; }

    /// <summary>Measures that a breach on record names as flawed.</summary>
    internal List<int> Flawed { get; } = [];

    /// <summary>Room for the notes on one step, used again for the next.</summary>
    internal List<Obstacle> Scratch { get; } = [];

    /// <summary>Writes a breach down once for each event and provision.</summary>
    internal void Note(Breach breach)
    {
        for (var i = Breaches.Count - 1; i >= 0 && Breaches[i].Event == breach.Event; i--)
        {
            if (Breaches[i].Citation == breach.Citation)
            {
                return;
            }
        }

        Breaches.Add(breach);
    }
}
