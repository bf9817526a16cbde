namespace Indrivningslag.Rules;

/// <summary>4a §: what the debtor is told of the debt, and whether it is free of charge.</summary>
internal static class StatementAnswer
{
    internal static DebtStatement Of(ref CaseState state, CollectionCase collectionCase, int day)
    {
        var ledger = LedgerAnswer.Of(ref state, day);
        var lines = state.Transcript!.Ledger!.Interest!.Lines();
        var least = InterestAct.LeastCharge(state, day) - state.InterestAccrued;
        if (least > 0)
        {
            // The minimum charge is owed from the first day of delay, whatever the rate and the days.
            var first = Days.ToDate(Days.Later(state.DueDay, 1));
            lines.Add(new InterestLine(first, Days.ToDate(day), Euro.FromCents(state.PrincipalAtDueDate), null, day - state.DueDay, Euro.FromCents(least)));
        }

        return new DebtStatement
        {
            Ledger = ledger,
            OriginalPrincipal = Euro.FromCents(state.OwedPrincipal),
            InterestLines = Sequence.Adopt(lines.ToArray()),
            CostLines = CostLines(state, day),
            CostInterestLines = CostInterestLines(state, day),
            FreeOfCharge = FreeOfCharge(collectionCase, day),
        };
    }

    /// <summary>How the interest on costs was formed; there is none while there are no costs.</summary>
    private static Sequence<InterestLine> CostInterestLines(in CaseState state, int day) => Section10Totals.Total(state, day) == 0
        ? Sequence<InterestLine>.Empty
        : Sequence.Adopt(state.Transcript!.Ledger!.CostInterest!.Lines().ToArray());

    internal static Sequence<Reason> ReasonsFor(in CaseState state, DebtStatement statement, int day)
    {
        var reasons = Reasons.ForLedger(state, statement.Ledger, day);
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
            var citation = Section10Totals.StandardCompensationForEach(state)!.Value.Citation;
            lines.Add(new CostLine(null, null, Days.ToDate(Days.Later(state.DueDay, 1)), assessment.Totals.Total - sum, citation));
        }

        return Sequence.Adopt(lines.ToArray());
    }

    /// <summary>4a §: the updated total is always free; a specification and an account are each free when none of the kind was within a year before.</summary>
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
                    InformationKind.Balance => true,
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
