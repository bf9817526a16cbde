using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Claims of every kind, due at any time the Act has been in force.</summary>
internal static class Claims
{
    private static readonly LocalDate FirstDue = new(2005, 5, 20);
    private static readonly LocalDate LastDue = new(2025, 12, 28);

    /// <summary>Days on which law changed; claims due shortly before them live through the change.</summary>
    private static readonly LocalDate[] Turns =
    [
        new(2013, 3, 16), new(2013, 12, 16), new(2019, 9, 1), new(2020, 7, 15), new(2021, 1, 1), new(2021, 7, 1), new(2021, 10, 1),
        new(2022, 5, 1), new(2024, 9, 1),
    ];

    public static Claim Any(Dice dice)
    {
        var due = DueDay(dice);
        var principal = Euro.Of(dice.Pick<decimal>(Amounts.Principals));
        var claim = dice.Chance(50) ? Consumer(dice, principal, due) : Other(dice, principal, due);
        return claim with
        {
            DueNotice = Notice(dice, due),
            DirectlyEnforceable = dice.Chance(30),
            StateClaimOrPublicSanction = dice.Chance(10),
            Instalments = dice.Chance(12) ? new Instalments(dice.Chance(40) ? null : due.PlusDays(dice.Between(-5, 40))) : null,
            Interest = Interest(dice, claim.Class, due),
            AgreedCeilings = dice.Chance(12) ? Agreed(dice) : null,
        };
    }

    private static LocalDate DueDay(Dice dice)
    {
        if (dice.Chance(30))
            return dice.Pick<LocalDate>(Turns).PlusDays(-dice.Between(0, 90));
        var (first, last) = dice.Weighted<(int, int)>((2, (2005, 2012)), (2, (2012, 2020)), (3, (2020, 2022)), (5, (2022, 2025)));
        var due = new LocalDate(dice.Between(first, last), dice.Between(1, 12), dice.Between(1, 28));
        return due < FirstDue ? FirstDue : due > LastDue ? LastDue : due;
    }

    private static Claim Consumer(Dice dice, Euro principal, LocalDate due) => dice.Weighted(
        (7, new Claim("c", ClaimCategory.Consumer, principal, due)),
        (1, new Claim("c", ClaimCategory.Consumer, principal, due) { PeerToPeerLoan = true }),
        (1, new Claim("c", new ClaimFacts(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.PublicTask), principal, due)),
        (1, new Claim("c", new ClaimFacts(CreditorKind.PrivatePerson, DebtorKind.Consumer, ClaimBasis.Credit, true), principal, due)),
        (1, new Claim("c", new ClaimFacts(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.ConsumerSupply), principal, due)));

    private static Claim Other(Dice dice, Euro principal, LocalDate due)
    {
        var creditor = dice.Pick(CreditorKind.Trader, CreditorKind.Other, CreditorKind.PublicBody);
        var facts = new ClaimFacts(creditor, DebtorKind.Business, dice.Pick(ClaimBasis.BusinessSupply, ClaimBasis.Other));
        var claim = dice.Chance(70) ? new Claim("c", ClaimCategory.Other, principal, due) : new Claim("c", facts, principal, due);
        return claim with
        {
            CommercialPayment = dice.Chance(25) ? new CommercialPayment(dice.Between(1, 3)) : null,
            CreditorDeductsVat = dice.Chance(70),
            DebtorForm = dice.Chance(40) ? dice.Member<DebtorForm>() : DebtorForm.Other,
        };
    }

    private static DueNotice Notice(Dice dice, LocalDate due) => dice.Weighted(
        (10, DueNotice.AgreedDueDate),
        (7, DueNotice.Sent(due.PlusDays(-dice.Pick(13, 14, 15, 16, 30)))),
        (3, DueNotice.None));

    private static InterestTerms Interest(Dice dice, ClaimClass kind, LocalDate due)
    {
        LocalDate? from = dice.Chance(30) ? due.PlusDays(dice.Between(-10, 20)) : null;
        return dice.Weighted(
            (6, InterestTerms.None),
            (2, InterestTerms.Fixed(dice.Pick(4m, 7m, 8.5m, 10m, 16m), from)),
            (1, InterestTerms.Statutory),
            (1, kind == ClaimClass.Other ? InterestTerms.StatutoryCommercial : InterestTerms.Statutory));
    }

    private static AgreedCeilings Agreed(Dice dice) => new()
    {
        Total = dice.CostOrNull(30),
        PaymentReminder = dice.CostOrNull(30),
        PaymentDemand = dice.CostOrNull(30),
        TermExtension = dice.CostOrNull(30),
        PaymentPlan = dice.CostOrNull(30),
        Tratta = dice.CostOrNull(30),
        BankruptcyDemand = dice.CostOrNull(30),
    };
}
