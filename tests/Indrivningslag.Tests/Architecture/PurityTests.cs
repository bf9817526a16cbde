using System.Reflection;
using System.Reflection.Emit;
using Indrivningslag.Json;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>No clock, no ambient culture, no binary fractions, no state that changes, no world outside: seen in the compiled code.</summary>
public class PurityTests
{
    /// <summary>Everything of the framework and of NodaTime that the library may touch.</summary>
    private static readonly string[] Allowed =
    [
        "NodaTime.CalendarSystem", "NodaTime.LocalDate", "NodaTime.Period", "NodaTime.Text.LocalDatePattern", "System.ArgumentException",
        "System.ArgumentNullException", "System.ArgumentOutOfRangeException", "System.Array", "System.Boolean", "System.Byte",
        "System.Char", "System.Collections.Generic.Comparer`1", "System.Collections.Generic.EqualityComparer`1",
        "System.Collections.Generic.HashSet`1", "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IEnumerator`1",
        "System.Collections.Generic.IEqualityComparer`1", "System.Collections.Generic.IReadOnlyCollection`1",
        "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.List`1", "System.Collections.IEnumerable",
        "System.Collections.IEnumerator", "System.Converter`2", "System.Decimal", "System.Enum", "System.Exception",
        "System.FormattableString", "System.Func`1", "System.Func`2", "System.Func`3", "System.Globalization.CultureInfo",
        "System.Globalization.NumberStyles", "System.IComparable", "System.IComparable`1", "System.IConvertible", "System.IDisposable",
        "System.IEquatable`1", "System.IFormatProvider", "System.IFormattable", "System.ISpanFormattable", "System.Int32", "System.Int64",
        "System.IntPtr", "System.InvalidOperationException", "System.Lazy`1", "System.Linq.Enumerable", "System.Linq.IOrderedEnumerable`1", "System.Math", "System.MemoryExtensions",
        "System.MidpointRounding", "System.Nullable`1", "System.Object", "System.Predicate`1", "System.ReadOnlySpan`1",
        "System.Reflection.MemberInfo", "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler",
        "System.Runtime.CompilerServices.FormattableStringFactory", "System.Runtime.CompilerServices.RuntimeHelpers",
        "System.Runtime.Serialization.ISerializable", "System.RuntimeTypeHandle", "System.String", "System.StringComparer",
        "System.StringComparison", "System.StringSplitOptions", "System.Text.StringBuilder", "System.Type", "System.ValueTuple`2",
        "System.ValueType", "System.Void",

        // A case claims the room behind its events once, so that longer cases may share them.
        "System.Threading.Interlocked",

        // What the compiler's iterators need: on which thread they began, and that they cannot begin again.
        "System.Environment", "System.NotSupportedException",
    ];

    /// <summary>Of these types only the members named; the others read the surroundings.</summary>
    private static readonly Dictionary<string, string[]> OnlyMembers = new(StringComparer.Ordinal)
    {
        ["System.Globalization.CultureInfo"] = ["get_InvariantCulture"],
        ["System.Environment"] = ["get_CurrentManagedThreadId"],
        ["System.Reflection.MemberInfo"] = ["get_Name"],
        ["System.StringComparer"] = ["get_Ordinal"],
        ["NodaTime.CalendarSystem"] = ["get_Iso", "IsLeapYear"],
        ["NodaTime.Text.LocalDatePattern"] = ["CreateWithInvariantCulture", "Format", "get_Iso"],
    };

    private static readonly string[] BinaryFractionCodes = [".r4", ".r8", ".r.un"];

    private static readonly Type[] BinaryFractions = [typeof(double), typeof(float), typeof(Half)];

    public static TheoryData<string> Assemblies => [Library.Assembly.GetName().Name!, typeof(CaseJson).Assembly.GetName().Name!];

    [Fact]
    public void The_library_touches_nothing_beyond_the_types_allowed() => Offenders.None(
        Library.Types.SelectMany(Uses.Of).Where(type => type.Assembly != Library.Assembly).Select(type => type.FullName!).Except(Allowed));

    [Fact]
    public void Of_types_with_a_view_on_the_surroundings_only_the_harmless_members_are_used() => Offenders.None(
        from type in Library.Types
        from member in Uses.MembersNamedBy(type)
        let owner = member.DeclaringType?.FullName
        where owner is not null && OnlyMembers.TryGetValue(owner, out var members) && !members.Contains(member.Name, StringComparer.Ordinal)
        select $"{type.Name} uses {owner}.{member.Name}");

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
    public void Nothing_tells_the_time_or_draws_by_chance(string assembly) => Offenders.None(
        from type in Library.TypesOf(Assembly.Load(assembly))
        from used in Uses.Of(type)
        where used.FullName is "System.DateTime" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeOnly" or "System.TimeProvider"
            or "System.TimeZoneInfo" or "System.Random" or "System.Guid" or "System.Diagnostics.Stopwatch" or "System.Threading.Thread"
            or "NodaTime.SystemClock" or "NodaTime.IClock" or "NodaTime.DateTimeZone" or "NodaTime.Instant"
        select $"{type.Name} uses {used.FullName}");

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
