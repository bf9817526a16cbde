using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>What a planned measure would bring, asked before it goes out.</summary>
public class QuoteTests
{
    [Fact]
    public void Planned_measure_is_priced_as_if_it_had_been_taken()
    {
        var given = Given.OtherClaim().Then(30, Demand(1)).Then(1, Demand(50));
        var quote = given.Act.Quote(given.Case, Demand(40)(given.Day(11))).Value;
        Assert.Equal((2, Euro.Of(35), Euro.Of(35)), (quote.Event, quote.Ceiling, quote.Recoverable));
        Citations.ShouldBe(["10e.1.3"], quote.Limits.Select(limit => limit.Citation), "limits");
    }

    [Fact]
    public void Measure_that_would_be_a_breach_brings_nothing()
    {
        var given = Given.ConsumerClaim();
        var quote = given.Act.Quote(given.Case, Demand(20)(given.Day(30))).Value;
        Assert.Equal(Euro.Zero, quote.Recoverable);
        Citations.ShouldBe(["5.1"], quote.Limits.Select(limit => limit.Citation), "limits");
    }
}
