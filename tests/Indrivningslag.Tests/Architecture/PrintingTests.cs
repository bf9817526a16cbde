using System.Reflection;
using Indrivningslag.Json;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Whatever is printed reads the same in every culture.</summary>
public class PrintingTests
{
    public static TheoryData<string> Assemblies => [Library.Assembly.GetName().Name!, typeof(CaseJson).Assembly.GetName().Name!];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Numbers_and_dates_are_written_with_a_culture_that_is_named(string assembly) => Offenders.None(
        from type in Library.TypesOf(Assembly.Load(assembly))
        from method in Uses.Nested(type).Prepend(type).SelectMany(Bodies.MethodsOf)
        where !IsPrintingNobodyCalls(method) && AmbientCulture.Prints(method)
        select $"{method.DeclaringType}.{method.Name}");

    /// <summary>The compiler prints every member of a record; a record that prints a form of its own leaves that unused.</summary>
    private static bool IsPrintingNobodyCalls(MethodBase method) =>
        method.Name == "PrintMembers" && Library.IsGenerated(method)
        && !Library.IsGenerated(method.DeclaringType!.GetMethod(nameof(ToString), Type.EmptyTypes)!);
}
