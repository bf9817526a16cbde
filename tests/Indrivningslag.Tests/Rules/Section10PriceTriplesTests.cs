using Indrivningslag.Tests.Support;
using static Indrivningslag.ClaimCategory;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Every price of every edition: a cost a cent below, at, and a cent above it.</summary>
public class Section10PriceTriplesTests
{
    private static readonly Dictionary<string, Func<decimal, Happening<Measure>>> Measures = new()
    {
        ["reminder"] = cost => Reminder(cost),
        ["durable reminder"] = cost => Reminder(cost, form: DeliveryForm.Durable),
        ["demand"] = cost => Demand(cost),
        ["exempt collector's demand"] = cost => Demand(cost, CollectorRole.ExemptCollector),
        ["extension"] = cost => Extension(14, cost),
        ["plan of 4"] = cost => Plan(4, cost),
        ["plan of 5"] = cost => Plan(5, cost),
        ["plan of 10"] = cost => Plan(10, cost),
        ["tratta"] = cost => Tratta(cost),
        ["bankruptcy demand"] = cost => BankruptcyDemand(cost),
    };

    [Theory]
    [InlineData(Consumer, "2010-03-01", 500, "reminder", 5, "10a.1")]
    [InlineData(Consumer, "2010-03-01", 250, "demand", 21, "10a.1")]
    [InlineData(Consumer, "2010-03-01", 251, "demand", 45, "10a.1")]
    [InlineData(Consumer, "2010-03-01", 500, "plan of 5", 30, "10a.1")]
    [InlineData(Consumer, "2014-03-01", 500, "reminder", 5, "10a.1.1")]
    [InlineData(Consumer, "2014-03-01", 100, "demand", 14, "10a.1.2.a")]
    [InlineData(Consumer, "2014-03-01", 1_000, "demand", 24, "10a.1.2.b")]
    [InlineData(Consumer, "2014-03-01", 1_001, "demand", 50, "10a.1.2.c")]
    [InlineData(Consumer, "2024-03-01", 500, "reminder", 5, "10a.1.1")]
    [InlineData(Consumer, "2024-03-01", 500, "durable reminder", 5, "10a.1.1")]
    [InlineData(Consumer, "2024-03-01", 100, "demand", 14, "10a.1.2.a")]
    [InlineData(Consumer, "2024-03-01", 1_000, "demand", 24, "10a.1.2.b")]
    [InlineData(Consumer, "2024-03-01", 1_001, "demand", 50, "10a.1.2.c")]
    [InlineData(Consumer, "2024-03-01", 1_001, "exempt collector's demand", 5, "10a.1.5")]
    [InlineData(Consumer, "2024-03-01", 500, "extension", 5, "10a.1.6")]
    [InlineData(Consumer, "2024-03-01", 99.99, "plan of 5", 20, "10a.1.7.a")]
    [InlineData(Consumer, "2024-03-01", 1_001, "plan of 4", 20, "10a.1.7.a")]
    [InlineData(Consumer, "2024-03-01", 1_000, "plan of 5", 30, "10a.1.7.b")]
    [InlineData(Consumer, "2024-03-01", 1_001, "plan of 10", 50, "10a.1.7.c")]
    [InlineData(Other, "2021-01-11", 500, "reminder", 10, "3b.1")]
    [InlineData(Other, "2021-01-11", 500, "durable reminder", 10, "3b.1")]
    [InlineData(Other, "2021-01-11", 500, "demand", 50, "3b.1")]
    [InlineData(Other, "2021-07-11", 501, "demand", 80, "3b.1")]
    [InlineData(Other, "2021-07-11", 501, "exempt collector's demand", 10, "3b.1")]
    [InlineData(Other, "2021-07-11", 501, "extension", 10, "3b.1")]
    [InlineData(Other, "2021-01-11", 499.99, "plan of 5", 30, "3b.1")]
    [InlineData(Other, "2021-01-11", 501, "plan of 4", 30, "3b.1")]
    [InlineData(Other, "2021-01-11", 501, "plan of 5", 60, "3b.1")]
    [InlineData(Other, "2021-07-11", 501, "plan of 10", 80, "3b.1")]
    [InlineData(Other, "2021-07-11", 501, "tratta", 100, "3b.1")]
    [InlineData(Other, "2021-07-11", 501, "bankruptcy demand", 100, "3b.1")]
    [InlineData(Other, "2024-03-01", 500, "reminder", 12, "10e.1.1")]
    [InlineData(Other, "2024-03-01", 500, "durable reminder", 12, "10e.1.1")]
    [InlineData(Other, "2024-03-01", 499.99, "demand", 50, "10e.1.2.a")]
    [InlineData(Other, "2024-03-01", 2_499.99, "demand", 70, "10e.1.2.b")]
    [InlineData(Other, "2024-03-01", 9_999.99, "demand", 90, "10e.1.2.c")]
    [InlineData(Other, "2024-03-01", 10_001, "demand", 110, "10e.1.2.d")]
    [InlineData(Other, "2024-03-01", 10_001, "exempt collector's demand", 12, "10e.1.4")]
    [InlineData(Other, "2024-03-01", 500, "extension", 10, "10e.1.5")]
    [InlineData(Other, "2024-03-01", 499.99, "plan of 5", 30, "10e.1.6.a")]
    [InlineData(Other, "2024-03-01", 10_001, "plan of 4", 30, "10e.1.6.a")]
    [InlineData(Other, "2024-03-01", 2_499.99, "plan of 5", 45, "10e.1.6.b")]
    [InlineData(Other, "2024-03-01", 9_999.99, "plan of 5", 60, "10e.1.6.c")]
    [InlineData(Other, "2024-03-01", 10_001, "plan of 5", 75, "10e.1.6.d")]
    [InlineData(Other, "2024-03-01", 10_001, "plan of 10", 95, "10e.1.6.e")]
    [InlineData(Other, "2024-03-01", 499.99, "tratta", 110, "10e.1.7.a")]
    [InlineData(Other, "2024-03-01", 2_499.99, "tratta", 125, "10e.1.7.b")]
    [InlineData(Other, "2024-03-01", 9_999.99, "tratta", 140, "10e.1.7.c")]
    [InlineData(Other, "2024-03-01", 10_001, "tratta", 155, "10e.1.7.d")]
    [InlineData(Other, "2024-03-01", 500, "bankruptcy demand", 100, "10e.1.8")]
    public void Cost_is_asked_up_to_the_price(ClaimCategory category, string due, decimal principal, string measure, decimal price, string citation)
    {
        var given = (category == Consumer ? Given.ConsumerClaim(principal).Then(1, Word()) : Given.OtherClaim(principal).Then(1, Reminder(0, term: 10))).DueOn(due);
        Costs(price - 0.01m, string.Empty);
        Costs(price, string.Empty);
        Costs(price + 0.01m, " " + citation);

        void Costs(decimal cost, string limit) => given.Then(20, Measures[measure](cost)).Costs()
            .ShouldEnd(FormattableString.Invariant($"{Math.Min(cost, price)}{limit}")).Ceilings(price);
    }
}
