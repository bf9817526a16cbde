using Indrivningslag.Tests.Architecture;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>A second opinion is worth something only if it does not ask the first, nor a helper that could.</summary>
public class IndependenceTests
{
    private static readonly Type[] Bridges =
        [typeof(Differential), typeof(DifferentialTests), typeof(Faults), typeof(SeededFaultTests), typeof(IndependenceTests)];

    private static readonly Type[] All =
        [.. Library.TypesOf(typeof(Answers).Assembly).Where(type => type.Namespace == typeof(Answers).Namespace)];

    [Fact]
    public void Second_opinion_uses_nothing_of_the_library_and_none_of_its_tests()
    {
        var opinion = All.Except(Bridges).ToArray();
        Assert.Contains(typeof(Costs), opinion);
        Offenders.None(
            from type in opinion
            from used in Uses.Of(type)
            where IsForeign(used)
            select $"{type.Name} uses {used.FullName}");
    }

    [Fact]
    public void Only_bridges_know_both() => Assert.Contains(Bridges.SelectMany(Uses.Of), IsForeign);

    private static bool IsForeign(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("Indrivningslag", StringComparison.Ordinal)
        && !Library.IsGenerated(type)
        && (!All.Contains(type) || Bridges.Contains(type));
}
