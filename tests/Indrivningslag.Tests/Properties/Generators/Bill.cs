using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>A balance and an amount paid towards it.</summary>
public sealed record Bill(Claim Claim, LocalDate On, Balance Balance, Euro Amount, Readings Readings)
{
    public DebtCollectionAct Act => new() { Readings = Readings };

    public PaymentParts Allocate() => Act.Allocate(Claim, On, Balance, Amount).Value;

    public PaymentParts Allocate(Euro amount) => Act.Allocate(Claim, On, Balance, amount).Value;

    internal static Bill Any(Dice dice)
    {
        var claim = Claims.Any(dice);
        return new Bill(claim, claim.DueOn.PlusDays(dice.Between(-10, 400)), AnyBalance(dice), AnyAmount(dice), Policies.Any(dice));
    }

    internal static Balance AnyBalance(Dice dice) => new(AnyAmount(dice), AnyAmount(dice), AnyAmount(dice), AnyAmount(dice));

    /// <summary>Nothing, a few cents, or something of the order of costs and small claims.</summary>
    internal static Euro AnyAmount(Dice dice) => dice.Weighted(
        (1, Euro.Zero),
        (2, Euro.FromCents(dice.Between(1, 10))),
        (5, Euro.FromCents(dice.Between(1, 60_000))));
}

/// <summary>Several claims of one debtor, some of which a payment designates.</summary>
public sealed record Debts(Sequence<ClaimBalance> Claims, Sequence<string> Designated, LocalDate On, Euro Amount, Readings Readings)
{
    public Euro Owed => Claims.Aggregate(Euro.Zero, (sum, claim) => sum + claim.Balance.Total);

    public PaymentDivision Divide() => Divide(Designated);

    public PaymentDivision Divide(IEnumerable<string> designated) =>
        new DebtCollectionAct { Readings = Readings }.Divide(Claims, On, Amount, designated).Value;

    internal static Debts Any(Dice dice)
    {
        var claims = Enumerable.Range(0, dice.Between(1, 5))
            .Select(i => new ClaimBalance(Properties.Claims.Any(dice) with { Id = "c" + i }, Bill.AnyBalance(dice)))
            .ToArray();
        var designated = dice.Shuffled(claims.Select(claim => claim.Claim.Id)).Take(dice.Below(claims.Length + 1));
        var amount = Euro.FromCents(dice.Between(0, 150_000));
        return new Debts(Sequence.From(claims), Sequence.From(designated), claims[0].Claim.DueOn, amount, Policies.Any(dice));
    }
}
