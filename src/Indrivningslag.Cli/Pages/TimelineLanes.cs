using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>The events of a case as lanes of a timeline; lanes without marks are left out.</summary>
internal sealed class TimelineLanes
{
    private readonly CaseAnswers _answers;
    private readonly Labels _labels;
    private readonly TimeScale _scale;
    private readonly IReadOnlyList<Mark> _waits;
    private readonly Dictionary<int, MeasureCost> _costs;

    internal TimelineLanes(CaseAnswers answers, TimeScale scale, IReadOnlyList<Mark> waits)
    {
        (_answers, _labels, _scale, _waits) = (answers, answers.Labels, scale, waits);
        _costs = answers.Costs.Measures.ToDictionary(static measure => measure.Event);
    }

    internal IReadOnlyList<TimeLane> All()
    {
        var words = _labels.Page;
        TimeLane[] lanes =
        [
            new(words.MeasuresLane, "measures", [.. Measures()], MostBarRows: 3),
            new(words.PlannedLane, "ahead-steps", [.. Planned()], MostBarRows: 1),
            new(words.WaitsLane, "waits", _waits),
            new(words.PaymentsLane, "payments", [.. Points(static item => item is Payment or Remittance or CreditNote or Waiver)]),
            new(words.AgreementsLane, "agreements", [.. Agreements()]),
            new(words.DisputesLane, "disputes", [.. Spans<Dispute, DisputeResolved>(), .. Spans<LegalRemedy, LegalRemedyResolved>()]),
            new(words.SuspensionLane, "suspension", [.. Spans<SuspensionRequest, SuspensionWithdrawn>()]),
            new(words.ConsentsLane, "consents", [.. Spans<DeliveryConsent, DeliveryConsentWithdrawn>(static consent => consent.ValidThrough)]),
            new(words.StepsLane, "steps", [.. Points(static item => item is CollectionAction and not Measure)]),
            new(words.FactsLane, "facts", [.. Points(IsOtherFact)]),
        ];
        return [.. lanes.Where(static lane => lane.Marks.Count > 0)];
    }

    /// <summary>What no other lane shows, neither as a mark nor as the end of a span.</summary>
    private static bool IsOtherFact(CollectionEvent item) => item is TurnoverStatement or WrittenFormRequested or EstablishedChannel
        or ExceptionallyDifficult or Breach or ClaimExtinguished or InformationRequest or CostInterest or Judgment
        or PlanLapsed or DisputeResolved or LegalRemedyResolved or SuspensionWithdrawn or DeliveryConsentWithdrawn;

    private IEnumerable<Mark> Measures() =>
        from pair in _answers.Events
        where _costs.ContainsKey(pair.Index)
        let cost = _costs[pair.Index]
        select Point(pair.Index, pair.Item, Labels.Fill(_labels.Page.MayAndAsked, _labels.Money(cost.Recoverable), _labels.Money(cost.Cost))) with
        {
            May = cost.Recoverable,
            Asked = cost.Cost,
            Label = _labels.Write(cost.Recoverable),
            Why = MeasureReasons.Of(cost),
        };

    private IEnumerable<Mark> Planned()
    {
        var steps = _answers.Schedule.Value?.Value.Steps ?? [];
        for (var i = 0; i < steps.Count && steps[i].On is { } on && on <= _scale.Through; i++)
        {
            var step = steps[i];
            var most = step.Maximum is { } euros ? _labels.Money(euros) : _labels.Next.NoMaximum;
            var priced = step.Action is Measure;
            var name = Labels.Fill(_labels.Page.PlannedStep, EventText.Of(step.Action!, _labels), _labels.Write(on));
            yield return new Mark(on, CasePart.PlanNumber(i), priced ? $"{name} {_labels.Next.AtMost}: {most}." : name)
            {
                May = priced ? step.Maximum ?? Euro.Zero : null,
                Label = priced && step.Maximum is { } amount ? _labels.Write(amount) : string.Empty,
                Why = [.. step.WaitsFor.Select(static obstacle => obstacle.Reason)],
                Target = CasePart.PlanId(_answers, i),
                Planned = true,
            };
        }
    }

    private IEnumerable<Mark> Points(Func<CollectionEvent, bool> isOne) =>
        from pair in _answers.Events
        where isOne(pair.Item)
        select Point(pair.Index, pair.Item, string.Empty) with { Label = AmountOf(pair.Item) };

    private string AmountOf(CollectionEvent item) => item switch
    {
        Payment payment => _labels.Write(payment.Amount),
        Remittance remittance => _labels.Write(remittance.Amount),
        CreditNote note => _labels.Write(note.Amount),
        Waiver waiver => _labels.Write(waiver.Principal + waiver.Interest + waiver.Costs + waiver.InterestOnCosts),
        _ => string.Empty,
    };

    /// <summary>Plans bind until they lapse; extensions are counted from the latest of their day, the due date and the end of the one before (8 §).</summary>
    private IEnumerable<Mark> Agreements()
    {
        var plans = Spans<PaymentPlan, PlanLapsed>();
        var (due, end) = (_answers.Input.Case.Claim.DueOn, LocalDate.MinIsoValue);
        var extensions = new List<Mark>();
        foreach (var (index, item) in _answers.Events)
        {
            if (item is TermExtension extension)
            {
                var start = LocalDate.Max(LocalDate.Max(due, end), item.On);
                var longest = Period.DaysBetween(start, LocalDate.Max(start, _scale.Through));
                end = start.PlusDays(Math.Min(extension.Days, longest));
                due = item.On <= due ? end : due;
                extensions.Add(Span(index, item, end));
            }
        }

        return plans.Concat(extensions).OrderBy(static mark => mark.On);
    }

    /// <summary>From each event of one kind to the next of another, or to its own end, or to the end of the picture.</summary>
    private IEnumerable<Mark> Spans<TStart, TEnd>(Func<TStart, LocalDate?>? ownEnd = null)
        where TStart : CollectionEvent
        where TEnd : CollectionEvent
    {
        var ends = _answers.Events.Where(static pair => pair.Item is TEnd).Select(static pair => pair.Item.On).ToArray();
        foreach (var (index, item) in _answers.Events)
        {
            if (item is TStart start)
            {
                var next = Array.Find(ends, day => day >= start.On);
                var through = next == default ? _scale.Through : next;
                yield return Span(index, item, ownEnd?.Invoke(start) is { } own ? LocalDate.Min(own, through) : through);
            }
        }
    }

    private Mark Span(int index, CollectionEvent item, LocalDate through)
    {
        var text = through < _scale.Through ? Labels.Fill(_labels.Page.Until, _labels.Write(through)) : string.Empty;
        return Point(index, item, text) with { Through = LocalDate.Max(through, item.On), Label = Timeline.Whole(index) };
    }

    private Mark Point(int index, CollectionEvent item, string more) =>
        new(item.On, Timeline.Whole(index), $"{EventText.Of(item, _labels)}, {_labels.Write(item.On)}. {more}".TrimEnd())
        {
            Target = CasePart.EventId(_answers, index),
        };
}
