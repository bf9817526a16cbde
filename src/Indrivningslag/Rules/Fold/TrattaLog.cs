namespace Indrivningslag.Rules;

/// <summary>A tratta that was sent: its index, its day, and what was contrary to 7 § in it, each once, which its publication inherits.</summary>
internal readonly record struct SentTratta(int Event, int Day, Reason[]? Flaws)
{
    internal static SentTratta None => new(-1, Days.None, null);

    internal SentTratta With(in Reason flaw) => Flaws is null ? this with { Flaws = [flaw] }
        : Array.IndexOf(Flaws, flaw) >= 0 ? this
        : this with { Flaws = [.. Flaws, flaw] };
}

/// <summary>Every tratta by its index; kept only where a publication or a breach on record names one.</summary>
internal sealed class TrattaLog
{
    private readonly Dictionary<int, SentTratta> _sent = [];

    internal void Send(int index, int day, Reason[]? flaws)
    {
        var sent = new SentTratta(index, day, flaws);
        foreach (var known in this[index].Flaws ?? [])
        {
            sent = sent.With(known);
        }

        _sent[index] = sent;
    }

    internal void NoteFlaw(int index, in Reason flaw) => _sent[index] = this[index].With(flaw);

    internal SentTratta this[int index] => _sent.TryGetValue(index, out var sent) ? sent : SentTratta.None with { Event = index };
}
