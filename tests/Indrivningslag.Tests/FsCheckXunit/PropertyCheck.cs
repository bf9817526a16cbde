using System.Globalization;
using System.Reflection;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

/// <summary>One run of FsCheck over a test method, as its <see cref="PropertyAttribute"/> says.</summary>
internal static class PropertyCheck
{
    public const string MaxTestVariable = "INDRIVNINGSLAG_MAX_TEST";

    /// <summary>Rejected cases allowed for each case wanted, as in FsCheck's own default.</summary>
    private const int RejectedPerTest = 10;

    /// <returns>What FsCheck has to say of a property that holds.</returns>
    /// <exception cref="PropertyFailedException">The property does not hold, or too few cases met its precondition.</exception>
    public static string Run(MethodInfo method, object? target)
    {
        var recorder = new Recorder();
        var config = ConfigOf(method.GetCustomAttribute<PropertyAttribute>()!).WithRunner(recorder);
        Check.Method(config, method, target is null ? FSharpOption<object>.None : FSharpOption<object>.Some(target));
        return recorder.Report();
    }

    /// <summary>The number of cases wanted: the text of the environment variable when there is one, else what the property says.</summary>
    public static int MaxTest(PropertyAttribute property, string? overriding)
    {
        if (string.IsNullOrEmpty(overriding))
        {
            return property.MaxTest;
        }

        return int.TryParse(overriding, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new InvalidOperationException($"{MaxTestVariable} is '{overriding}'; a whole number above zero was expected.");
    }

    private static Config ConfigOf(PropertyAttribute property)
    {
        var maxTest = MaxTest(property, Environment.GetEnvironmentVariable(MaxTestVariable));
        return Config.Default
            .WithMaxTest(maxTest)
            .WithMaxRejected(maxTest * RejectedPerTest)
            .WithStartSize(property.StartSize)
            .WithEndSize(property.EndSize)
            .WithArbitrary(property.Arbitrary)
            .WithQuietOnSuccess(property.QuietOnSuccess)
            .WithReplay(property.Replay is null ? FSharpOption<Replay>.None : FSharpOption<Replay>.Some(ParseReplay(property.Replay)));
    }

    private static Replay ParseReplay(string text)
    {
        var parts = text.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries);
        var size = 0;
        if (parts.Length is 2 or 3
            && ulong.TryParse(parts[0], CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1], CultureInfo.InvariantCulture, out var gamma)
            && (parts.Length == 2 || int.TryParse(parts[2], CultureInfo.InvariantCulture, out size)))
        {
            return new Replay(new Rnd(seed, gamma), parts.Length == 3 ? FSharpOption<int>.Some(size) : FSharpOption<int>.None);
        }

        throw new ArgumentException($"Replay is '{text}'; \"seed,gamma\" or \"seed,gamma,size\" was expected.", nameof(text));
    }

    private sealed class Recorder : IRunner
    {
        private string name = string.Empty;
        private TestResult? result;

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult) => (this.name, result) = (name, testResult);

        public string Report()
        {
            var text = Runner.onFinishedToString(name, result);
            return result is TestResult.Passed ? text : throw new PropertyFailedException(text);
        }
    }
}
