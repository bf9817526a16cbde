using System.Reflection;
using System.Reflection.Emit;
using Indrivningslag.Json;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>No binary fractions, no state that changes, no world outside: what only the compiled code shows.</summary>
public class PurityTests
{
    /// <summary>
    /// All of the framework and of NodaTime that the library knows. What within them is out of bounds stands in the lists of banned symbols,
    /// which the compiler holds the sources to.
    /// </summary>
    private static readonly string[] Allowed =
    [
        "NodaTime", "NodaTime.Text", "System", "System.Collections", "System.Collections.Generic", "System.Globalization", "System.Linq",
        "System.Reflection", "System.Runtime.CompilerServices", "System.Runtime.Serialization", "System.Security.Cryptography", "System.Text",
    ];

    /// <summary>A case claims the room behind its events once, so that longer cases may share them.</summary>
    private const string OneOfThreading = "System.Threading.Interlocked";

    private static readonly string[] BinaryFractionCodes = [".r4", ".r8", ".r.un"];

    private static readonly Type[] BinaryFractions = [typeof(double), typeof(float), typeof(Half)];

    /// <summary>What the serializer in the box finds on the types, and nothing else touches.</summary>
    private static readonly string[] OfTheSerializer = ["System.Buffers", "System.Text.Json", "System.Text.Json.Serialization"];

    public static TheoryData<string> Assemblies => [Library.Assembly.GetName().Name!, typeof(CaseJson).Assembly.GetName().Name!];

    [Fact]
    public void The_library_touches_nothing_beyond_the_namespaces_allowed() => Offenders.None(
        from type in Library.Types
        from used in Uses.Of(type)
        where used.Assembly != Library.Assembly && !(type == typeof(PlainJson) && OfTheSerializer.Contains(used.Namespace, StringComparer.Ordinal)) && !Allowed.Contains(used.Namespace, StringComparer.Ordinal) && used.FullName != OneOfThreading
        select $"{type.Name} uses {used.FullName}");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_instruction_and_no_signature_holds_a_binary_fraction(string assembly)
    {
        var types = Library.TypesOf(Assembly.Load(assembly));
        Offenders.None(types.Where(type => Uses.Of(type).Overlaps(BinaryFractions)).Select(type => type.Name));
        Offenders.None(
            from method in types.SelectMany(AllMethods)
            where CountsInBinaryFractions(method)
            select $"{method.DeclaringType}.{method.Name}");
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Static_fields_are_set_once(string assembly) => Offenders.None(
        from field in StaticFields(assembly)
        where !field.IsInitOnly && !IsDelegateKeptByTheCompiler(field)
        select $"{field.DeclaringType}.{field.Name}");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Arrays_in_static_fields_stay_inside_and_are_never_written_again(string assembly)
    {
        var arrays = StaticFields(assembly).Where(field => field.FieldType.IsArray).ToArray();
        Assert.All(arrays, field => Assert.False(field.IsPublic, $"{field.DeclaringType}.{field.Name} is public."));
        Offenders.None(
            from type in Library.TypesOf(Assembly.Load(assembly))
            from method in AllMethods(type)
            let code = Bodies.Read(method).ToArray()
            where method is not ConstructorInfo { IsStatic: true } && code.Any(one => one.Code == OpCodes.Ldsfld && arrays.Contains(one.Member))
                && code.Any(one => one.Code.Name!.StartsWith("stelem", StringComparison.Ordinal) || one.Code == OpCodes.Stobj)
            select $"{method.DeclaringType}.{method.Name}");
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Static_fields_hold_no_collection_that_can_grow(string assembly) => Offenders.None(
        from field in StaticFields(assembly)
        let type = field.FieldType
        where type.IsGenericType && type.Namespace == "System.Collections.Generic" && !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
        select $"{field.DeclaringType}.{field.Name}");

    internal static bool CountsInBinaryFractions(MethodBase method) => Bodies.Read(method)
        .Select(instruction => instruction.Code.Name!)
        .Any(code => BinaryFractionCodes.Any(part => code.Contains(part, StringComparison.Ordinal)));

    private static IEnumerable<FieldInfo> StaticFields(string assembly) =>
        from type in Assembly.Load(assembly).GetTypes()
        where type.Namespace is not null
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsLiteral
        select field;

    private static bool IsDelegateKeptByTheCompiler(FieldInfo field) =>
        field.DeclaringType!.Name.StartsWith("<>", StringComparison.Ordinal) && field.FieldType.IsSubclassOf(typeof(Delegate));

    private static IEnumerable<MethodBase> AllMethods(Type type) => Uses.Nested(type).Prepend(type).SelectMany(Bodies.MethodsOf);
}
