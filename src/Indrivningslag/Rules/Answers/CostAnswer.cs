using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Makes the answer on costs from a fold.</summary>
internal static class CostAnswer
{
    /// <summary>The sums of a fold that ended its day, from the tally for what is known in the end.</summary>
    internal static CostTotals Totals(in CaseState state, int day) => Totals(state, day, Enforceable(state));

    /// <summary>Measure by measure, from a fold that wrote them down.</summary>
    internal static CostAssessment Of(in CaseState state, int day)
    {
        var transcript = state.Transcript!;
        if (Lost(state))
        {
            for (var i = 0; i < transcript.MeasureCount; i++)
            {
                transcript.MeasureAt(i).Forfeited = true;
            }
        }

        return new CostAssessment
        {
            Measures = transcript.Measures,
            Totals = Totals(state, day, Enforceable(state)),
            Breaches = transcript.BreachesOrEmpty,
        };
    }

    /// <summary>The cap of the latest measure; null: none, or no measure.</summary>
    private static Euro? Cap(in CaseState state, bool raised) => state.Cap.Law is { } law
        ? Section10Limits.Cap(law, state.Cap.Principal, state.Claim.DirectlyEnforceable, raised)?.Value
        : null;

    private static bool Lost(in CaseState state) => state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts;

    private static EnforceableSums Enforceable(in CaseState state) => Lost(state) ? default
        : state.Forfeitures is { } log ? Section10jEnforceablePart.AddAgain(state, state.Transcript!, log)
        : CaseState.TallyAt(state, state.CurrentTally).Enforceable;

    private static CostTotals Totals(in CaseState state, int day, in EnforceableSums enforceable)
    {
        var (costs, vat) = Section10Totals.Sums(state);
        var total = Section10Totals.Total(state, day);
        var commercial = state.Claim.DirectlyEnforceable && state.Claim.CommercialPayment is not null;
        var current = state.CurrentTally;
        return new CostTotals
        {
            TotalCeiling = Cap(state, raised: (current & Tally.WithHigherCap) != 0),
            UsedOfTotalCeiling = Euro.FromCents(Section10Limits.Used(CaseState.TallyAt(state, current), state.Cap.FromStart)),
            Costs = Euro.FromCents(costs),
            Vat = Euro.FromCents(vat),
            StandardCompensation = Euro.FromCents(Section10Totals.StandardCompensation(state, day)),
            Total = Euro.FromCents(total),
            DirectlyEnforceable = Euro.FromCents(commercial ? Section10jEnforceablePart.Commercial(state, enforceable, total) : enforceable.Sum),
            Forfeited = state.Forfeited,
        };
    }
}
