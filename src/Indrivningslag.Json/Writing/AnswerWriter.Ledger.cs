namespace Indrivningslag.Json;

/// <content>Payments, balances, the audit and the debtor's statement.</content>
internal readonly partial struct AnswerWriter
{
    internal void Write(Decision<Ledger> decision)
    {
        Open();
        WritePayments(decision.Value);
        WriteOutstanding(decision.Value);
        _json.Money("clientFunds"u8, decision.Value.ClientFunds);
        Close(decision);
    }

    internal void Write(Balance before, Decision<PaymentParts> decision)
    {
        var parts = decision.Value;
        Open();
        WriteParts(parts);
        _json.Money("overpayment"u8, parts.Overpayment);
        var remaining = parts.Apply(before);
        _json.OpenObject("remaining"u8);
        _json.Money("principal"u8, remaining.Principal);
        _json.Money("interest"u8, remaining.Interest);
        _json.Money("costs"u8, remaining.Costs);
        _json.Money("interestOnCosts"u8, remaining.InterestOnCosts);
        _json.CloseObject();
        Close(decision);
    }

    internal void Write(Decision<PaymentDivision> decision)
    {
        var division = decision.Value;
        Open();
        _json.OpenList("shares"u8);
        foreach (var share in division.Shares)
        {
            _json.OpenObject();
            _json.Text("claim"u8, share.Claim.Id);
            WriteParts(share.Parts);
            _json.CloseObject();
        }

        _json.CloseList();
        _json.Money("overpayment"u8, division.Overpayment);
        Close(decision);
    }

    internal void Write(Decision<Sequence<AuditFinding>> decision)
    {
        Open();
        _json.OpenList("breaches"u8);
        foreach (var finding in decision.Value)
        {
            _json.OpenObject();
            _json.Number("event"u8, finding.Breach.Event);
            _json.Place(finding.Breach.Citation);
            _json.Word("code"u8, RuleCodes[(int)finding.Breach.Reason.Rule]);
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
        Close(decision);
    }

    internal void Write(Decision<DebtStatement> decision)
    {
        var statement = decision.Value;
        Open();
        WriteOutstanding(statement.Ledger);
        WriteInterestLines("interestLines"u8, statement.InterestLines);
        WriteCostLines(statement);
        WritePayments(statement.Ledger);
        _json.Bool("freeOfCharge"u8, statement.FreeOfCharge);
        WriteInterestLines("costInterestLines"u8, statement.CostInterestLines);
        Close(decision);
    }

    private void WriteInterestLines(ReadOnlySpan<byte> name, Sequence<InterestLine> lines)
    {
        _json.OpenList(name);
        foreach (var line in lines)
        {
            _json.OpenObject();
            _json.Day("from"u8, line.From);
            _json.Day("to"u8, line.Through);
            _json.Money("principal"u8, line.Principal);
            if (line.Percent is { } percent)
            {
                _json.Number("percent"u8, percent);
            }
            else
            {
                _json.Null("percent"u8);
            }

            _json.Number("days"u8, line.Days);
            _json.Money("amount"u8, line.Amount);
            _json.CloseObject();
        }

        _json.CloseList();
    }

    private void WriteParts(in PaymentParts parts)
    {
        _json.Money("interest"u8, parts.Interest);
        _json.Money("principal"u8, parts.Principal);
        _json.Money("costs"u8, parts.Costs);
        _json.Money("interestOnCosts"u8, parts.InterestOnCosts);
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
                _json.Word("type"u8, EventFormat.Types.Utf8((int)kind));
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
            WriteParts(posting.Parts);
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
        _json.Money("interestOnCosts"u8, outstanding.InterestOnCosts);
        _json.Money("overpaidCosts"u8, ledger.OverpaidCosts);
        _json.Money("total"u8, outstanding.Total);
        _json.CloseObject();
    }
}
