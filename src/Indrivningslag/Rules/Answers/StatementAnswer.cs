namespace Indrivningslag.Rules;

/// <summary>4a §: what the debtor is told of the debt, and whether it is free of charge.</summary>
internal static class StatementAnswer
{
    internal static Ledger Ledger(ref CaseState state, int day)
    {
        return new Ledger
        {
            Payments = state.Transcript!.Payments,
            Outstanding = Outstanding(ref state, day),
            OverpaidCosts = Euro.FromCents(Math.Max(0, state.PaidToCosts - Section10.Total(state, day))),
            ClientFunds = Euro.FromCents(state.ClientFunds),
        };
    }

    /// <summary>Lets interest run through the day and tells what is owed.</summary>
    internal static Balance Outstanding(ref CaseState state, int day)
    {
        state.RequireLedger();
        InterestAct.Accrue(ref state, day);
        var costs = Section10.OutstandingCosts(state, day);
        return new Balance(Euro.FromCents(state.Principal), Euro.FromCents(state.Interest), Euro.FromCents(costs));
    }

    internal static DebtStatement Of(ref CaseState state, CollectionCase collectionCase, int day)
    {
        var ledger = Ledger(ref state, day);
        return new DebtStatement
        {
            Ledger = ledger,
            OriginalPrincipal = state.Claim.Principal,
            InterestLines = Sequence.Adopt(state.Transcript!.InterestLines!.ToArray()),
            CostLines = CostLines(state, day),
            FreeOfCharge = FreeOfCharge(collectionCase, day),
        };
    }

    internal static Sequence<Reason> Reasons(in CaseState state, DebtStatement statement, int day)
    {
        var reasons = Rules.Reasons.ForLedger(state, statement.Ledger, day);
        reasons.Add(new Reason(statement.FreeOfCharge ? Rule.InformationFree : Rule.InformationCharged, Cite.S4a));
        return Sequence.Adopt(reasons.ToArray());
    }

    private static Sequence<CostLine> CostLines(in CaseState state, int day)
    {
        var assessment = CostAnswer.Of(state, day);
        var lines = new List<CostLine>();
        var sum = Euro.Zero;
        foreach (var cost in assessment.Measures)
        {
            var amount = cost.Recoverable + cost.Vat;
            if (amount > Euro.Zero)
            {
                lines.Add(new CostLine(cost.Event, cost.Measure.Kind, cost.On, amount, cost.Basis.Citation));
                sum += amount;
            }
        }

        if (assessment.Totals.Total > sum)
        {
            var due = state.Claim.DueOn;
            var citation = Section10.StandardCompensationForEach(state)!.Value.Citation;
            lines.Add(new CostLine(null, null, due.PlusDays(1), assessment.Totals.Total - sum, citation));
        }

        return Sequence.Adopt(lines.ToArray());
    }

    /// <summary>4a §: the updated total is always free; a specification and an account are each free once a year.</summary>
    private static bool FreeOfCharge(CollectionCase collectionCase, int day)
    {
        var free = true;
        int specification = Days.None, explanation = Days.None;
        for (var i = 0; i < collectionCase.Events.Count && collectionCase.At(i).Day <= day; i++)
        {
            if (collectionCase.At(i) is InformationRequest request)
            {
                free = request.Information switch
                {
                    InformationKind.Specification => FreeAgain(request, ref specification),
                    InformationKind.Explanation => FreeAgain(request, ref explanation),
                    _ => true,
                };
            }
        }

        return free;
    }

    private static bool FreeAgain(InformationRequest request, ref int lastFree)
    {
        if (lastFree != Days.None && request.On < Days.ToDate(lastFree).PlusYears(1))
        {
            return false;
        }

        lastFree = request.Day;
        return true;
    }
}
