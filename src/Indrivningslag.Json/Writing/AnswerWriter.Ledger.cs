namespace Indrivningslag.Json;

/// <content>Payments, balances, the audit and the debtor's statement.</content>
internal readonly partial struct AnswerWriter
{
    internal void Write(Ledger ledger)
    {
        Open();
        WritePayments(ledger);
        WriteOutstanding(ledger);
        _json.Money("clientFunds"u8, ledger.ClientFunds);
        Close();
    }

    internal void Write(Balance before, PaymentParts parts)
    {
        Open();
        _json.Money("interest"u8, parts.Interest);
        _json.Money("principal"u8, parts.Principal);
        _json.Money("costs"u8, parts.Costs);
        _json.Money("interestOnCosts"u8, parts.InterestOnCosts);
        _json.Money("overpayment"u8, parts.Overpayment);
        var remaining = parts.Apply(before);
        _json.OpenObject("remaining"u8);
        _json.Money("principal"u8, remaining.Principal);
        _json.Money("interest"u8, remaining.Interest);
        _json.Money("costs"u8, remaining.Costs);
        _json.Money("interestOnCosts"u8, remaining.InterestOnCosts);
        _json.CloseObject();
        Close();
    }

    internal void Write(Sequence<AuditFinding> findings)
    {
        Open();
        _json.OpenList("breaches"u8);
        foreach (var finding in findings)
        {
            _json.OpenObject();
            _json.Number("event"u8, finding.Breach.Event);
            _json.Place(finding.Breach.Citation);
            _json.Word("code"u8, FormatWords.RuleCodes[(int)finding.Breach.Reason.Rule]);
            _json.Bool("minor"u8, finding.Breach.Minor);
            _json.OpenList("consequences"u8);
            foreach (var consequence in finding.Consequences)
            {
                _json.Item(consequence);
            }

            _json.CloseList();
            _json.Text("text"u8, finding.Breach.Reason, _wording);
            _json.CloseObject();
        }

        _json.CloseList();
        Close();
    }

    internal void Write(DebtStatement statement)
    {
        Open();
        WriteOutstanding(statement.Ledger);
        _json.OpenList("interestLines"u8);
        foreach (var line in statement.InterestLines)
        {
            _json.OpenObject();
            _json.Day("from"u8, line.From);
            _json.Day("to"u8, line.Through);
            _json.Money("principal"u8, line.Principal);
            _json.Number("percent"u8, line.Percent);
            _json.Number("days"u8, line.Days);
            _json.Money("amount"u8, line.Amount);
            _json.CloseObject();
        }

        _json.CloseList();
        WriteCostLines(statement);
        WritePayments(statement.Ledger);
        _json.Bool("freeOfCharge"u8, statement.FreeOfCharge);
        Close();
    }

    private void WriteCostLines(DebtStatement statement)
    {
        _json.OpenList("costLines"u8);
        foreach (var line in statement.CostLines)
        {
            _json.OpenObject();
            if (line is { Event: { } index, Kind: { } kind })
            {
                _json.Number("event"u8, index);
                _json.Word("type"u8, FormatWords.EventTypes.Utf8((int)kind));
            }
            else
            {
                _json.Null("event"u8);
                _json.Null("type"u8);
            }

            _json.Day("on"u8, line.On);
            _json.Money("amount"u8, line.Amount);
            _json.Place(line.Citation);
            _json.CloseObject();
        }

        _json.CloseList();
    }

    private void WritePayments(Ledger ledger)
    {
        _json.OpenList("payments"u8);
        foreach (var posting in ledger.Payments)
        {
            _json.OpenObject();
            _json.Number("event"u8, posting.Event);
            _json.Money("amount"u8, posting.Payment.Amount);
            _json.Money("interest"u8, posting.Parts.Interest);
            _json.Money("principal"u8, posting.Parts.Principal);
            _json.Money("costs"u8, posting.Parts.Costs);
            _json.Money("overpayment"u8, posting.Parts.Overpayment);
            _json.CloseObject();
        }

        _json.CloseList();
    }

    private void WriteOutstanding(Ledger ledger)
    {
        var outstanding = ledger.Outstanding;
        _json.OpenObject("outstanding"u8);
        _json.Money("principal"u8, outstanding.Principal);
        _json.Money("interest"u8, outstanding.Interest);
        _json.Money("costs"u8, outstanding.Costs);
        _json.Money("overpaidCosts"u8, ledger.OverpaidCosts);
        _json.Money("total"u8, outstanding.Principal + outstanding.Interest + outstanding.Costs);
        _json.CloseObject();
    }
}
