using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>One property as xunit sees it: a test without arguments of its own, run by <see cref="PropertyRunner"/>.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the deserializer only.", error: true)]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(
        IMessageSink diagnosticMessageSink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod)
        : base(diagnosticMessageSink, display, displayOptions, testMethod)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, messageBus, constructorArguments, aggregator, cancellationTokenSource).RunAsync();

    /// <summary>The arguments xunit counts but never passes on: the generated ones take their place.</summary>
    private static object[] Unused(ITestMethod method) => new object[method.Method.GetParameters().Count()];

    private sealed class CaseRunner(
        PropertyTestCase testCase,
        IMessageBus bus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancel)
        : XunitTestCaseRunner(
            testCase, testCase.DisplayName, testCase.SkipReason, constructorArguments, Unused(testCase.TestMethod), bus, aggregator, cancel)
    {
        protected override Task<RunSummary> RunTestAsync() =>
            new PropertyRunner(
                CreateTest(TestCase, DisplayName),
                MessageBus,
                TestClass,
                ConstructorArguments,
                TestMethod,
                TestMethodArguments,
                SkipReason,
                BeforeAfterAttributes,
                new ExceptionAggregator(Aggregator),
                CancellationTokenSource).RunAsync();
    }
}
