using System.Reflection;
using System.Runtime.CompilerServices;

namespace Indrivningslag.Tests.Architecture;

/// <summary>The assemblies under test and their types by area.</summary>
internal static class Library
{
    internal const string Vocabulary = "Indrivningslag";
    internal const string Law = "Indrivningslag.Law";
    internal const string Editions = "Indrivningslag.Law.Editions";
    internal const string Rules = "Indrivningslag.Rules";
    internal const string Texts = "Indrivningslag.Texts";

    internal static Assembly Assembly { get; } = typeof(DebtCollectionAct).Assembly;

    /// <summary>All types that are written down and not nested in another.</summary>
    internal static Type[] Types { get; } = TypesOf(Assembly);

    internal static Type[] PublicTypes { get; } = [.. ExportedBy(Assembly).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The public types of an assembly, without those that it only forwards.</summary>
    internal static IEnumerable<Type> ExportedBy(Assembly assembly) => assembly.GetExportedTypes().Where(type => type.Assembly == assembly);

    internal static Type[] TypesOf(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => type.DeclaringType is null && !IsGenerated(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The types of one area.</summary>
    internal static IEnumerable<Type> In(params string[] areas) => Types.Where(type => areas.Contains(type.Namespace, StringComparer.Ordinal));

    /// <summary>Whether the compiler made it, and nobody wrote it down.</summary>
    internal static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.StartsWith('<');

    /// <summary>A type's name as code writes it, without namespace.</summary>
    internal static string Plain(Type type) => type.Name.Split('`')[0];
}
