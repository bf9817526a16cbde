namespace Indrivningslag.Rules;

/// <summary>Reasons that are collected one by one; most often there are none or one, and then no list is made.</summary>
internal struct ReasonList
{
    private Reason? _only;
    private List<Reason>? _reasons;

    internal void Add(in Reason reason)
    {
        if (_reasons is null && _only is null)
        {
            _only = reason;
            return;
        }

        _reasons ??= new List<Reason> { _only!.Value };
        _reasons.Add(reason);
    }

    internal readonly Sequence<Reason> ToSequence() => _reasons is not null ? Sequence.Adopt(_reasons.ToArray())
        : _only is { } only ? Sequence.Adopt([only])
        : Sequence<Reason>.Empty;
}
