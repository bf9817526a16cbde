using System.Reflection;
using System.Runtime.CompilerServices;
using Indrivningslag.Json;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>What is public cannot change once it is made, so that any thread may share it.</summary>
public class ImmutabilityTests
{
    /// <summary>Fields of structs that users only get copies of: one that the fold fills before the answer is out, and the place of an enumerator.</summary>
    private static readonly string[] InCopies = [$"{nameof(MeasureCost)}.{nameof(MeasureCost.Entry)}", "Enumerator._next"];

    private static IEnumerable<Type> PublicTypes => Library.PublicTypes.Concat(typeof(CaseJson).Assembly.GetExportedTypes());

    [Fact]
    public void Public_properties_are_set_when_the_object_is_made_or_never() => Offenders.None(
        from type in PublicTypes
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPrivate: false } setter && !IsInit(setter)
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Public_types_show_no_fields() => Offenders.None(
        from type in PublicTypes
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && !(type.IsEnum && field.Name == "value__")
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Instance_fields_of_public_types_are_read_only() => Assert.Equal(
        InCopies,
        from type in PublicTypes
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly
        select $"{type.Name}.{PropertyOf(field)}");

    [Fact]
    public void Public_members_hand_out_nothing_that_can_be_changed() => Offenders.None(
        from type in PublicTypes
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where IsMutable(property.PropertyType)
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Public_classes_are_closed_to_subclasses_from_outside() => Offenders.None(
        from type in PublicTypes
        where type is { IsClass: true, IsSealed: false }
        where type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(constructor => constructor.IsPublic || (constructor.IsFamily && !IsCopy(constructor)))
        select type.Name);

    private static MethodBase[] Callers(MethodBase[] targets) =>
        [.. Bodies.MethodsOf(typeof(CollectionCase)).Where(method => Bodies.Read(method).Any(one => targets.Contains(one.Member)))];

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Records have one; it takes an object of the record itself, and so makes no new kind of it.</summary>
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static string PropertyOf(FieldInfo field) => field.Name.Split('<', '>') is [_, var name, _] ? name : field.Name;

    private static bool IsMutable(Type type)
    {
        if (type.IsArray)
        {
            return true;
        }

        // A struct is handed out as a copy; a generic argument stands for what T is made of.
        var known = type.IsValueType || type.IsGenericParameter || type == typeof(string) || type == typeof(Type)
            || type.Assembly == Library.Assembly || type.Assembly == typeof(CaseJson).Assembly;
        return !known || type.GetGenericArguments().Any(IsMutable);
    }
}
