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

    internal void Write(Balance before, Allocation parts)
    {
        Open();
        _json.Money("interest"u8, parts.Interest);
        _json.Money("principal"u8, parts.Principal);
        _json.Money("costs"u8, parts.Costs);
        _json.Money("interestOnCosts"u8, parts.InterestOnCosts);
        _json.Money("overpayment"u8, parts.Overpayment);
        RequestWriter.WriteBalance(_json, "remaining"u8, parts.Apply(before));
        Close();
    }

    internal void Write(Sequence<AuditFinding> findings)
    {
        Open();
        _json.WriteStartArray("breaches"u8);
        foreach (var finding in findings)
        {
            _json.WriteStartObject();
            _json.WriteNumber("event"u8, finding.Breach.Event);
            _json.Place(finding.Breach.Citation);
            _json.WriteString("code"u8, finding.Breach.Reason.Code);
            _json.WriteBoolean("minor"u8, finding.Breach.Minor);
            _json.WriteStartArray("consequences"u8);
            foreach (var consequence in finding.Consequences)
            {
                _json.WriteStringValue(consequence.ToString());
            }

            _json.WriteEndArray();
            _json.WriteString("text"u8, finding.Breach.Reason.Text(_language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Close();
    }

    internal void Write(DebtStatement statement)
    {
        Open();
        WriteOutstanding(statement.Ledger);
        _json.WriteStartArray("interestLines"u8);
        foreach (var line in statement.InterestLines)
        {
            _json.WriteStartObject();
            _json.Day("from"u8, line.From);
            _json.Day("to"u8, line.Through);
            _json.Money("principal"u8, line.Principal);
            _json.WriteNumber("percent"u8, line.Percent);
            _json.WriteNumber("days"u8, line.Days);
            _json.Money("amount"u8, line.Amount);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteCostLines(statement);
        WritePayments(statement.Ledger);
        _json.WriteBoolean("freeOfCharge"u8, statement.FreeOfCharge);
        Close();
    }

    private void WriteCostLines(DebtStatement statement)
    {
        _json.WriteStartArray("costLines"u8);
        foreach (var line in statement.CostLines)
        {
            _json.WriteStartObject();
            if (line is { Event: { } index, Kind: { } kind })
            {
                _json.WriteNumber("event"u8, index);
                _json.WriteString("type"u8, FormatWords.EventTypes[(int)kind]);
            }
            else
            {
                _json.WriteNull("event"u8);
                _json.WriteNull("type"u8);
            }

            _json.Day("on"u8, line.On);
            _json.Money("amount"u8, line.Amount);
            _json.Place(line.Citation);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WritePayments(Ledger ledger)
    {
        _json.WriteStartArray("payments"u8);
        foreach (var posting in ledger.Payments)
        {
            _json.WriteStartObject();
            _json.WriteNumber("event"u8, posting.Event);
            _json.Money("amount"u8, posting.Payment.Amount);
            _json.Money("interest"u8, posting.Parts.Interest);
            _json.Money("principal"u8, posting.Parts.Principal);
            _json.Money("costs"u8, posting.Parts.Costs);
            _json.Money("overpayment"u8, posting.Parts.Overpayment);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteOutstanding(Ledger ledger)
    {
        var outstanding = ledger.Outstanding;
        _json.WriteStartObject("outstanding"u8);
        _json.Money("principal"u8, outstanding.Principal);
        _json.Money("interest"u8, outstanding.Interest);
        _json.Money("costs"u8, outstanding.Costs);
        _json.Money("overpaidCosts"u8, ledger.OverpaidCosts);
        _json.Money("total"u8, outstanding.Principal + outstanding.Interest + outstanding.Costs);
        _json.WriteEndObject();
    }
}
