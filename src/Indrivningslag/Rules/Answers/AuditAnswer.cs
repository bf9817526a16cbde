using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Every past step put to the rules of its own day, and what may follow from what was found (10.3, 13, 15, 17 and 17a §§).</summary>
internal static class AuditAnswer
{
    internal static Sequence<AuditFinding> Of(in CaseState state, CollectionCase collectionCase)
    {
        state.RequireCosts();
        var transcript = state.Transcript!;
        var findings = new List<AuditFinding>();
        var listed = new HashSet<(int Event, Citation Citation)>();
        foreach (var breach in transcript.BreachesOrEmpty)
        {
            listed.Add((breach.Event, breach.Citation));
            findings.Add(Finding(state, collectionCase, breach));
        }

        foreach (var charge in transcript.Charges!.Wrong)
        {
            if (listed.Add((charge.Event, charge.Citation)))
            {
                findings.Add(Finding(state, collectionCase, AsBreach(charge, collectionCase)));
            }
        }

        return Sequence.Adopt(findings.ToArray());
    }

    /// <summary>An overcharge is never minor; a charge for what had to be free is as minor as the measure's other faults.</summary>
    private static ListedBreach AsBreach(in WrongCharge charge, CollectionCase collectionCase)
    {
        var minor = charge.Rule != Rule.Overcharge && ((Measure)collectionCase.Events[charge.Event]).MinorBreach;
        return new ListedBreach(charge.Event, new Reason(charge.Rule, charge.Citation, Euro.FromCents(charge.Excess)), minor);
    }

    private static AuditFinding Finding(in CaseState state, CollectionCase collectionCase, in ListedBreach breach)
    {
        var step = collectionCase.Events[breach.Event];
        var consumer = Section03.IsConsumer(state.Act, state.Claim, step.Day);
        var overcharged = breach.Reason.Rule == Rule.Overcharge ? breach.Reason.Amount : Euro.Zero;
        return new AuditFinding(breach, step, Consequences(state, breach, step, consumer), consumer ? Cite.S12 : null) { Overcharged = overcharged };
    }

    private static Sequence<Citation> Consequences(in CaseState state, in ListedBreach breach, CollectionEvent step, bool consumer)
    {
        var day = step.Day;
        if (day < state.Act.Law.FirstDay)
        {
            return Sequence.Of(Cite.S15);
        }

        var edition = state.On(day).Edition;
        var section = breach.Citation;
        var list = new List<Citation>(5);
        if (!breach.Minor && edition.Forfeits(section, By(step) == CollectorRole.Creditor))
        {
            list.Add(edition.Forfeiture);
        }

        var byTrader = IsOfTrader(state.Claim, step);
        if (consumer ? byTrader && In(section, ConsumerProhibition) : In(section, BusinessProhibition) && AgainstBusiness(state.Claim))
        {
            list.Add(consumer ? Cite.S13M1 : Cite.S13M2);
        }

        if (consumer && byTrader && day >= state.Act.Law.Transitions.PenaltyFeeFromDay && In(section, PenaltyFee))
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

    /// <summary>
    /// 13.2 concerns a trader that collects from another trader a claim from their trade: so say the facts, or nothing says otherwise of a claim
    /// that is no consumer claim.
    /// </summary>
    private static bool AgainstBusiness(Claim claim) => claim.Facts is { } facts
        ? facts is { Creditor: CreditorKind.Trader, Debtor: DebtorKind.Business }
        : claim.Class == ClaimClass.Other;

    /// <summary>13.1 and 17a are for traders: not for a public body's or private person's own step.</summary>
    private static bool IsOfTrader(Claim claim, CollectionEvent step)
    {
        return By(step) != CollectorRole.Creditor || claim.Facts is not { Creditor: CreditorKind.PublicBody or CreditorKind.PrivatePerson };
    }

    private static CollectorRole? By(CollectionEvent step) => step is Breach recorded ? recorded.By : ((CollectionAction)step).By;

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
