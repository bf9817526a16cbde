using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>A day with the law that governs the claim on it.</summary>
internal readonly struct Moment
{
    internal Moment(DebtCollectionAct act, Claim claim, int day)
    {
        Day = day;
        Consumer = Section03.IsConsumer(act, claim, day);
        Edition = act.Law.On(day, CaseCheck.EventList);
        Law = Edition.For(Consumer);
    }

    internal int Day { get; }

    internal bool Consumer { get; }

    internal Edition Edition { get; }

    internal RegimeLaw Law { get; }
}
