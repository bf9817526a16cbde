using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>
/// For the audit: the running sums of what the prices alone admit, and the charges against the Act. The sums stand apart from those of the costs,
/// because a measure that a breach made free counts among the prices all the same.
/// </summary>
/// <param name="judges">Whether charges are judged, and not only the sums kept.</param>
internal sealed class ChargeLog(bool judges)
{
    private readonly Tally[] _byPrice = new Tally[Tally.Count];
    private readonly List<WrongCharge> _wrong = [];
    private readonly Dictionary<int, long> _allowed = [];
    private readonly HashSet<int> _ended = [];

    internal bool Judges => judges;

    internal IReadOnlyList<WrongCharge> Wrong => _wrong;

    /// <summary>The sums of one tally, to be booked in.</summary>
    internal ref Tally ByPrice(int tally) => ref _byPrice[tally];

    /// <summary>Notes what the prices alone admit of a measure, for a charge that is judged by what was known then.</summary>
    internal void NoteAllowed(int index, long cents) => _allowed[index] = cents;

    internal long Allowed(int index) => _allowed[index];

    /// <summary>Notes that a step came after the claim had ended (4.3).</summary>
    internal void NoteEnd(int index) => _ended.Add(index);

    internal bool CameAfterTheEnd(int index) => _ended.Contains(index);

    /// <summary>Lists a charge by how much it was too high, in cents; nothing when it was not.</summary>
    internal void Add(int index, Rule rule, Citation citation, long excess)
    {
        if (excess > 0)
        {
            _wrong.Add(new WrongCharge(index, rule, citation, excess));
        }
    }
}

/// <summary>A charge that the audit lists: for which event, under which rule and provision, and by how much it was too high, in cents.</summary>
internal readonly record struct WrongCharge(int Event, Rule Rule, Citation Citation, long Excess);
