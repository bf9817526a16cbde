using FsCheck;
using FsCheck.Fluent;
using Indrivningslag.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>What the properties are put to.</summary>
public static class Generated
{
    /// <summary>Permission is covered from this day.</summary>
    internal static readonly LocalDate Covered = new(2013, 3, 16);

    public static Arbitrary<Scenario> Scenarios() => Arb.From(Sized(Scenario), Shrink.Scenarios);

    public static Arbitrary<Asked> Questions() => Arb.From(Sized(Question), Shrink.Questions);

    public static Arbitrary<CaseRequest> Requests() => Arb.From(Sized(Request), Shrink.Requests);

    public static Arbitrary<Bill> Bills() => Arb.From(Sized((dice, _) => Bill.Any(dice)));

    public static Arbitrary<Debts> SeveralDebts() => Arb.From(Sized((dice, _) => Debts.Any(dice)));

    public static Arbitrary<Twist> Twists() => Arb.From(Seeds().Select(seed => new Twist(seed)));

    internal static Scenario Scenario(Dice dice, int size)
    {
        var @case = Histories.Any(dice, size);
        var on = dice.Chance(5) ? @case.Claim.DueOn.PlusDays(dice.Below(2)) : Histories.LastDay(@case).PlusDays(dice.Between(-20, 30));
        return new Scenario(@case, Policies.Any(dice), LocalDate.Max(on, LawBook.Finland.Editions[0].From));
    }

    internal static Asked Question(Dice dice, int size)
    {
        if (dice.Chance(1))
            return AfterConsent(dice);
        var scenario = Scenario(dice, size);
        var on = scenario.On < Covered ? Covered.PlusDays(dice.Between(0, 30)) : scenario.On;
        return new Asked(scenario with { On = on }, Happenings.Action(dice, on, scenario.Claim.Class, minor: false));
    }

    internal static CaseRequest Request(Dice dice, int size)
    {
        if (dice.Chance(1) && AfterConsent(dice) is { } question)
            return new CaseRequest("d", question.Past.Case, new Ask.Permission(question.Action), question.Past.Readings);
        var scenario = Scenario(dice, size);
        if (dice.Chance(40))
            scenario = scenario with { Case = Practice.In(dice, scenario.Case) };
        return new CaseRequest("r" + dice.Below(1_000), scenario.Case, AnyAsk(dice, scenario), scenario.Readings);
    }

    /// <summary>A durable demand about a year after the debtor consented to such, as long as a consumer's consent can last.</summary>
    private static Asked AfterConsent(Dice dice)
    {
        var claim = Claims.Any(dice);
        var given = LocalDate.Max(claim.DueOn, Covered).PlusDays(1);
        var consent = new DeliveryConsent(given, ConsentKind.Consent) { ValidThrough = given.PlusDays(dice.Pick(364, 365, 366, 400)) };
        var history = new CollectionCase(claim, [new PaymentReminder(given, CollectorRole.Creditor, DeliveryForm.Written), consent]);
        var on = given.PlusMonths(12).PlusDays(dice.Between(-1, 1));
        return new Asked(
            new Scenario(history, Policies.Any(dice), on),
            new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Durable) { ArrivalEnsured = true });
    }

    private static Ask AnyAsk(Dice dice, Scenario scenario)
    {
        var on = scenario.On;
        return dice.Weighted<Func<Ask>>(
            (6, () => new Ask.Costs(on)),
            (4, () => new Ask.Permission(Happenings.Action(dice, on, scenario.Claim.Class, minor: false))),
            (3, () => new Ask.Allocation(on)),
            (1, () => new Ask.Allocate(on, Bill.AnyBalance(dice), Bill.AnyAmount(dice))),
            (3, () => new Ask.Audit(on)),
            (2, () => new Ask.Statement(on)),
            (2, () => new Ask.NextSteps(on)),
            (1, () => new Ask.Scope(dice.Member<ScopeActor>(), on)))();
    }

    private static Gen<T> Sized<T>(Func<Dice, int, T> make) => Gen.Sized(size => Seeds().Select(seed => make(new Dice(seed), size)));

    private static Gen<ulong> Seeds() =>
        Gen.Choose(0, int.MaxValue).Two().Select(pair => ((ulong)pair.Item1 << 32) | (uint)pair.Item2);
}

/// <summary>Chance of a property's own, for changing what it was given.</summary>
public sealed record Twist(ulong Seed)
{
    internal Dice Dice() => new(Seed);
}
