using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Receipts;

/// <summary>A decision says what it rests on, and works it out only when asked.</summary>
public class BasisTests
{
    private static readonly LocalDate On = new(2024, 6, 1);
    private static readonly Claim Claim = new("c", ClaimCategory.Consumer, Euro.Of(240), new LocalDate(2024, 3, 1));
    private static readonly CollectionCase Case = new(Claim, [new PaymentReminder(new LocalDate(2024, 3, 20), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) }]);

    [Fact]
    public void A_decision_says_what_it_rests_on()
    {
        var readings = Readings.Default with { FirstDemandWaits = false };
        var basis = new DebtCollectionAct { Readings = readings }.Costs(Case, On).Basis;

        Assert.Equal(Question.Costs, basis.Question);
        Assert.Equal(On, basis.Day);
        Assert.Equal("299/2022", basis.Act);
        Assert.Equal(new LocalDate(2022, 5, 1), basis.Edition!.From);
        Assert.Equal(new LocalDate(2026, 11, 21), basis.VerifiedThrough);
        Assert.Equal(LawBook.Finland.Fingerprint, basis.LawFingerprint);
        Assert.True(basis.IsPublished);
        Assert.Empty(basis.Amendments);
        Assert.Equal(readings, basis.Readings);
        Assert.Matches(@"^\d+\.\d+\.\d+", basis.LibraryVersion);
        Assert.Equal("Costs 2024-06-01 by 299/2022", basis.ToString());
    }

    [Fact]
    public void An_answer_from_a_bill_does_not_look_like_one_from_the_Act()
    {
        var bill = LawBook.Finland.Amend(new LocalDate(2023, 1, 1), "a bill", edition => edition);
        var basis = new DebtCollectionAct { Law = bill }.Allocation(Case, On).Basis;

        Assert.False(basis.IsPublished);
        Assert.Equal(["a bill"], basis.Amendments);
        Assert.Equal("a bill", basis.Act);
        Assert.Equal(bill.Fingerprint, basis.LawFingerprint);
        Assert.EndsWith("not as published", basis.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2013, 3, 15, "28/2005")]
    [InlineData(2013, 3, 16, "31/2013")]
    [InlineData(2022, 4, 30, "539/2021")]
    [InlineData(2022, 5, 1, "299/2022")]
    public void The_act_is_that_of_the_day_asked(int year, int month, int day, string act)
    {
        var on = new LocalDate(year, month, day);
        Assert.Equal(act, DebtCollectionAct.Finland.Allocate(Claim, on, default, Euro.Of(1)).Basis.Act);
        Assert.Equal(on, DebtCollectionAct.Finland.Allocate(Claim, on, default, Euro.Of(1)).Basis.Day);
    }

    [Fact]
    public void Before_the_law_book_there_is_no_act() =>
        Assert.Null(DebtCollectionAct.Finland.Allocate(Claim, new LocalDate(2005, 4, 30), default, Euro.Of(1)).Basis.Act);

    [Fact]
    public void Every_question_tells_its_day()
    {
        var act = DebtCollectionAct.Finland;
        var demand = new PaymentDemand(On, CollectorRole.Agent, DeliveryForm.Written);
        DecisionBasis[] all =
        [
            act.Costs(Case, On).Basis, act.Quote(Case, demand).Basis, act.Permission(Case, demand).Basis, act.Next(Case, On).Basis, act.Schedule(Case, On, []).Basis,
            act.Allocation(Case, On).Basis, act.Audit(Case, On).Basis, act.Statement(Case, On).Basis, act.Scope(Case, ScopeActor.Creditor, On).Basis,
            act.Divide([new ClaimBalance(Claim, default)], On, Euro.Of(1)).Basis, act.Prepare(Case).Next(On).Basis,
        ];
        Assert.All(all, basis => Assert.Equal((On, "299/2022", true), (basis.Day, basis.Act, basis.IsPublished)));
    }
}
