using NodaTime;
using Opinion = Indrivningslag.Tests.SecondOpinion;

namespace Indrivningslag.Tests.Exhaustion;

/// <summary>Goes through every history of up to so many steps in a setting, and puts each to the library and the second opinion.</summary>
/// <param name="act">The Act as the library has it.</param>
/// <param name="setting">The setting.</param>
/// <param name="alphabet">The steps.</param>
/// <param name="mostSteps">The length of the longest history.</param>
/// <param name="plansLapse">Whether a plan lapses at once; one that does not makes nearly everything after it free.</param>
internal sealed class Walk(DebtCollectionAct act, Setting setting, IReadOnlyList<Step> alphabet, int mostSteps, bool plansLapse)
{
    private readonly Claim _claim = setting.ToLibrary();
    private readonly List<CollectionEvent> _events = [setting.ConsentToLibrary()];
    private readonly List<Opinion.Event> _opinions = [setting.ConsentToOpinion()];

    /// <summary>How many histories were compared.</summary>
    public long Histories { get; private set; }

    public void Run()
    {
        if (setting.EarlyExtension is { } early)
            Add(early.Step, early.On);
        From(null, 1);
    }

    private void From(LocalDate? before, int step)
    {
        foreach (var next in alphabet)
        {
            var on = setting.Next(before, next);
            var events = _events.Count;
            Add(next, on);
            Compare(on);
            if (step < mostSteps)
                From(on, step + 1);
            _events.RemoveRange(events, _events.Count - events);
            _opinions.RemoveRange(events, _opinions.Count - events);
        }
    }

    private void Add(Step step, LocalDate on)
    {
        _opinions.Add(step.ToOpinion(on, _events.Count, setting.Minor));
        _events.Add(step.ToLibrary(on, setting.Minor));
        if (step.Kind != EventKind.PaymentPlan || !plansLapse)
            return;
        _opinions.Add(new Opinion.Event { Index = _events.Count, Kind = Opinion.Kind.PlanLapsed, On = on.ToDateOnly() });
        _events.Add(new PlanLapsed(on));
    }

    private void Compare(LocalDate on)
    {
        Histories++;
        var costs = act.Costs(new CollectionCase(_claim, _events), on).Value;
        var sheet = Opinion.Costs.Assess(setting.ToOpinion([.. _opinions]), on.ToDateOnly());
        if (!Agreement.Of(costs, sheet))
            throw new DisagreementException(setting, _events, costs, sheet);
    }
}
