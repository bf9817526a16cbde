using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;

namespace Indrivningslag.Tests.Architecture;

/// <summary>The architecture's laws rest on reading compiled code; here the readers see what they are meant to find.</summary>
public class ScannerTests
{
    [Theory]
    [InlineData(nameof(Sample.Now), typeof(DateTime))]
    [InlineData(nameof(Sample.Late), typeof(TimeSpan))]
    [InlineData(nameof(Sample.Caught), typeof(FormatException))]
    [InlineData(nameof(Sample.Made), typeof(Random))]
    public void A_type_that_only_a_body_names_is_seen(string method, Type used)
    {
        Assert.Contains(Bodies.Read(Method(method)), one => one.Member is { } member && (member as Type ?? member.DeclaringType) == used
            || Method(method).GetMethodBody()!.ExceptionHandlingClauses.Any(clause => clause.CatchType == used));
        Assert.Contains(used, Uses.Of(typeof(Sample)));
    }

    [Fact]
    public void A_type_inside_a_lambda_a_generic_argument_or_an_array_is_seen()
    {
        var used = Uses.Of(typeof(Sample));
        Assert.Contains(typeof(Version), used);
        Assert.Contains(typeof(Guid), used);
        Assert.Contains(typeof(DateOnly), used);
        Assert.Contains(typeof(List<>), used);
    }

    [Theory]
    [InlineData(nameof(Sample.Half), true)]
    [InlineData(nameof(Sample.HalfOfDecimal), false)]
    public void Binary_fractions_are_seen(string method, bool seen) => Assert.Equal(seen, PurityTests.CountsInBinaryFractions(Method(method)));

    [Theory]
    [InlineData(nameof(Sample.Printed), true)]
    [InlineData(nameof(Sample.Joined), true)]
    [InlineData(nameof(Sample.Formatted), true)]
    [InlineData(nameof(Sample.Cultured), true)]
    [InlineData(nameof(Sample.PrintedInvariantly), false)]
    public void Printing_by_the_culture_of_the_thread_is_seen(string method, bool seen) =>
        Assert.Equal(seen, AmbientCulture.Prints(Method(method)));

    [Fact]
    public void Every_instruction_of_a_switch_is_read()
    {
        var codes = Bodies.Read(Method(nameof(Sample.Switched))).Select(one => one.Code).ToArray();
        Assert.Contains(OpCodes.Switch, codes);
        Assert.Equal(OpCodes.Ret, codes[^1]);
    }

    [Fact]
    public void Every_body_of_the_library_is_read_to_its_end() => Assert.All(
        Library.Types.SelectMany(type => Uses.Nested(type).Prepend(type)).SelectMany(Bodies.MethodsOf).Where(method => method.GetMethodBody() is not null),
        method => Assert.Contains(Bodies.Read(method).Last().Code, (OpCode[])[OpCodes.Ret, OpCodes.Throw, OpCodes.Rethrow, OpCodes.Br, OpCodes.Br_S, OpCodes.Endfinally]));

    private static MethodInfo Method(string name) => typeof(Sample).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Public)!;

#pragma warning disable CA1305 // Printing by the culture of the thread is what the readers must find.
    /// <summary>Does everything the library must not.</summary>
    private static class Sample
    {
        internal static long Now() => DateTime.UtcNow.Ticks;

        internal static string Late()
        {
            var late = TimeSpan.FromTicks(Now());
            return late.ToString("c", CultureInfo.InvariantCulture);
        }

        internal static bool Caught()
        {
            try
            {
                return Now() > 0;
            }
            catch (FormatException)
            {
                return false;
            }
        }

        internal static Random Made() => new Random(1);

        internal static Func<string> Lambda() => () => new Version(1, 0).ToString();

        internal static List<Guid> Generic() => [];

        internal static DateOnly[] Array() => [];

        internal static long Half(long cents) => (long)(cents * 0.5);

        internal static decimal HalfOfDecimal(decimal amount) => amount * 0.5m;

        internal static string Printed(decimal amount) => amount.ToString();

        internal static string Joined(decimal? amount) => $"{amount} euro";

        internal static string Formatted(decimal amount) => string.Format("{0}", amount);

        internal static string Cultured() => CultureInfo.CurrentCulture.Name;

        internal static string PrintedInvariantly(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

        internal static int Switched(int number) => number switch
        {
            0 => 7,
            1 => 4,
            2 => 9,
            3 => 1,
            4 => 3,
            _ => 0,
        };
    }
#pragma warning restore CA1305
}
