namespace Indrivningslag.Json;

/// <summary>The objects within a claim.</summary>
internal static class ClaimParts
{
    internal static readonly Shape<ClaimFacts> Facts = FactsShape(new());
    internal static readonly Tagged<DueNotice> Notice = NoticeShapes(new());
    internal static readonly Shape<CommercialPayment> CommercialPayment = CommercialPaymentShape(new());
    internal static readonly Shape<ClaimItem> Item = ItemShape(new());
    internal static readonly Tagged<InterestTerms> Interest = InterestShapes(new());
    internal static readonly Shape<AgreedCeilings> Ceilings = CeilingsShape(new());
    internal static readonly Shape<Balance> Balance = BalanceShape(new());

    private static Shape<ClaimFacts> FactsShape(Properties p)
    {
        var creditor = p.Word<CreditorKind>("creditor");
        var debtor = p.Word<DebtorKind>("debtor");
        var basis = p.Word<ClaimBasis>("basis");
        var brokered = p.Bool("brokeredByTrader");
        return p.Shape(f => new ClaimFacts(f.Of(creditor), f.Of(debtor), f.Of(basis), f.Of(brokered)))
            .With(creditor, x => x.Creditor).With(debtor, x => x.Debtor).With(basis, x => x.Basis).Maybe(brokered, x => x.BrokeredByTrader);
    }

    private static Tagged<DueNotice> NoticeShapes(Properties p)
    {
        var kinds = new Words<DueNoticeKind>();
        var tag = p.Word("kind", kinds);
        var on = p.Day("on");
        Shape<DueNotice> Row(DueNoticeKind kind) => kind switch
        {
            DueNoticeKind.None => p.Shape(_ => DueNotice.None).With(tag, x => x.Kind),
            DueNoticeKind.Sent => p.Shape(f => DueNotice.Sent(f.Of(on))).With(tag, x => x.Kind).With(on, x => x.SentOn.GetValueOrDefault()),
            DueNoticeKind.AgreedDueDate => p.Shape(_ => DueNotice.AgreedDueDate).With(tag, x => x.Kind),
        };
        return new(tag, [.. kinds.Values.Select(Row)], notice => (int)notice.Kind);
    }

    private static Shape<CommercialPayment> CommercialPaymentShape(Properties p)
    {
        var items = p.WholeIfAny("overdueItems");
        return p.Shape(f => new CommercialPayment(f.Of(items))).IfAny(items, x => x.OverdueItems);
    }

    private static Shape<ClaimItem> ItemShape(Properties p)
    {
        var principal = p.Money("principal");
        var dueOn = p.Day("dueOn");
        return p.Shape(f => new ClaimItem(f.Of(principal), f.Of(dueOn))).With(principal, x => x.Principal).With(dueOn, x => x.DueOn);
    }

    private static Tagged<InterestTerms> InterestShapes(Properties p)
    {
        var kinds = new Words<InterestKind>();
        var tag = p.Word("kind", kinds);
        var percent = p.Of("percent", Tokens.Percent, (json, value) => json.Put(value), 0);
        var from = p.DayIfAny("from");
        var minimum = p.MoneyIfAny("minimumCharge");
        Shape<InterestTerms, InterestTerms> Terms(Func<Facts, InterestTerms> make) =>
            p.Shape(f => make(f) with { MinimumCharge = f.Of(minimum) }).With(tag, x => x.Kind);
        Shape<InterestTerms> Row(InterestKind kind) => kind switch
        {
            InterestKind.None => p.Shape(_ => InterestTerms.None).With(tag, x => x.Kind),
            InterestKind.Fixed => Terms(f => InterestTerms.Fixed(f.Of(percent), f.Of(from)))
                .With(percent, x => x.Percent).IfAny(from, x => x.From).IfAny(minimum, x => x.MinimumCharge),
            InterestKind.Statutory => Terms(_ => InterestTerms.Statutory).IfAny(minimum, x => x.MinimumCharge),
            InterestKind.StatutoryCommercial => Terms(_ => InterestTerms.StatutoryCommercial).IfAny(minimum, x => x.MinimumCharge),
            InterestKind.ConsumerCredit => Terms(f => InterestTerms.ConsumerCredit(f.Of(percent)))
                .With(percent, x => x.Percent).IfAny(minimum, x => x.MinimumCharge),
        };
        return new(tag, [.. kinds.Values.Select(Row)], terms => (int)terms.Kind);
    }

    private static Shape<AgreedCeilings> CeilingsShape(Properties p)
    {
        var total = p.MoneyIfAny("total");
        var reminder = p.MoneyIfAny("paymentReminder");
        var demand = p.MoneyIfAny("paymentDemand");
        var extension = p.MoneyIfAny("termExtension");
        var plan = p.MoneyIfAny("paymentPlan");
        var tratta = p.MoneyIfAny("tratta");
        var bankruptcy = p.MoneyIfAny("bankruptcyDemand");
        return p.Shape(f => new AgreedCeilings
        {
            Total = f.Of(total),
            PaymentReminder = f.Of(reminder),
            PaymentDemand = f.Of(demand),
            TermExtension = f.Of(extension),
            PaymentPlan = f.Of(plan),
            Tratta = f.Of(tratta),
            BankruptcyDemand = f.Of(bankruptcy),
        }).IfAny(total, x => x.Total).IfAny(reminder, x => x.PaymentReminder).IfAny(demand, x => x.PaymentDemand)
            .IfAny(extension, x => x.TermExtension).IfAny(plan, x => x.PaymentPlan).IfAny(tratta, x => x.Tratta)
            .IfAny(bankruptcy, x => x.BankruptcyDemand);
    }

    private static Shape<Balance> BalanceShape(Properties p)
    {
        var principal = p.Money("principal");
        var interest = p.Money("interest");
        var costs = p.Money("costs");
        var interestOnCosts = p.Money("interestOnCosts");
        return p.Shape(f => new Balance(f.Of(principal), f.Of(interest), f.Of(costs), f.Of(interestOnCosts)))
            .With(principal, x => x.Principal).With(interest, x => x.Interest).With(costs, x => x.Costs)
            .With(interestOnCosts, x => x.InterestOnCosts);
    }
}
