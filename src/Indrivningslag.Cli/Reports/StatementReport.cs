namespace Indrivningslag.Cli;

/// <summary>The statement that a debtor is entitled to, in a form that can be handed over (4a §).</summary>
internal sealed class StatementReport
{
    private readonly Screen _screen;
    private readonly Labels _labels;
    private readonly CaseInput _input;
    private readonly DebtStatement _statement;
    private readonly IEnumerable<Reason> _reasons;

    private StatementReport(Screen screen, Labels labels, CaseInput input)
    {
        (_screen, _labels, _input) = (screen, labels, input);
        var decision = input.Act.Statement(input.Case, input.Day);
        (_statement, _reasons) = (decision.Value, decision.Reasons.Concat(decision.Findings));
    }

    internal static void Write(Screen screen, Labels labels, CaseInput input)
    {
        var report = new StatementReport(screen, labels, input);
        report.Balance();
        report.Specification();
        report.InterestLines();
        report.CostLines();
        report.Payments();
        report.Close();
    }

    private void Balance()
    {
        var words = _labels.Statement;
        var claim = _input.Case.Claim;
        _screen.Line(words.Title);
        _screen.Line(Labels.Fill(words.Claim, claim.Id, _labels.Write(claim.DueOn)));
        _screen.Title(Labels.Fill(words.AsOf, _labels.Write(_input.Day)));
        var owed = _statement.Ledger.Outstanding;
        _screen.Table(new Sheet().Number(_labels.Principal).Number(_labels.Interest).Number(_labels.Costs).Number(words.ToPay).Row(
            _labels.Write(owed.Principal), _labels.Write(owed.Interest), _labels.Write(owed.Costs), _labels.Write(owed.Total)));
    }

    /// <summary>From the principal at the start to what is to be paid: the lines add up, to the cent.</summary>
    private void Specification()
    {
        var words = _labels.Statement;
        var ledger = _statement.Ledger;
        var paid = Sum(ledger.Payments, static payment => payment.Parts.Interest + payment.Parts.Principal + payment.Parts.Costs);
        _screen.Title(words.Specification);
        var sheet = new Sheet().Prose(string.Empty).Number(words.Amount)
            .Row(words.OriginalPrincipal, _labels.Write(_statement.OriginalPrincipal))
            .Row(_labels.Interest, _labels.Write(Sum(_statement.InterestLines, static line => line.Amount)))
            .Row(_labels.Costs, _labels.Write(Sum(_statement.CostLines, static line => line.Amount)))
            .Row(words.Paid, _labels.Write(Euro.Zero - paid));
        if (ledger.OverpaidCosts > Euro.Zero)
        {
            sheet.Row(words.OverpaidCosts, _labels.Write(ledger.OverpaidCosts));
        }

        _screen.Table(sheet.Row(words.ToPay, _labels.Write(ledger.Outstanding.Total)));
    }

    private void InterestLines()
    {
        var words = _labels.Statement;
        _screen.Title(words.InterestLines);
        var sheet = new Sheet().Column(words.From).Column(words.Through).Number(words.Days).Number(_labels.Principal)
            .Number(words.Percent).Number(words.Amount);
        foreach (var line in _statement.InterestLines)
        {
            sheet.Row(
                _labels.Write(line.From),
                _labels.Write(line.Through),
                Labels.Fill("{0}", line.Days),
                _labels.Write(line.Principal),
                line.Percent is { } percent ? _labels.Write(percent) : _labels.Statement.MinimumCharge,
                _labels.Write(line.Amount));
        }

        Table(sheet, _labels.Total, string.Empty, string.Empty, string.Empty, string.Empty, _labels.Write(Sum(_statement.InterestLines, static line => line.Amount)));
    }

    private void CostLines()
    {
        var words = _labels.Statement;
        _screen.Title(words.CostLines);
        var sheet = new Sheet().Column(_labels.Day).Prose(words.Measure).Column(_labels.Provision).Number(words.Amount);
        foreach (var line in _statement.CostLines)
        {
            var measure = line.Event is { } index ? EventText.Of(_input.Case.Events[index], _labels) : _labels.StandardCompensation;
            sheet.Row(_labels.Write(line.On), measure, _labels.Write(line.Citation), _labels.Write(line.Amount));
        }

        Table(sheet, _labels.Total, string.Empty, string.Empty, _labels.Write(Sum(_statement.CostLines, static line => line.Amount)));
    }

    private void Payments()
    {
        var words = _labels.Statement;
        _screen.Title(words.Payments);
        var sheet = new Sheet().Column(_labels.Day).Number(words.Amount).Number(_labels.Interest).Number(_labels.Principal)
            .Number(_labels.Costs).Number(_labels.Overpayment);
        var payments = _statement.Ledger.Payments;
        foreach (var payment in payments)
        {
            sheet.Row([_labels.Write(payment.Payment.On), _labels.Write(payment.Payment.Amount), .. Parts(part => part(payment.Parts))]);
        }

        Table(
            sheet,
            [_labels.Total, _labels.Write(Sum(payments, static payment => payment.Payment.Amount)), .. Parts(part => Sum(payments, payment => part(payment.Parts)))]);
    }

    private string[] Parts(Func<Func<PaymentParts, Euro>, Euro> amount) =>
    [
        _labels.Write(amount(static parts => parts.Interest)),
        _labels.Write(amount(static parts => parts.Principal)),
        _labels.Write(amount(static parts => parts.Costs)),
        _labels.Write(amount(static parts => parts.Overpayment)),
    ];

    private void Close()
    {
        _screen.Line(string.Empty);
        _screen.List(_reasons.Select(_labels.Write));
    }

    /// <summary>A table with its sums, or the word for nothing.</summary>
    private void Table(Sheet sheet, params string[] sums)
    {
        if (sheet.IsEmpty)
        {
            _screen.Line(_labels.Statement.None);
        }
        else
        {
            _screen.Table(sheet.Row(sums));
        }
    }

    private static Euro Sum<T>(Sequence<T> items, Func<T, Euro> amount) => items.Aggregate(Euro.Zero, (sum, item) => sum + amount(item));
}
