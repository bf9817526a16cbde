namespace Indrivningslag.Rules;

/// <summary>9 §: directly enforceable claims of the State and public sanctions are not given to professional collectors.</summary>
internal static class Section09
{
    internal static bool Bars(Claim claim, CollectionAction action) =>
        claim.DirectlyEnforceable && claim.StateClaimOrPublicSanction
        && (action.By != CollectorRole.Creditor || action.Kind == EventKind.Assignment);

    internal static void Check(in CaseState state, CollectionAction action, ref ReasonSink reasons)
    {
        if (Bars(state.Claim, action))
        {
            reasons.Add(Rule.StateClaim, Cite.S9);
        }
    }
}
