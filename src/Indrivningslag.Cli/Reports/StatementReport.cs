namespace Indrivningslag.Cli;

/// <summary>The statement that a debtor is entitled to, in a form that can be handed over (4a §).</summary>
internal sealed class StatementReport
{
    private readonly IPaper _paper;
    private readonly Labels _labels;
    private readonly CaseInput _input;
    private readonly DebtStatement _statement;
    private readonly IEnumerable<Reason> _reasons;
    private readonly bool _interestOnCosts;

    private StatementReport(IPaper paper, Labels labels, CaseInput input)
    {
        (_paper, _labels, _input) = (paper, labels, input);
        var decision = input.Act.Statement(input.Case, input.Day);
        (_statement, _reasons) = (decision.Value, decision.Reasons.Concat(decision.Findings));
        _interestOnCosts = _statement.CostInterestLines.Count > 0 || _statement.Ledger.Payments.Any(static payment => payment.Parts.InterestOnCosts > Euro.Zero);
    }

    /// <summary>Writes the statement for a terminal.</summary>
    internal static void Write(Screen screen, Labels labels, CaseInput input)
    {
        screen.Line(labels.Statement.Title);
        screen.Line(Labels.Fill(labels.Statement.Claim, input.Case.Claim.Id, labels.Write(input.Case.Claim.DueOn)));
        WriteTables(screen, labels, input);
    }

    /// <summary>Writes everything below the heading.</summary>
    internal static void WriteTables(IPaper paper, Labels labels, CaseInput input)
    {
        var report = new StatementReport(paper, labels, input);
        report.Balance();
        report.Specification();
        report.InterestLines(labels.Statement.InterestLines, report._statement.InterestLines, labels.Principal);
        report.CostLines();
        if (report._interestOnCosts)
        {
            report.InterestLines(labels.Statement.CostInterestLines, report._statement.CostInterestLines, labels.Costs);
        }

        report.Payments();
        paper.Line(string.Empty);
        paper.Reasons(labels, report._reasons);
    }

    private void Balance()
    {
        var title = Labels.Fill(_labels.Statement.AsOf, _labels.Write(_input.Day));
        var owed = _statement.Ledger.Outstanding;
        var sheet = new Sheet().Number(_labels.Principal).Number(_labels.Interest).Number(_labels.Costs);
        sheet = _interestOnCosts ? sheet.Number(_labels.InterestOnCosts) : sheet;
        _paper.Title(title);
        _paper.Table(title, sheet.Number(_labels.Statement.ToPay).Row(
            [_labels.Write(owed.Principal), _labels.Write(owed.Interest), _labels.Write(owed.Costs), .. OnCosts(owed.InterestOnCosts), _labels.Write(owed.Total)]));
    }

    /// <summary>From the principal at the start to what is to be paid: the lines add up, to the cent.</summary>
    private void Specification()
    {
        var words = _labels.Statement;
        var ledger = _statement.Ledger;
        var interest = Sum(_statement.InterestLines, static line => line.Amount);
        var costs = Sum(_statement.CostLines, static line => line.Amount);
        var onCosts = Sum(_statement.CostInterestLines, static line => line.Amount);
        var paid = Sum(ledger.Payments, static payment => payment.Parts.Interest + payment.Parts.Principal + payment.Parts.Costs + payment.Parts.InterestOnCosts);
        var waived = _statement.OriginalPrincipal + interest + costs + onCosts - paid + ledger.OverpaidCosts - ledger.Outstanding.Total;
        var sheet = new Sheet().Prose(words.Item).Number(words.Amount)
            .Row(words.OriginalPrincipal, _labels.Write(_statement.OriginalPrincipal))
            .Row(_labels.Interest, _labels.Write(interest))
            .Row(_labels.Costs, _labels.Write(costs));
        RowIfAny(sheet, _labels.InterestOnCosts, onCosts);
        sheet.Row(words.Paid, _labels.Write(Euro.Zero - paid));
        if (waived > Euro.Zero)
        {
            sheet.Row(words.Waived, _labels.Write(Euro.Zero - waived));
        }

        RowIfAny(sheet, words.OverpaidCosts, ledger.OverpaidCosts);
        _paper.Title(words.Specification);
        _paper.Table(words.Specification, sheet.Row(words.ToPay, _labels.Write(ledger.Outstanding.Total)));
    }

    private void RowIfAny(Sheet sheet, string title, Euro amount)
    {
        if (amount > Euro.Zero)
        {
            sheet.Row(title, _labels.Write(amount));
        }
    }

    private void InterestLines(string title, Sequence<InterestLine> lines, string of)
    {
        var words = _labels.Statement;
        var sheet = new Sheet().Column(words.From).Column(words.Through).Number(words.Days).Number(of).Number(words.Percent).Number(words.Amount);
        foreach (var line in lines)
        {
            sheet.Row(
                _labels.Write(line.From),
                _labels.Write(line.Through),
                Labels.Fill("{0}", line.Days),
                _labels.Write(line.Principal),
                line.Percent is { } percent ? _labels.Write(percent) : _labels.Statement.MinimumCharge,
                _labels.Write(line.Amount));
        }

        Table(title, sheet, _labels.Total, string.Empty, string.Empty, string.Empty, string.Empty, _labels.Write(Sum(lines, static line => line.Amount)));
    }

    private void CostLines()
    {
        var words = _labels.Statement;
        var sheet = new Sheet().Column(_labels.Day).Prose(words.Measure).Column(_labels.Provision).Number(words.Amount);
        foreach (var line in _statement.CostLines)
        {
            var measure = line.Event is { } index ? EventText.Of(_input.Case.Events[index], _labels) : _labels.StandardCompensation;
            sheet.Row(_labels.Write(line.On), measure, _labels.Write(line.Citation), _labels.Write(line.Amount));
        }

        Table(words.CostLines, sheet, _labels.Total, string.Empty, string.Empty, _labels.Write(Sum(_statement.CostLines, static line => line.Amount)));
    }

    private void Payments()
    {
        var words = _labels.Statement;
        var sheet = new Sheet().Column(_labels.Day).Number(words.Amount).Number(_labels.Interest).Number(_labels.Principal).Number(_labels.Costs);
        sheet = (_interestOnCosts ? sheet.Number(_labels.InterestOnCosts) : sheet).Number(_labels.Overpayment);
        var payments = _statement.Ledger.Payments;
        foreach (var payment in payments)
        {
            sheet.Row([_labels.Write(payment.Payment.On), _labels.Write(payment.Payment.Amount), .. Parts(part => part(payment.Parts))]);
        }

        Table(
            words.Payments,
            sheet,
            [_labels.Total, _labels.Write(Sum(payments, static payment => payment.Payment.Amount)), .. Parts(part => Sum(payments, payment => part(payment.Parts)))]);
    }

    private string[] Parts(Func<Func<PaymentParts, Euro>, Euro> amount) =>
    [
        _labels.Write(amount(static parts => parts.Interest)),
        _labels.Write(amount(static parts => parts.Principal)),
        _labels.Write(amount(static parts => parts.Costs)),
        .. OnCosts(amount(static parts => parts.InterestOnCosts)),
        _labels.Write(amount(static parts => parts.Overpayment)),
    ];

    /// <summary>The cell for interest on costs, which stands only in statements that have any.</summary>
    private string[] OnCosts(Euro amount) => _interestOnCosts ? [_labels.Write(amount)] : [];

    /// <summary>A table with its sums, or the word for nothing.</summary>
    private void Table(string title, Sheet sheet, params string[] sums)
    {
        _paper.Title(title);
        if (sheet.IsEmpty)
        {
            _paper.Line(_labels.Statement.None);
        }
        else
        {
            _paper.Table(title, sheet.Row(sums));
        }
    }

    private static Euro Sum<T>(Sequence<T> items, Func<T, Euro> amount) => items.Aggregate(Euro.Zero, (sum, item) => sum + amount(item));
}
