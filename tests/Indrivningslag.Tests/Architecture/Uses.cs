using System.Reflection;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Which types a type refers to: in its signatures, its fields and the bodies of its methods.</summary>
internal static class Uses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Every type that a type and the types nested in it refer to, taken apart to plain definitions.</summary>
    internal static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        foreach (var part in Nested(type).Prepend(type))
        {
            Add(found, part.BaseType);
            Array.ForEach(part.GetInterfaces(), used => Add(found, used));
            Array.ForEach(part.GetFields(Declared), field => Add(found, field.FieldType));
            foreach (var method in Bodies.MethodsOf(part))
            {
                AddSignature(found, method);
                AddBody(found, method);
            }
        }

        return found.Select(Outermost).ToHashSet();
    }

    /// <summary>Every member that the bodies of a type and of the types nested in it name.</summary>
    internal static IEnumerable<MemberInfo> MembersNamedBy(Type type) =>
        from part in Nested(type).Prepend(type)
        from method in Bodies.MethodsOf(part)
        from instruction in Bodies.Read(method)
        where instruction.Member is not null
        select instruction.Member;

    /// <summary>The type that a nested one stands in, however deep.</summary>
    internal static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    internal static IEnumerable<Type> Nested(Type type) =>
        type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(nested => Nested(nested).Prepend(nested));

    private static void AddSignature(HashSet<Type> found, MethodBase method)
    {
        Array.ForEach(method.GetParameters(), parameter => Add(found, parameter.ParameterType));
        Add(found, (method as MethodInfo)?.ReturnType);
    }

    private static void AddBody(HashSet<Type> found, MethodBase method)
    {
        var body = method.GetMethodBody();
        foreach (var local in body?.LocalVariables ?? [])
        {
            Add(found, local.LocalType);
        }

        foreach (var clause in body?.ExceptionHandlingClauses ?? [])
        {
            Add(found, clause.Flags == ExceptionHandlingClauseOptions.Clause ? clause.CatchType : null);
        }

        foreach (var instruction in Bodies.Read(method))
        {
            AddMember(found, instruction.Member);
        }
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        Add(found, member as Type ?? member?.DeclaringType);
        Add(found, (member as FieldInfo)?.FieldType);
        if (member is MethodBase method)
        {
            AddSignature(found, method);
            Array.ForEach(method.IsGenericMethod ? method.GetGenericArguments() : [], argument => Add(found, argument));
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null or { IsGenericParameter: true })
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        Array.ForEach(type.GetGenericArguments(), argument => Add(found, argument));
        found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
