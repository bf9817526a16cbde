using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>What must be done together with an action.</summary>
internal static class Duties
{
    internal static Sequence<Reason> Of(in CaseState state, CollectionAction action)
    {
        var duties = default(ReasonList);
        var moment = state.On(action.Day);
        var (consumer, law) = (moment.Consumer, moment.Law);
        if (Section04.MustTellFree(state, action, moment))
        {
            duties.Add(new Reason(Rule.TellFree, Cite.S4cM2));
        }

        if (action is PaymentDemand { CopyToRepresentative: false } demand && law.DemandLaw is { } rules)
        {
            if (demand.Form == DeliveryForm.Durable && rules.Arrival is { } arrival)
            {
                duties.Add(new Reason(Rule.EnsureArrival, arrival));
            }

            duties.Add(new Reason(Rule.IncludeContents, rules.Contents));
        }

        if (action is Tratta { Form: DeliveryForm.Durable } && !consumer && state.Act.Law.TrattaOn(action.Day).Arrival is { } reaches)
        {
            duties.Add(new Reason(Rule.EnsureArrival, reaches));
        }

        Disclosure(state, action, law, ref duties);
        return duties.ToSequence();
    }

    /// <summary>10a.3, 10c.2, 10d.2 and 10e.3, 10g.3, 10h.2: an exception must be told to the debtor.</summary>
    private static void Disclosure(in CaseState state, CollectionAction action, RegimeLaw law, ref ReasonList duties)
    {
        if (action is not Measure measure || !law.MaximaApply || action is PaymentDemand { CopyToRepresentative: true })
        {
            return;
        }

        var enforceable = state.Claim.DirectlyEnforceable;
        if (measure.Exception is { Kind: ExceptionalGroundKind.SpecialReason })
        {
            duties.Add(new Reason(Rule.Disclose, law.SpecialReason));
        }
        else if (measure.Exception is not null && MayBeLifted(state, measure))
        {
            duties.Add(new Reason(Rule.Disclose, law.ExceptionalWork));
        }

        if (state.DifficultyClaimed && !enforceable)
        {
            duties.Add(new Reason(Rule.Disclose, law.ExceptionallyDifficult));
        }
    }

    private static bool MayBeLifted(in CaseState state, Measure measure)
    {
        var costed = state.Costed(measure, state.On(measure.Day));
        return Section10Prices.ExceptionalWorkMayLift(costed, Section10Prices.Of(state, costed).Value);
    }
}
