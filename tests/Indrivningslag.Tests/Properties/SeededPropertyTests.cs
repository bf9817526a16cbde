using Xunit.Abstractions;
using Xunit.Sdk;

namespace Indrivningslag.Tests.Properties;

/// <summary>Seeds and numbers of cases reach FsCheck, and a failure prints the seed that brings it back.</summary>
public class SeededPropertyTests
{
    private const string SomeSeed = "2538154065104707131,3377261642605930975";

    [Theory]
    [InlineData(null, 30)]
    [InlineData("", 30)]
    [InlineData("7", 7)]
    public void Environment_decides_the_number_of_cases(string? text, int expected) =>
        Assert.Equal(expected, SeededPropertyAttribute.Cases(text, 30));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void Unreadable_number_of_cases_is_named(string text)
    {
        var error = Assert.Throws<InvalidOperationException>(() => SeededPropertyAttribute.Cases(text, 30));
        Assert.Equal($"INDRIVNINGSLAG_MAX_TEST is '{text}'; a whole number above zero was expected.", error.Message);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("5,7", "5,7")]
    [InlineData("5,7,31", "5,7,31")]
    public void A_printed_seed_is_replayed_as_it_is(string? text, string? expected) =>
        Assert.Equal(expected, SeededPropertyAttribute.ReplayOf(text, "any"));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("5,")]
    [InlineData("-5")]
    [InlineData("1,2,3,4")]
    public void Unreadable_seed_is_named(string text)
    {
        var error = Assert.Throws<InvalidOperationException>(() => SeededPropertyAttribute.ReplayOf(text, "any"));
        Assert.StartsWith($"INDRIVNINGSLAG_SEED is '{text}'; a whole number, ", error.Message, StringComparison.Ordinal);
    }

    /// <summary>FsCheck asks for an odd gamma; were the seeds alike, all properties would look at the same cases.</summary>
    [Fact]
    public void One_number_gives_every_property_a_seed_of_its_own_again_and_again()
    {
        var first = SeededPropertyAttribute.ReplayOf("1", "first")!;
        Assert.Equal(first, SeededPropertyAttribute.ReplayOf("1", "first"));
        Assert.NotEqual(first, SeededPropertyAttribute.ReplayOf("1", "second"));
        Assert.NotEqual(first, SeededPropertyAttribute.ReplayOf("2", "first"));
        Assert.All(
            Enumerable.Range(0, 20).Select(number => SeededPropertyAttribute.ReplayOf("1", $"{number}")!),
            seed => Assert.Equal(1ul, ulong.Parse(seed.Split(',')[1], System.Globalization.CultureInfo.InvariantCulture) % 2));
    }

    [Fact]
    public async Task A_failure_prints_a_seed_that_brings_it_back()
    {
        var failure = Assert.IsType<TestFailed>(await Run(nameof(Examples.Fails)), exactMatch: false);
        Assert.Contains($"({SomeSeed})", failure.Messages[0], StringComparison.Ordinal);
        Assert.Contains("Last step was invoked with size of ", failure.Messages[0], StringComparison.Ordinal);
        var seen = Examples.Seen.ToArray();
        Assert.NotEmpty(seen);

        Examples.Seen.Clear();
        await Run(nameof(Examples.Fails));
        Assert.Equal(seen, Examples.Seen);
    }

    [Fact]
    public async Task A_property_that_holds_runs_as_many_cases_as_wanted_and_says_nothing()
    {
        var success = Assert.IsType<TestPassed>(await Run(nameof(Examples.Holds)), exactMatch: false);
        Assert.Equal(SeededPropertyAttribute.Cases(Environment.GetEnvironmentVariable(SeededPropertyAttribute.MaxTestVariable), 30), Examples.Cases);
        Assert.Empty(success.Output.Trim());
    }

    /// <summary>Runs one of the examples as xunit would, and gives the outcome it announced.</summary>
    private static async Task<ITestResultMessage> Run(string example)
    {
        var type = Reflector.Wrap(typeof(Examples));
        var collection = new TestCollection(new TestAssembly(type.Assembly), null, nameof(Examples));
        var method = new TestMethod(new TestClass(collection, type), type.GetMethod(example, includePrivateMethod: false));
        using var testCase = new FsCheck.Xunit.PropertyTestCase(
            new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, null);

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

    /// <summary>Properties that only the tests above run.</summary>
#pragma warning disable xUnit1000 // Not public on purpose: seen by the runner, the failing one would fail the whole run.
    private sealed class Examples
#pragma warning restore xUnit1000
    {
        internal static List<int> Seen { get; } = [];

        internal static int Cases { get; private set; }

        [SeededProperty(Replay = SomeSeed, MaxTest = 50)]
        public bool Fails(int number)
        {
            Seen.Add(number);
            return number < 5;
        }

        [SeededProperty(MaxTest = 30)]
        public bool Holds(int number)
        {
            Cases++;
            return number <= int.MaxValue;
        }
    }
}
