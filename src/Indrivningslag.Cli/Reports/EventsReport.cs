namespace Indrivningslag.Cli;

/// <summary>The events of a case by day: what was asked for each measure, what may be asked and why, and how payments divided.</summary>
internal sealed class EventsReport
{
    private readonly Labels _labels;
    private readonly Dictionary<int, MeasureCost> _costs;
    private readonly Sequence<PaymentPosting> _payments;
    private readonly bool _vat;
    private readonly bool _enforceable;

    private EventsReport(Answers answers)
    {
        var measures = answers.Costs.Value.Measures;
        _labels = answers.Labels;
        _costs = measures.ToDictionary(static measure => measure.Event);
        _payments = answers.Ledger.Value?.Value.Payments ?? [];
        _vat = measures.Any(static measure => measure.Vat > Euro.Zero);
        _enforceable = measures.Any(static measure => measure.DirectlyEnforceable > Euro.Zero);
    }

    internal static void Write(Screen screen, Answers answers)
    {
        var report = new EventsReport(answers);
        var sheet = report.Columns();
        var events = answers.Input.Case.Events.Index().Where(pair => pair.Item.On <= answers.Input.Day);
        foreach (var (index, item) in events.OrderBy(static pair => pair.Item.On))
        {
            sheet.Row(report.Row(index, item));
        }

        screen.Table(sheet);
    }

    private Sheet Columns()
    {
        var words = _labels.Case;
        var sheet = new Sheet(lines: true).Number("#").Column(_labels.Day).Prose(words.Event).Number(words.Asked).Number(words.MayBeAsked);
        if (_vat)
        {
            sheet.Number(words.Vat);
        }

        if (_enforceable)
        {
            sheet.Number(words.Enforceable);
        }

        return sheet.Prose(words.Why);
    }

    private string[] Row(int index, CollectionEvent item)
    {
        MeasureCost? cost = _costs.TryGetValue(index, out var found) ? found : null;
        return
        [
            Labels.Fill("{0}", index),
            _labels.Write(item.On),
            EventText.Of(item, _labels),
            Amount(cost?.Cost),
            Amount(cost?.Recoverable),
            .. _vat ? [Amount(cost?.Vat)] : Array.Empty<string>(),
            .. _enforceable ? [Amount(cost?.DirectlyEnforceable)] : Array.Empty<string>(),
            cost is { } measure ? Why(measure) : OfPayment(index),
        ];
    }

    private string Amount(Euro? amount) => amount is { } some ? _labels.Write(some) : string.Empty;

    private string Why(MeasureCost cost) => string.Join('\n', MeasureReasons.Of(cost).Select(_labels.Write));

    private string OfPayment(int index) =>
        _payments.FirstOrDefault(payment => payment.Event == index) is { } posting ? PaymentText.Of(posting, _labels) : string.Empty;
}
