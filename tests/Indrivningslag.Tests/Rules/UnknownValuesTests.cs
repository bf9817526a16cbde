using System.Runtime.CompilerServices;
using Indrivningslag.Law;
using Indrivningslag.Rules;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>
/// A member of an enumeration that some rule does not know stops the answer. No caller can give one, for it is refused where it comes in; here it
/// is put past that.
/// </summary>
public class UnknownValuesTests
{
    private static readonly LocalDate Day = new(2024, 4, 1);

    [Fact]
    public void Way_to_count_days_that_interest_does_not_know()
    {
        var readings = Readings.Default with { FirstDemandWaits = true };
        DayCountOf(readings) = (DayCount)9;
        var given = Given.OtherClaim().Bearing(InterestTerms.Statutory).Reading(_ => readings);
        Assert.Throws<SwitchExpressionException>(() => given.Ledger(asOf: 20));
    }

    [Fact]
    public void Kind_of_interest_that_has_no_rate()
    {
        var state = new CaseState(DebtCollectionAct.Finland, Given.OtherClaim().Bearing(Terms((InterestKind)9, 0, null)).Claim, tallies: 0);
        Assert.Throws<SwitchExpressionException>(() => LateRates.On(state, Days.Of(Day), commercial: false));
    }

    [Fact]
    public void Form_of_a_demand_that_may_or_may_not_reach_the_debtor()
    {
        var demand = Demand()(Day);
        FormOf(demand) = (DeliveryForm)9;
        var state = new CaseState(DebtCollectionAct.Finland, Given.OtherClaim().Claim, tallies: 0);
        Assert.Throws<SwitchExpressionException>(() => Section05.FormAllowed(state, demand, state.On(demand.Day)));
    }

    [Fact]
    public void Kind_of_interest_that_may_need_a_reference_rate()
    {
        var state = new CaseState(DebtCollectionAct.Finland, Given.OtherClaim().Bearing(Terms((InterestKind)9, 0, null)).Claim, tallies: 0);
        Assert.Throws<SwitchExpressionException>(() => LateRates.NeedReference(state));
    }

    [Fact]
    public void Class_of_claims_that_belongs_to_no_regime() =>
        Assert.Throws<SwitchExpressionException>(() => Section03.IsConsumer(DebtCollectionAct.Finland, (ClaimClass)9, Days.Of(Day)));

    [Fact]
    public void Information_that_may_or_may_not_be_free()
    {
        var request = new InformationRequest(Day, InformationKind.Balance);
        InformationOf(request) = (InformationKind)9;
        var given = Given.ConsumerClaim().Then(31, _ => request);
        Assert.Throws<SwitchExpressionException>(() => given.Statement(asOf: 40));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Information>k__BackingField")]
    private static extern ref InformationKind InformationOf(InformationRequest request);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DayCount>k__BackingField")]
    private static extern ref DayCount DayCountOf(Readings readings);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Form>k__BackingField")]
    private static extern ref DeliveryForm FormOf(PaymentDemand demand);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern InterestTerms Terms(InterestKind kind, decimal percent, LocalDate? from);
}
