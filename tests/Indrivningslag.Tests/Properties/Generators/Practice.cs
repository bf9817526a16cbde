using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Adds to a case what collection offices record beside letters and payments: credit notes, waivers, items, parts in dispute, interest on costs.</summary>
internal static class Practice
{
    public static CollectionCase In(Dice dice, CollectionCase @case)
    {
        var claim = Claim(dice, @case.Claim);
        var events = @case.Events.Select(item => Changed(dice, item, claim)).ToList();
        var left = claim.Items is null ? [claim.Principal.Cents] : claim.Items.Select(item => item.Principal.Cents).ToArray();
        for (var i = dice.Between(1, 4); i > 0; i--)
        {
            var on = claim.DueOn.PlusDays(dice.Between(-10, 120));
            if (Fact(dice, on, claim, left) is { } fact)
                events.Add(fact);
        }

        return new CollectionCase(claim, events);
    }

    private static Claim Claim(Dice dice, Claim claim)
    {
        var interest = claim.Class != ClaimClass.Other && dice.Chance(20) && claim.DueOn >= new LocalDate(2010, 3, 1) && claim.Instalments is null
            ? InterestTerms.ConsumerCredit(dice.Pick(5m, 9.5m, 20m))
            : claim.Interest;
        if (interest.Kind != InterestKind.None && dice.Chance(25))
            interest = interest with { MinimumCharge = Euro.Of(dice.Pick(0m, 5m, 30m)) };
        var changed = claim with { Interest = interest };
        if (dice.Chance(60) || claim.Principal.Cents < 300)
            return changed;

        var first = Euro.FromCents(claim.Principal.Cents / dice.Between(2, 3));
        var items = new List<ClaimItem> { new(first, claim.DueOn.PlusDays(-dice.Between(0, 40))), new(claim.Principal - first, claim.DueOn) };
        if (dice.Chance(40))
            items.Reverse();
        return OfItems(changed with { CommercialPayment = claim.CommercialPayment is null ? null : new CommercialPayment() }, items);
    }

    /// <summary>The claim with items in place of its principal and due date.</summary>
    public static Claim OfItems(Claim claim, IReadOnlyList<ClaimItem> items)
    {
        var split = claim.Facts is { } facts
            ? new Claim(claim.Id, facts, items)
            : new Claim(claim.Id, Category(claim), items) { PeerToPeerLoan = claim.PeerToPeerLoan };
        return split with
        {
            DueNotice = claim.DueNotice,
            DirectlyEnforceable = claim.DirectlyEnforceable,
            StateClaimOrPublicSanction = claim.StateClaimOrPublicSanction,
            CommercialPayment = claim.CommercialPayment,
            CreditorDeductsVat = claim.CreditorDeductsVat,
            Instalments = claim.Instalments,
            Interest = claim.Interest,
            AgreedCeilings = claim.AgreedCeilings,
            DebtorForm = claim.DebtorForm,
        };
    }

    private static ClaimCategory Category(Claim claim) => claim.Class == ClaimClass.Other ? ClaimCategory.Other : ClaimCategory.Consumer;

    private static CollectionEvent Changed(Dice dice, CollectionEvent item, Claim claim) => item switch
    {
        Dispute dispute when dice.Chance(50) => dispute with { Amount = Euro.FromCents(Math.Max(1, claim.Principal.Cents / dice.Between(1, 4))) },
        Measure measure when dice.Chance(15) => measure with { PreparedOn = measure.On.PlusDays(-dice.Between(0, 6)) },
        _ => item,
    };

    private static CollectionEvent? Fact(Dice dice, LocalDate on, Claim claim, long[] left) => dice.Weighted<Func<CollectionEvent?>>(
        (3, () => CreditNote(dice, on, claim, left)),
        (3, () => new Waiver(on)
        {
            Principal = Euro.FromCents(claim.Principal.Cents / dice.Between(1, 5)),
            Interest = Euro.FromCents(dice.Below(300)),
            Costs = Euro.FromCents(dice.Below(6_000)),
            InterestOnCosts = Euro.FromCents(dice.Below(100)),
        }),
        (3, () => new CostInterest(on)),
        (1, () => new Judgment(on)),
        (1, () => new SuspensionWithdrawn(on)))();

    private static CreditNote? CreditNote(Dice dice, LocalDate on, Claim claim, long[] left)
    {
        var item = dice.Below(left.Length);
        if (left[item] == 0)
            return null;
        var cents = dice.Chance(20) ? left[item] : Math.Max(1, left[item] / dice.Between(2, 5));
        left[item] -= cents;
        return new CreditNote(on, Euro.FromCents(cents)) { Item = claim.Items is null ? null : item };
    }
}
