using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>Amounts and lines of answers, one row each: the parts of an answer that hold all they say, and no reasons.</summary>
internal static class ResultFormat
{
    internal static readonly Shape<Instalments> Instalments = InstalmentsShape(new());
    internal static readonly Shape<PaymentParts> Parts = PartsShape(new());
    internal static readonly Shape<CostTotals> Totals = TotalsShape(new());
    internal static readonly Shape<PaymentPosting> Posting = PostingShape(new());
    internal static readonly Shape<Ledger> Ledger = LedgerShape(new());
    internal static readonly Shape<InterestLine> InterestLine = InterestLineShape(new());
    internal static readonly Shape<CostLine> CostLine = CostLineShape(new());
    internal static readonly Shape<DebtStatement> Statement = StatementShape(new());
    internal static readonly Shape<ClaimShare> Share = ShareShape(new());
    internal static readonly Shape<PaymentDivision> Division = DivisionShape(new());
    internal static readonly Shape<NextStep> NextStep = NextStepShape(new());

    private static Shape<Instalments> InstalmentsShape(Properties p)
    {
        var whole = p.DayIfAny("wholeClaimDueOn", orNull: true);
        return p.Shape(f => new Instalments(f.Of(whole))).With(whole, x => x.WholeClaimDueOn);
    }

    private static Shape<PaymentParts> PartsShape(Properties p)
    {
        var interest = p.Money("interest");
        var principal = p.Money("principal");
        var costs = p.Money("costs");
        var interestOnCosts = p.Money("interestOnCosts");
        var overpayment = p.Money("overpayment");
        return p.Shape(f => new PaymentParts(f.Of(interest), f.Of(principal), f.Of(costs), f.Of(interestOnCosts), f.Of(overpayment)))
            .With(interest, x => x.Interest).With(principal, x => x.Principal).With(costs, x => x.Costs)
            .With(interestOnCosts, x => x.InterestOnCosts).With(overpayment, x => x.Overpayment);
    }

    private static Shape<CostTotals> TotalsShape(Properties p)
    {
        var ceiling = p.MoneyIfAny("totalCeiling", orNull: true);
        var used = p.Money("usedOfTotalCeiling");
        var costs = p.Money("costs");
        var vat = p.Money("vat");
        var compensation = p.Money("standardCompensation");
        var total = p.Money("total");
        var enforceable = p.Money("directlyEnforceable");
        var forfeited = p.Bool("forfeited");
        return p.Shape(f => new CostTotals
        {
            TotalCeiling = f.Of(ceiling),
            UsedOfTotalCeiling = f.Of(used),
            Costs = f.Of(costs),
            Vat = f.Of(vat),
            StandardCompensation = f.Of(compensation),
            Total = f.Of(total),
            DirectlyEnforceable = f.Of(enforceable),
            Forfeited = f.Of(forfeited),
        }).With(ceiling, x => x.TotalCeiling).With(used, x => x.UsedOfTotalCeiling).With(costs, x => x.Costs).With(vat, x => x.Vat)
            .With(compensation, x => x.StandardCompensation).With(total, x => x.Total).With(enforceable, x => x.DirectlyEnforceable)
            .With(forfeited, x => x.Forfeited);
    }

    private static Shape<PaymentPosting> PostingShape(Properties p)
    {
        var index = p.Whole("event");
        var payment = p.Of("payment", EventFormat.Only<Payment>(), EventFormat.Events.Write, null!);
        var parts = p.Object("parts", Parts);
        return p.Shape(f => new PaymentPosting(f.Of(index), f.Of(payment), f.Of(parts)))
            .With(index, x => x.Event).With(payment, x => x.Payment).With(parts, x => x.Parts);
    }

    private static Shape<Ledger> LedgerShape(Properties p)
    {
        var payments = p.List<PaymentPosting>("payments", Posting.Read, Posting.Write);
        var outstanding = p.Object("outstanding", ClaimParts.Balance);
        var overpaid = p.Money("overpaidCosts");
        var funds = p.Money("clientFunds");
        return p.Shape(f => new Ledger
        {
            Payments = f.Of(payments),
            Outstanding = f.Of(outstanding),
            OverpaidCosts = f.Of(overpaid),
            ClientFunds = f.Of(funds),
        }).With(payments, x => x.Payments).With(outstanding, x => x.Outstanding).With(overpaid, x => x.OverpaidCosts).With(funds, x => x.ClientFunds);
    }

    private static Shape<InterestLine> InterestLineShape(Properties p)
    {
        var from = p.Day("from");
        var to = p.Day("to");
        var principal = p.Money("principal");
        var percent = p.Of<decimal?>(
            "percent",
            (ref json) => json.TokenType == System.Text.Json.JsonTokenType.Null ? null : json.Percent(),
            (json, value) => json.OrNull(value, (to, number) => to.Put(number)),
            null);
        var days = p.Whole("days");
        var amount = p.Money("amount");
        return p.Shape(f => new InterestLine(f.Of(from), f.Of(to), f.Of(principal), f.Of(percent), f.Of(days), f.Of(amount)))
            .With(from, x => x.From).With(to, x => x.Through).With(principal, x => x.Principal).With(percent, x => x.Percent)
            .With(days, x => x.Days).With(amount, x => x.Amount);
    }

    private static Shape<CostLine> CostLineShape(Properties p)
    {
        var index = p.WholeIfAny("event", orNull: true);
        var type = p.WordIfAny("type", EventFormat.Types, orNull: true);
        var on = p.Day("on");
        var amount = p.Money("amount");
        var citation = p.Of("citation", (ref json) => Citation.Parse(json.Text()), (json, value) => json.Put(value.ToString()), default);
        return p.Shape(f => new CostLine(f.Of(index), f.Of(type), f.Of(on), f.Of(amount), f.Of(citation)))
            .With(index, x => x.Event).With(type, x => x.Kind).With(on, x => x.On).With(amount, x => x.Amount).With(citation, x => x.Citation);
    }

    private static Shape<DebtStatement> StatementShape(Properties p)
    {
        var ledger = p.Object("ledger", Ledger);
        var principal = p.Money("originalPrincipal");
        var interest = p.List<InterestLine>("interestLines", InterestLine.Read, InterestLine.Write);
        var costs = p.List<CostLine>("costLines", CostLine.Read, CostLine.Write);
        var onCosts = p.List<InterestLine>("costInterestLines", InterestLine.Read, InterestLine.Write);
        var free = p.Bool("freeOfCharge");
        return p.Shape(f => new DebtStatement
        {
            Ledger = f.Of(ledger),
            OriginalPrincipal = f.Of(principal),
            InterestLines = f.Of(interest),
            CostLines = f.Of(costs),
            CostInterestLines = f.Of(onCosts),
            FreeOfCharge = f.Of(free),
        }).With(ledger, x => x.Ledger).With(principal, x => x.OriginalPrincipal).With(interest, x => x.InterestLines)
            .With(costs, x => x.CostLines).With(onCosts, x => x.CostInterestLines).With(free, x => x.FreeOfCharge);
    }

    private static Shape<ClaimShare> ShareShape(Properties p)
    {
        var claim = p.Object("claim", ClaimFormat.Shape);
        var parts = p.Object("parts", Parts);
        return p.Shape(f => new ClaimShare(f.Of(claim), f.Of(parts))).With(claim, x => x.Claim).With(parts, x => x.Parts);
    }

    private static Shape<PaymentDivision> DivisionShape(Properties p)
    {
        var shares = p.List<ClaimShare>("shares", Share.Read, Share.Write);
        var overpayment = p.Money("overpayment");
        return p.Shape(f => new PaymentDivision(f.Of(shares), f.Of(overpayment))).With(shares, x => x.Shares).With(overpayment, x => x.Overpayment);
    }

    private static Shape<NextStep> NextStepShape(Properties p)
    {
        var action = p.Of("action", EventFormat.Only<CollectionAction>(), EventFormat.Events.Write, null!);
        var permitted = p.Bool("permitted");
        var earliest = p.DayIfAny("earliest", orNull: true);
        var latest = p.DayIfAny("latest", orNull: true);
        var chargeable = p.DayIfAny("chargeableFrom", orNull: true);
        var maximum = p.MoneyIfAny("maximum", orNull: true);
        return p.Shape(f => new NextStep
        {
            Action = f.Of(action),
            Permitted = f.Of(permitted),
            Earliest = f.Of(earliest),
            Latest = f.Of(latest),
            ChargeableFrom = f.Of(chargeable),
            Maximum = f.Of(maximum),
        }).With(action, x => x.Action).With(permitted, x => x.Permitted).With(earliest, x => x.Earliest).With(latest, x => x.Latest)
            .With(chargeable, x => x.ChargeableFrom).With(maximum, x => x.Maximum);
    }
}
