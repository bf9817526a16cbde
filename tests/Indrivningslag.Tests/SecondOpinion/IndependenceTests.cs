using System.Reflection;
using Indrivningslag.Tests.Architecture;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>A second opinion is worth something only if it does not ask the first, nor anyone who does.</summary>
public class IndependenceTests
{
    private static readonly Type[] Bridges =
        [typeof(Differential), typeof(DifferentialTests), typeof(Faults), typeof(SeededFaultTests), typeof(IndependenceTests)];

    [Fact]
    public void Second_opinion_reaches_nothing_of_the_library()
    {
        var opinion = All.Where(type => !IsBridge(type)).ToList();
        Assert.Contains(typeof(Costs), opinion);
        Assert.DoesNotContain(Reached(opinion), IsOfLibrary);
    }

    [Fact]
    public void A_bridge_reaches_the_library() => Assert.Contains(Reached(All.Where(IsBridge)), IsOfLibrary);

    [Fact]
    public void The_library_is_seen_behind_a_helper_that_does_not_show_it()
    {
        Assert.DoesNotContain(Used(typeof(Asks)), IsOfLibrary);
        Assert.Contains(Reached([typeof(Asks)]), IsOfLibrary);
    }

    [Fact]
    public void The_library_is_seen_inside_another_type() => Assert.Contains(Used(typeof(Keeps)), IsOfLibrary);

    private static IEnumerable<Type> All => typeof(Answers).Assembly.GetTypes().Where(type => type.Namespace == typeof(Answers).Namespace);

    private static bool IsBridge(Type type) => Bridges.Contains(type) || (type.DeclaringType is { } outer && IsBridge(outer));

    private static bool IsOfLibrary(Type type) =>
        type.Assembly != typeof(Answers).Assembly
        && type.Assembly.GetName().Name is { } name && name.StartsWith("Indrivningslag", StringComparison.Ordinal);

    /// <summary>Every type that the code of these types uses, and the code of what they use of the test assembly, and so on.</summary>
    private static HashSet<Type> Reached(IEnumerable<Type> start)
    {
        var reached = new HashSet<Type>();
        var next = new Queue<Type>(start);
        while (next.TryDequeue(out var type))
            foreach (var used in Used(type).Where(reached.Add).Where(used => used.Assembly == typeof(Answers).Assembly))
                next.Enqueue(used.IsGenericType ? used.GetGenericTypeDefinition() : used);
        return reached;
    }

    private static HashSet<Type> Used(Type type)
    {
        const BindingFlags Own =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<Type?> named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(Own).Select(field => field.FieldType),
            .. type.GetMembers(Own).OfType<MethodBase>().SelectMany(OfMethod),
        ];
        return [.. named.SelectMany(Parts)];
    }

    private static IEnumerable<Type?> OfMethod(MethodBase method) =>
        OfSignature(method)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .Concat(Bodies.Read(method).Select(instruction => instruction.Member).OfType<MemberInfo>().SelectMany(OfMember));

    private static IEnumerable<Type?> OfSignature(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        (method as MethodInfo)?.ReturnType,
        .. method.IsGenericMethod ? method.GetGenericArguments() : [],
    ];

    private static IEnumerable<Type?> OfMember(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodBase method => [method.DeclaringType, .. OfSignature(method)],
        _ => [member.DeclaringType],
    };

    /// <summary>A type, what it is made of, and what it is declared in.</summary>
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return [];
        return [type, .. Parts(type.GetElementType()), .. Parts(type.DeclaringType), .. type.GetGenericArguments().SelectMany(Parts)];
    }

    /// <summary>Asks the library through a helper, without naming it.</summary>
    private static class Asks
    {
        public static string Helper() => Helps.Library();
    }

    private static class Helps
    {
        public static string Library() => DebtCollectionAct.Finland.ToString()!;
    }

    /// <summary>Keeps what the library makes, in a list.</summary>
    private sealed class Keeps
    {
        public List<DebtCollectionAct[]> All { get; } = [];
    }
}
