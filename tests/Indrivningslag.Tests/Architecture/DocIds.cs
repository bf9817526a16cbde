using System.Reflection;

namespace Indrivningslag.Tests.Architecture;

/// <summary>The ids under which the compiler writes documentation down.</summary>
internal static class DocIds
{
    internal static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => "F:" + Name(field.DeclaringType!) + "." + field.Name,
        PropertyInfo property => "P:" + Name(property.DeclaringType!) + "." + property.Name + Parameters(property.GetIndexParameters()),
        MethodBase method => "M:" + Name(method.DeclaringType!) + "." + NameOf(method) + Parameters(method.GetParameters()),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "There are no events."),
    };

    private static string NameOf(MethodBase method) => method switch
    {
        ConstructorInfo => "#ctor",
        { IsGenericMethod: true } => method.Name + "``" + method.GetGenericArguments().Length,
        _ => method.Name,
    };

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : "(" + string.Join(',', parameters.Select(parameter => Written(parameter.ParameterType))) + ")";

    private static string Written(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.HasElementType)
        {
            var mark = type.IsArray ? "[]" : "@";
            return Written(type.GetElementType()!) + mark;
        }

        return type.IsGenericType
            ? Name(type.GetGenericTypeDefinition()).Split('`')[0] + "{" + string.Join(',', type.GetGenericArguments().Select(Written)) + "}"
            : Name(type);
    }
}
