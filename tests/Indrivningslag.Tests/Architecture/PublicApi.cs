using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Writes down what users of an assembly can name, one line for each type and member.</summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in PublicMembers.Types(assembly))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var line in PublicMembers.Of(type).Select(member => (member.Name, Text: Line(member))).Order())
            {
                text.Append("    ").Append(line.Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty) + (IsRecord(type) ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty) + (IsRecord(type) ? "record" : "class"),
        };
        var bases = type.IsEnum ? [] : Bases(type).ToArray();
        return $"{kind} {type.Namespace}.{Named(type)}" + (bases.Length == 0 ? string.Empty : " : " + string.Join(", ", bases));
    }

    /// <summary>The base class, and the interfaces it does not have already; records compare by value anyway.</summary>
    private static IEnumerable<string> Bases(Type type)
    {
        var inherited = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? parent : null;
        var own = type.GetInterfaces().Except(inherited?.GetInterfaces() ?? []).Where(face => !IsRecord(type) || face.Name != "IEquatable`1");
        return own.Select(Named).Order(StringComparer.Ordinal).Prepend(inherited is null ? string.Empty : Named(inherited)).Where(name => name.Length > 0);
    }

    private static string Line(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } field => field.Name + " = " + Constant(field.GetRawConstantValue()),
        FieldInfo field => $"const {Named(field.FieldType)} {field.Name} = {Constant(field.GetRawConstantValue())}",
        PropertyInfo property => Line(property),
        ConstructorInfo constructor => Guard(constructor) + Library.Plain(constructor.DeclaringType!) + Parameters(constructor),
        MethodInfo method => Guard(method) + Returned(method) + " " + method.Name + Arguments(method) + Parameters(method),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "There are no events."),
    };

    private static string Line(PropertyInfo property)
    {
        var accessor = property.GetMethod!;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        var setter = property.SetMethod is { IsPublic: true } ? " init;" : string.Empty;
        var type = Annotated(property.PropertyType, Nullability.Create(property).ReadState);
        var name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{List(property.GetIndexParameters())}]";
        return $"{Guard(accessor)}{required}{type} {name} {{ get;{setter} }}";
    }

    private static string Guard(MethodBase method) =>
        (method.IsFamily ? "protected " : string.Empty) + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : string.Empty);

    private static string Returned(MethodInfo method) => Annotated(method.ReturnType, Nullability.Create(method.ReturnParameter).ReadState);

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(Named)) + ">" : string.Empty;

    private static string Parameters(MethodBase method) => "(" + List(method.GetParameters()) + ")";

    private static string List(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        (parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "in " : string.Empty)
        + (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty)
        + Annotated(parameter.ParameterType, Nullability.Create(parameter).WriteState) + " " + parameter.Name
        + (parameter.HasDefaultValue ? " = " + Default(parameter) : string.Empty)));

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.IsEnum: true } => $"{Named(parameter.ParameterType)}.{parameter.DefaultValue}",
        { ParameterType.IsValueType: true, RawDefaultValue: null } => "default",
        _ => Constant(parameter.RawDefaultValue),
    };

    private static string Annotated(Type type, NullabilityState state) =>
        Named(type) + (state == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter ? "?" : string.Empty);

    private static string Named(Type type)
    {
        if (type.HasElementType)
        {
            return Named(type.GetElementType()!) + (type.IsArray ? "[]" : string.Empty);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Named(value) + "?";
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? Named(type.DeclaringType!) + "." : string.Empty;
        return outer + (Keywords.GetValueOrDefault(type) ?? Library.Plain(type))
            + (type.IsGenericType ? "<" + string.Join(", ", type.GetGenericArguments().Select(Named)) + ">" : string.Empty);
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static string Constant(object? value) => value switch
    {
        null => "null",
        bool known => known ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
