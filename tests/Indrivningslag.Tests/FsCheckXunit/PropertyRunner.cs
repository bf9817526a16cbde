using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Leaves the life of the test class to xunit and puts FsCheck in the place of the single call of the test method.</summary>
internal sealed class PropertyRunner(
    ITest test,
    IMessageBus bus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    object[] unusedArguments,
    string? skipReason,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfter,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancel)
    : XunitTestRunner(test, bus, testClass, constructorArguments, testMethod, unusedArguments, skipReason, beforeAfter, aggregator, cancel)
{
    private string report = string.Empty;

    protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
    {
        var (seconds, output) = await base.InvokeTestAsync(aggregator);
        return Tuple.Create(seconds, output + report);
    }

    protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) => new Invoker(this, aggregator).RunAsync();

    private sealed class Invoker(PropertyRunner runner, ExceptionAggregator aggregator)
        : XunitTestInvoker(
            runner.Test,
            runner.MessageBus,
            runner.TestClass,
            runner.ConstructorArguments,
            runner.TestMethod,
            runner.TestMethodArguments,
            runner.BeforeAfterAttributes,
            aggregator,
            runner.CancellationTokenSource)
    {
        protected override object? CallTestMethod(object testClassInstance)
        {
            runner.report = PropertyCheck.Run(TestMethod, testClassInstance);
            return null;
        }
    }
}
