using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Support;

/// <summary>A case as a sentence: a claim, what happened when, and the question put to it.</summary>
public sealed record Given
{
    public static readonly LocalDate UsualDueDate = new(2024, 3, 1);

    private Given(Claim claim) => Claim = claim;

    public Claim Claim { get; private init; }

    public DebtCollectionAct Act { get; private init; } = DebtCollectionAct.Finland;

    private Sequence<(OnDay On, Happening<CollectionEvent> What)> History { get; init; } = Sequence<(OnDay On, Happening<CollectionEvent> What)>.Empty;

    public CollectionCase Case => new(Claim, History.Select(entry => entry.What(Day(entry.On))));

    /// <summary>A consumer claim due 2024-03-01, invoiced 30 days before.</summary>
    public static Given ConsumerClaim(decimal principal = 500m) => Of(new Claim("claim", ClaimCategory.Consumer, Euro.Of(principal), UsualDueDate));

    /// <summary>Another claim due 2024-03-01, invoiced 30 days before.</summary>
    public static Given OtherClaim(decimal principal = 1_000m) => Of(new Claim("claim", ClaimCategory.Other, Euro.Of(principal), UsualDueDate));

    /// <summary>A public body's claim against a private person: the consumer rules apply (3.3), and no rate is cut.</summary>
    public static Given PublicClaim(decimal principal = 500m) => Of(new Claim(
        "claim", new ClaimFacts(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.PublicTask), Euro.Of(principal), UsualDueDate));

    public static Given PeerToPeerLoan(decimal principal = 500m) => ConsumerClaim(principal).Where(claim => claim with { PeerToPeerLoan = true });

    public static Given ClaimOf(CreditorKind creditor, DebtorKind debtor, ClaimBasis basis, bool brokered = false) =>
        Of(new Claim("claim", new ClaimFacts(creditor, debtor, basis, brokered), Euro.Of(500m), UsualDueDate));

    public Given Where(Func<Claim, Claim> facts) => this with { Claim = facts(Claim) };

    public Given DueOn(string date) => DueOn(OnDay.Iso(date));

    public Given DueOn(int year, int month, int day) => DueOn(new LocalDate(year, month, day));

    public Given DirectlyEnforceable(bool yes = true) => Where(claim => claim with { DirectlyEnforceable = yes });

    /// <summary>A directly enforceable claim of the kind that 9 § keeps from agents.</summary>
    public Given OfTheState() => Where(claim => claim with { DirectlyEnforceable = true, StateClaimOrPublicSanction = true });

    public Given Commercial(int items = 1) => Where(claim => claim with { CommercialPayment = new CommercialPayment(items) });

    public Given WithoutVatDeduction() => Where(claim => claim with { CreditorDeductsVat = false });

    public Given Agreed(AgreedCeilings ceilings) => Where(claim => claim with { AgreedCeilings = ceilings });

    public Given Bearing(InterestTerms interest) => Where(claim => claim with { Interest = interest });

    public Given Reading(Func<Readings, Readings> readings) => this with { Act = Act with { Readings = readings(Act.Readings) } };

    public Given Under(LawBook law) => this with { Act = Act with { Law = law } };

    /// <summary>Steps of one day, in this order.</summary>
    public Given Then(OnDay on, params Happening<CollectionEvent>[] steps) =>
        this with { History = Sequence.From(History.Concat(steps.Select(step => (on, step)))) };

    /// <summary>The same step on each of the days.</summary>
    public Given ThenOnEach(int[] days, Happening<CollectionEvent> step) => days.Aggregate(this, (given, day) => given.Then(day, step));

    public LocalDate Day(OnDay when) => when.From(Claim.DueOn);

    /// <summary>The costs at the end of a day, the same on every way to them; without a day, at the end of the story.</summary>
    public CostsAnswer Costs(OnDay? asOf = null)
    {
        var day = asOf is { } when ? Day(when) : TheEnd;
        var costs = Act.Costs(Case, day);
        Assert.Equal(costs.Value.Totals, Act.CostTotals(Case, day));
        if (IsPast(day))
        {
            Assert.Equal(costs.Value.Totals, Act.Prepare(Case).CostTotals(day));
        }

        return new CostsAnswer(costs);
    }

    /// <summary>Whether an action is permitted, the same on every way to the answer.</summary>
    public PermissionAnswer May(OnDay on, Happening<CollectionAction> action)
    {
        var asked = action(Day(on));
        var answer = Act.Permission(Case, asked);
        if (IsPast(asked.On))
        {
            Assert.Equal(answer, Act.Prepare(Case).Permission(asked));
        }

        return new PermissionAnswer(this, answer.Value);
    }

    public AuditAnswer Audit(OnDay? asOf = null) => new(Act.Audit(Case, asOf is { } when ? Day(when) : TheEnd).Value);

    public LedgerAnswer Ledger(OnDay? asOf = null)
    {
        var day = asOf is { } when ? Day(when) : TheEnd;
        var ledger = Act.Allocation(Case, day).Value;
        if (IsPast(day))
        {
            Assert.Equal(ledger.Outstanding, Act.Prepare(Case).Outstanding(day));
        }

        return new LedgerAnswer(ledger);
    }

    public DebtStatement Statement(OnDay asOf) => Act.Statement(Case, Day(asOf)).Value;

    private LocalDate TheEnd => Case.Events.Select(step => step.On).Append(Claim.DueOn.PlusDays(1)).Max();

    private bool IsPast(LocalDate day) => Case.Events.All(step => step.On <= day);

    private static Given Of(Claim claim) => new Given(claim).DueOn(claim.DueOn);

    private Given DueOn(LocalDate date) => Where(claim => claim with { DueOn = date, DueNotice = DueNotice.Sent(date.PlusDays(-30)) });
}
