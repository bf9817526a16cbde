using FsCheck.Fluent;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

public class PropertyAttributeTests
{
    private static readonly int ThirtyTests = PropertyCheck.MaxTest(
        new PropertyAttribute { MaxTest = 30 }, Environment.GetEnvironmentVariable(PropertyCheck.MaxTestVariable));

    [Property(Arbitrary = [typeof(EvenNumbers), typeof(AnyNumbers)])]
    public bool First_listed_generator_is_used(int number) => int.IsEvenInteger(number);

    [Property(StartSize = 3, EndSize = 3)]
    public bool Sizes_bound_the_generated_values(int number) => Math.Abs(number) <= 3;

    [Theory]
    [InlineData(nameof(Examples.Returns_false))]
    [InlineData(nameof(Examples.Throws))]
    [InlineData(nameof(Examples.Returns_property))]
    public async Task Replayed_failure_is_found_again_and_shrunk(string example)
    {
        var failure = Assert.IsType<TestFailed>(await Run(example), exactMatch: false);

        Assert.Equal(typeof(PropertyFailedException).FullName, Assert.Single(failure.ExceptionTypes));
        var lines = Assert.Single(failure.Messages).Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal($"Falsifiable, after 1 test (2 shrinks) ({Examples.Seed}).", lines[0]);
        Assert.Equal("25", lines[Array.IndexOf(lines, "Original:") + 1]);
        Assert.Equal("20", lines[Array.IndexOf(lines, "Shrunk:") + 1]);
    }

    [Fact]
    public async Task Holding_property_runs_as_many_cases_as_wanted()
    {
        var success = Assert.IsType<TestPassed>(await Run(nameof(Examples.Holds)), exactMatch: false);
        Assert.StartsWith($"Ok, passed {ThirtyTests} test", success.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_property_that_holds_says_nothing()
    {
        var success = Assert.IsType<TestPassed>(await Run(nameof(Examples.Holds_quietly)), exactMatch: false);
        Assert.Empty(success.Output);
    }

    [Fact]
    public async Task Property_whose_precondition_is_never_met_fails()
    {
        var failure = Assert.IsType<TestFailed>(await Run(nameof(Examples.Never_applies)), exactMatch: false);
        Assert.StartsWith("Arguments exhausted after 0 tests.", Assert.Single(failure.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unreadable_replay_is_named()
    {
        var failure = Assert.IsType<TestFailed>(await Run(nameof(Examples.Replays_nonsense)), exactMatch: false);
        Assert.StartsWith("Replay is 'nonsense'; \"seed,gamma\" or", Assert.Single(failure.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("", 30)]
    [InlineData("7", 7)]
    public void Environment_decides_the_number_of_cases(string? overriding, int expected) =>
        Assert.Equal(expected, PropertyCheck.MaxTest(new PropertyAttribute { MaxTest = 30 }, overriding));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void Unreadable_number_of_cases_is_named(string overriding)
    {
        var error = Assert.Throws<InvalidOperationException>(() => PropertyCheck.MaxTest(new PropertyAttribute(), overriding));
        Assert.Contains($"{PropertyCheck.MaxTestVariable} is '{overriding}'", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Runs one of the examples as xunit would, and gives the outcome it announced.</summary>
    private static async Task<ITestResultMessage> Run(string example)
    {
        var type = Reflector.Wrap(typeof(Examples));
        var collection = new TestCollection(new TestAssembly(type.Assembly), null, nameof(Examples));
        var method = new TestMethod(new TestClass(collection, type), type.GetMethod(example, includePrivateMethod: false));
        using var testCase = new PropertyTestCase(
            new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None, method);

        using var bus = new RecordingBus();
        using var cancel = new CancellationTokenSource();
        await testCase.RunAsync(new NullMessageSink(), bus, [], new ExceptionAggregator(), cancel);
        return Assert.Single(bus.Messages.OfType<ITestResultMessage>());
    }

    private sealed class RecordingBus : IMessageBus
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Messages.Add(message);
            return true;
        }

        public void Dispose()
        {
        }
    }

    public static class EvenNumbers
    {
        public static Arbitrary<int> Even() => Arb.From(Gen.Choose(-500, 500).Select(n => 2 * n));
    }

    public static class AnyNumbers
    {
        public static Arbitrary<int> Any() => Arb.From(Gen.Choose(-1000, 1000));
    }

    /// <summary>Properties that only the tests above run; most of them are there to fail.</summary>
#pragma warning disable xUnit1000 // Not public on purpose: seen by the runner, the failing ones would fail the whole run.
    private sealed class Examples
#pragma warning restore xUnit1000
    {
        public const string Seed = "2538154065104707131,3377261642605930975";
        private const string TwentyFive = Seed + ",31";

        [Property(Replay = TwentyFive)]
        public bool Returns_false(int number) => number < 20;

        [Property(Replay = TwentyFive)]
        public void Throws(int number) => Assert.True(number < 20);

        [Property(Replay = TwentyFive)]
        public Property Returns_property(int number) => (number < 20).ToProperty();

        [Property(MaxTest = 30)]
        public bool Holds(int number) => number <= int.MaxValue;

        [Property(QuietOnSuccess = true)]
        public bool Holds_quietly(int number) => number <= int.MaxValue;

        [Property]
        public Property Never_applies(int number) => (number <= int.MaxValue).When(false);

        [Property(Replay = "nonsense")]
        public bool Replays_nonsense(int number) => number <= int.MaxValue;
    }
}
