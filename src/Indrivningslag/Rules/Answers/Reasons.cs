namespace Indrivningslag.Rules;

/// <summary>The reasons for an answer as a whole.</summary>
internal static class Reasons
{
    /// <summary>What the ceiling of a measure rests on.</summary>
    internal static Reason Basis(in MeasureEntry entry)
    {
        if (entry.PriceLifted)
        {
            return new Reason(Rule.ExceptionalWork, entry.Law.ExceptionalWork);
        }

        if (entry.Measure is PaymentDemand { CopyToRepresentative: true })
        {
            return new Reason(Rule.RepresentativeCopy, entry.PriceCitation);
        }

        if (entry.Listed >= Cents.Unlimited)
        {
            return new Reason(entry.Law.MaximaApply ? Rule.ActualCost : Rule.NoMaxima, entry.PriceCitation);
        }

        return entry.Listed == 0
            ? new Reason(Rule.Unlisted, entry.PriceCitation)
            : new Reason(Rule.UnitCeiling, entry.PriceCitation, Euro.FromCents(entry.Listed));
    }

    /// <summary>What lowered the cost of a measure, and forfeiture where it took something.</summary>
    internal static Sequence<Reason> Lowered(in MeasureEntry entry)
    {
        if (!entry.Forfeited || entry.Fee + entry.Service == 0)
        {
            return Sequence.Adopt(entry.Reasons, entry.FirstReason, entry.ReasonCount);
        }

        var reasons = new Reason[entry.ReasonCount + 1];
        Array.Copy(entry.Reasons, entry.FirstReason, reasons, 0, entry.ReasonCount);
        reasons[entry.ReasonCount] = new Reason(Rule.Forfeited, entry.Edition.Forfeiture);
        return Sequence.Adopt(reasons);
    }

    internal static Sequence<Reason> ForCosts(in CaseState state, in CostTotals totals, int day)
    {
        var regime = Section03.RegimeAlone(state.Act, state.Claim, day);
        var difficult = state.Difficult && !state.Claim.DirectlyEnforceable;
        return difficult || totals.StandardCompensation > Euro.Zero || totals.Vat > Euro.Zero || totals.DirectlyEnforceable > Euro.Zero
            ? WithExtras(state, regime.At(0), totals, day)
            : regime;
    }

    private static Sequence<Reason> WithExtras(in CaseState state, Reason regime, in CostTotals totals, int day)
    {
        var edition = state.Act.Law.On(day, "asOf");
        var consumer = Section03.IsConsumer(state.Act, state.Claim, day);
        var law = edition.For(consumer);
        var reasons = new List<Reason> { regime };
        if (state.Difficult && !state.Claim.DirectlyEnforceable && law.MaximaApply)
        {
            reasons.Add(new Reason(Rule.ExceptionallyDifficult, law.ExceptionallyDifficult));
        }

        if (totals.StandardCompensation > Euro.Zero)
        {
            var each = Section10Totals.StandardCompensationForEach(state)!.Value;
            reasons.Add(new Reason(Rule.StandardCompensation, each.Citation, totals.StandardCompensation));
        }

        if (totals.Vat > Euro.Zero && law.VatOnTop is { } tax)
        {
            reasons.Add(new Reason(Rule.ValueAddedTax, tax, totals.Vat));
        }

        if (totals.DirectlyEnforceable > Euro.Zero && (consumer ? edition.EnforceableConsumer : edition.EnforceableOther) is { } enforceable)
        {
            reasons.Add(new Reason(Rule.EnforceablePart, enforceable, totals.DirectlyEnforceable));
        }

        return Sequence.Adopt(reasons.ToArray());
    }

    internal static Sequence<Reason> ForPermission(in CaseState state, Permission permission)
    {
        var regime = Section03.RegimeAlone(state.Act, state.Claim, permission.Action.Day);
        return permission.Permitted
            ? Sequence.Adopt([regime.At(0), new Reason(Rule.MeasureAllowed, regime.At(0).Citation)])
            : regime;
    }

    internal static List<Reason> ForLedger(in CaseState state, Ledger ledger, int day)
    {
        var consumer = Section03.IsConsumer(state.Act, state.Claim, day);
        var costsFirst = Section11a.CostsFirst(state.Act, consumer, day);
        var reasons = new List<Reason>
        {
            Section03.Regime(state.Act, state.Claim, day),
            new(state.Act.Readings.InterestBeforePrincipal ? Rule.InterestFirst : Rule.PrincipalFirst, Cite.S11aM1),
            new(costsFirst ? Rule.CostsFirst : Rule.CostsLast, consumer && !costsFirst ? Cite.S11aM2 : Cite.S11aM1),
        };
        if (ledger.OverpaidCosts > Euro.Zero)
        {
            reasons.Add(new Reason(Rule.OverpaidCosts, Cite.S10, ledger.OverpaidCosts));
        }

        if (ledger.ClientFunds > Euro.Zero)
        {
            reasons.Add(new Reason(Rule.ClientFunds, Cite.S11, ledger.ClientFunds));
        }

        foreach (var posting in ledger.Payments)
        {
            if (!Section11.Counts(posting.Payment))
            {
                reasons.Add(new Reason(Rule.UnauthorisedPayment, Cite.S8M2, posting.Payment.Amount));
            }
        }

        return reasons;
    }
}
