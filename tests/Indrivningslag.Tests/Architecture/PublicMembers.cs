using System.Reflection;

namespace Indrivningslag.Tests.Architecture;

/// <summary>What the users of an assembly see: types and members that somebody wrote down, in a fixed order.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    internal static IEnumerable<Type> Types(Assembly assembly) => Library.ExportedBy(assembly).OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Constructors, fields, properties and methods; accessors belong to their properties.</summary>
    internal static IEnumerable<MemberInfo> Of(Type type)
    {
        var accessors = type.GetProperties(Declared).SelectMany(property => property.GetAccessors(nonPublic: true)).ToHashSet();
        return type.GetMembers(Declared)
            .Where(member => member is not Type && IsVisible(member) && !Library.IsGenerated(member) && !accessors.Contains(member))
            .Where(member => !type.IsEnum || member is FieldInfo { IsLiteral: true });
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily,
        MethodBase method => method.IsPublic || method.IsFamily,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        _ => true,
    };
}
