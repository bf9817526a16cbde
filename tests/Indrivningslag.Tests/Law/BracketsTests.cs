using Indrivningslag.Law;

namespace Indrivningslag.Tests.Law;

public class BracketsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(99.99, 1)]
    [InlineData(100, 1)]
    [InlineData(100.01, 2)]
    [InlineData(200, 2)]
    [InlineData(200.01, 3)]
    [InlineData(1_000_000, 3)]
    public void Bound_belongs_to_the_lower_step(decimal principal, decimal amount) =>
        Assert.Equal(Euro.Of(amount), new Brackets(Step(100, 1), Step(200, 2), Step(null, 3)).For(Euro.Of(principal)).Value);

    [Fact]
    public void Single_step_holds_for_every_principal() => Assert.Equal(Euro.Of(7), new Brackets(Step(null, 7)).For(Euro.Of(123)).Value);

    [Fact]
    public void Steps_rise_and_only_the_last_is_unbounded()
    {
        Refused();
        Refused(Step(100, 1));
        Refused(Step(null, 1), Step(null, 2));
        Refused(Step(100, 1), Step(100, 2), Step(null, 3));
        Refused(Step(200, 1), Step(100, 2), Step(null, 3));
    }

    [Fact]
    public void Equal_steps_make_equal_scales() => Assert.Equal(new Brackets(Step(100, 1), Step(null, 2)), new Brackets(Step(100, 1), Step(null, 2)));

    private static void Refused(params Bracket[] steps) => Assert.Equal("steps", Assert.Throws<InvalidFactException>(() => new Brackets(steps)).Fact);

    private static Bracket Step(int? upTo, int amount) =>
        new(upTo is { } bound ? Euro.Of(bound) : null, new(Euro.Of(amount), Citation.Parse("10a.1")));
}
