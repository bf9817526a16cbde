namespace Indrivningslag.Cli;

/// <summary>The sums of a case: the most that may be asked for collection, and what is owed.</summary>
internal sealed class SumsReport
{
    private readonly Screen _screen;
    private readonly Labels _labels;
    private readonly List<(string Title, string Value)> _columns = [];

    private SumsReport(Screen screen, Labels labels) => (_screen, _labels) = (screen, labels);

    internal static void Write(Screen screen, Answers answers)
    {
        new SumsReport(screen, answers.Labels).WriteCosts(answers.Costs);
        new SumsReport(screen, answers.Labels).WriteBalance(answers.Ledger);
    }

    private void WriteCosts(Decision<CostAssessment> costs)
    {
        var words = _labels.Case;
        var sums = costs.Value.Totals;
        Add(_labels.Costs, sums.Costs);
        AddIfAny(words.Vat, sums.Vat);
        AddIfAny(_labels.StandardCompensation, sums.StandardCompensation);
        Add(_labels.Total, sums.Total);
        AddIfAny(words.Enforceable, sums.DirectlyEnforceable);
        if (sums.TotalCeiling is { } cap)
        {
            Add(words.Cap, cap);
            Add(words.CapUsed, sums.UsedOfTotalCeiling);
        }

        WriteRow(words.Most, costs.Reasons);
    }

    private void WriteBalance(Attempt<Decision<Ledger>> attempt)
    {
        if (attempt.Value is not { } ledger)
        {
            _screen.Title(_labels.Case.Balance);
            _screen.Line(attempt.Error!.Text(_labels.Language));
            return;
        }

        var owed = ledger.Value.Outstanding;
        Add(_labels.Principal, owed.Principal);
        Add(_labels.Interest, owed.Interest);
        Add(_labels.Costs, owed.Costs);
        AddIfAny(_labels.InterestOnCosts, owed.InterestOnCosts);
        Add(_labels.Total, owed.Total);
        AddIfAny(_labels.Case.OverpaidCosts, ledger.Value.OverpaidCosts);
        AddIfAny(_labels.Case.ClientFunds, ledger.Value.ClientFunds);
        WriteRow(_labels.Case.Balance, ledger.Reasons);
    }

    private void Add(string title, Euro amount) => _columns.Add((title, _labels.Write(amount)));

    private void AddIfAny(string title, Euro amount)
    {
        if (amount > Euro.Zero)
        {
            Add(title, amount);
        }
    }

    private void WriteRow(string title, Sequence<Reason> reasons)
    {
        var sheet = new Sheet();
        foreach (var (heading, _) in _columns)
        {
            sheet.Number(heading);
        }

        _screen.Title(title);
        _screen.Table(sheet.Row([.. _columns.Select(static column => column.Value)]));
        _screen.List(reasons.Where(static reason => !Answers.IsRegime(reason)).Select(_labels.Write));
    }
}
