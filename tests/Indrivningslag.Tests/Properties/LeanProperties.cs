using Indrivningslag.Benchmarks.Lean;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>The lean code that the benchmarks measure the library against answers as the library does, or refuses.</summary>
public class LeanProperties
{
    private static readonly LocalDate On = new(2024, 4, 1);

    [CaseProperty]
    public void Totals_agree(Twist twist) => Compare(twist, (history, day, lean) =>
        Assert.Equal(DebtCollectionAct.Finland.CostTotals(history, day).Costs.Cents, LeanAct.Total(lean.Claim, lean.Steps, LeanReader.DayOf(day))));

    [CaseProperty]
    public void Balances_agree(Twist twist) => Compare(twist, (history, day, lean) =>
    {
        var owed = DebtCollectionAct.Finland.Allocation(history, day).Value.Outstanding;
        Assert.Equal(
            new LeanBalance(owed.Principal.Cents, owed.Interest.Cents, owed.Costs.Cents),
            LeanAct.Balance(lean.Claim, lean.Steps, LeanReader.DayOf(day)));
    });

    [CaseProperty]
    public void Permissions_agree(Twist twist) => Compare(twist, (history, day, lean) =>
    {
        var action = LeanCases.Action(twist.Dice(), day);
        var permission = DebtCollectionAct.Finland.Permission(history, action).Value;
        var answer = LeanAct.Permission(lean.Claim, lean.Steps, LeanReader.Read(action));
        Assert.Equal((DayOf(permission.Earliest), DayOf(permission.ChargeableFrom)), (answer.Earliest, answer.ChargeableFrom));
        Assert.Equal(permission.Permitted, answer.Earliest == LeanReader.DayOf(day));
        Assert.Equal(permission.Maximum!.Value.Cents, answer.Most);
    });

    /// <summary>Agreement says little if most cases came to nothing.</summary>
    [Fact]
    public void The_cases_reach_every_kind_of_answer()
    {
        var (charged, open, later, never) = (0, 0, 0, 0);
        for (ulong seed = 0; seed < 2_000; seed++)
        {
            var dice = new Dice(seed);
            var history = LeanCases.Any(dice);
            var day = LeanCases.Day(dice, history);
            var lean = LeanReader.Read(history);
            charged += LeanAct.Total(lean.Claim, lean.Steps, LeanReader.DayOf(day)) > 0 ? 1 : 0;
            var answer = LeanAct.Permission(lean.Claim, lean.Steps, LeanReader.Read(LeanCases.Action(dice, day)));
            open += answer.Most > 0 ? 1 : 0;
            later += answer.Earliest > LeanReader.DayOf(day) && answer.ChargeableFrom != LeanDay.Never ? 1 : 0;
            never += answer.Earliest == LeanDay.Never ? 1 : 0;
        }

        Assert.All((int[])[charged, open, later, never], count => Assert.InRange(count, 40, 1_900));
    }

    public static TheoryData<string, CollectionCase> Others => new()
    {
        { "class", Case(Consumer with { PeerToPeerLoan = true }) },
        { "class", Case(new Claim("o", ClaimCategory.Other, Euro.Of(500), On)) },
        { "items", Case(new Claim("i", ClaimCategory.Consumer, [new ClaimItem(Euro.Of(500), On)])) },
        { "directlyEnforceable", Case(Consumer with { DirectlyEnforceable = true }) },
        { "agreedCeilings", Case(Consumer with { AgreedCeilings = new AgreedCeilings { Total = Euro.Of(5) } }) },
        { "interest", Case(Consumer with { Interest = InterestTerms.ConsumerCredit(20) }) },
        { "interest", Case(Consumer with { Interest = InterestTerms.Fixed(8) }) },
        { "minimumCharge", Case(Consumer with { Interest = InterestTerms.Statutory with { MinimumCharge = Euro.Of(5) } }) },
        { "principal", Case(Consumer with { Principal = Euro.Of(30_000_000) }) },
        { "amount", Case(Consumer, new Payment(On, Euro.Of(30_000_000))) },
        { "on", Case(Consumer, new PlanLapsed(new LocalDate(2022, 4, 30))) },
        { "exception", Case(Consumer, Reminder() with { Exception = new ExceptionalGround(ExceptionalGroundKind.SpecialReason, true, true) }) },
        { "preparedOn", Case(Consumer, Reminder() with { PreparedOn = On }) },
        { "Tratta", Case(Consumer, new Tratta(On, CollectorRole.Agent, DeliveryForm.Written)) },
        { "BankruptcyDemand", Case(Consumer, new BankruptcyDemand(On, CollectorRole.Agent)) },
        { "Dispute", Case(Consumer, new Dispute(On, DisputeGround.Material) { Amount = Euro.Of(5) }) },
        { "LegalRemedy", Case(Consumer, new LegalRemedy(On)) },
        { "Breach", Case(Consumer, new Breach(On, Citation.Parse("4.1"))) },
        { "ExceptionallyDifficult", Case(Consumer, new ExceptionallyDifficult(On, true, true)) },
        { "CreditNote", Case(Consumer, new CreditNote(On, Euro.Of(5))) },
        { "Waiver", Case(Consumer, new Waiver(On) { Costs = Euro.Of(5) }) },
        { "CostInterest", Case(Consumer, new CostInterest(On)) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_not_of_its_kind_is_refused(string fact, CollectionCase history) =>
        Assert.Equal(fact, Assert.Throws<NotSupportedException>(() => LeanReader.Read(history)).Message);

    private static Claim Consumer => new("c", ClaimCategory.Consumer, Euro.Of(500), On);

    private static PaymentReminder Reminder() => new(On, CollectorRole.Creditor, DeliveryForm.Written);

    private static CollectionCase Case(Claim claim, params CollectionEvent[] events) => new(claim, events);

    private static void Compare(Twist twist, Action<CollectionCase, LocalDate, LeanCase> compare)
    {
        var dice = twist.Dice();
        var history = LeanCases.Any(dice);
        var day = LeanCases.Day(dice, history);
        try
        {
            compare(history, day, LeanReader.Read(history));
        }
        catch (Xunit.Sdk.XunitException difference)
        {
            throw new Xunit.Sdk.XunitException($"{difference.Message}\n{day} {history.Claim}, {history.Claim.DueNotice}\n{string.Join('\n', history.Events)}");
        }
    }

    private static int DayOf(LocalDate? day) => day is { } given ? LeanReader.DayOf(given) : LeanDay.Never;
}
