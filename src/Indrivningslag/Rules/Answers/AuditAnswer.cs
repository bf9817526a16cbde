using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Every past step put to the rules of its own day, and what may follow from what was found (10.3, 13, 15, 17 and 17a §§).</summary>
internal static class AuditAnswer
{
    internal static Sequence<AuditFinding> Of(in CaseState state, CollectionCase collectionCase, int day)
    {
        var assessment = CostAnswer.Of(state, day);
        var findings = new List<AuditFinding>(assessment.Breaches.Count);
        foreach (var breach in assessment.Breaches)
        {
            findings.Add(Finding(state, collectionCase, breach, default));
        }

        foreach (var cost in assessment.Measures)
        {
            var edition = state.EditionOn(cost.Measure.Day, EventFold.EventPath);
            if (edition.ConductCovered && cost.Measure.Charged is { } charged && charged > cost.Recoverable + cost.Vat)
            {
                var excess = charged - cost.Recoverable - cost.Vat;
                var law = edition.For(Section03.IsConsumer(state, cost.Measure.Day));
                findings.Add(Finding(state, collectionCase, new ListedBreach(cost.Event, new Reason(Rule.Overcharge, law.Prices, excess), false), excess));
            }
        }

        return Sequence.Adopt(findings.ToArray());
    }

    private static AuditFinding Finding(in CaseState state, CollectionCase collectionCase, in ListedBreach breach, Euro overcharged)
    {
        var step = collectionCase.Events[breach.Event];
        var day = step.Day;
        var consumer = Section03.IsConsumer(state, day);
        var consequences = Consequences(state, breach, day, consumer);
        return new AuditFinding(breach, step, consequences, consumer ? Cite.S12 : null) { Overcharged = overcharged };
    }

    private static Sequence<Citation> Consequences(in CaseState state, in ListedBreach breach, int day, bool consumer)
    {
        if (day < state.Act.Law.FirstDay)
        {
            return Sequence.Of(Cite.S15);
        }

        var edition = state.EditionOn(day, EventFold.EventPath);
        var section = breach.Citation;
        var list = new List<Citation>(5);
        if (!breach.Minor && edition.Forfeits(section))
        {
            list.Add(edition.Forfeiture);
        }

        if (consumer ? In(section, ConsumerProhibition) : In(section, BusinessProhibition) && AgainstBusiness(state.Claim))
        {
            list.Add(consumer ? Cite.S13M1 : Cite.S13M2);
        }

        if (consumer && day >= state.Act.Law.Transitions.PenaltyFeeFromDay && In(section, PenaltyFee))
        {
            list.Add(Cite.S17a);
        }

        if (In(section, Fine))
        {
            list.Add(Cite.S17M1);
        }

        if (section.IsWithin(Cite.S7M2))
        {
            list.Add(Cite.S17M2);
        }

        list.Add(Cite.S15);
        return Sequence.Adopt(list.ToArray());
    }

    private static readonly Sequence<Citation> ConsumerProhibition = All("4", "4a", "4b", "4c", "5", "5a", "6", "11a.2");
    private static readonly Sequence<Citation> BusinessProhibition = All("4", "4a", "4b", "5b", "7");
    private static readonly Sequence<Citation> PenaltyFee = All("4.3", "4a", "4b", "4c", "5", "5a", "6", "7.2", "10a", "10b", "10c", "10d", "11a.2");
    private static readonly Sequence<Citation> Fine = All("4.2.1", "11");

    /// <summary>13.2 concerns a trader that collects from another trader a claim from their trade; commercial payments always are such.</summary>
    private static bool AgainstBusiness(Claim claim) =>
        claim.CommercialPayment is not null
        || claim.Facts is { Creditor: CreditorKind.Trader, Debtor: DebtorKind.Business };

    private static bool In(Citation section, Sequence<Citation> places)
    {
        foreach (var place in places)
        {
            if (section.IsWithin(place))
            {
                return true;
            }
        }

        return false;
    }

    private static Sequence<Citation> All(params string[] codes) => Sequence.Adopt(Array.ConvertAll(codes, Provision.At));
}
