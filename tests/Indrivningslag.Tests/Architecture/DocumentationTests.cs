using System.Reflection;
using System.Xml.Linq;
using Indrivningslag.Json;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Every type and member that users see says what it means.</summary>
public class DocumentationTests
{
    private static readonly Assembly[] Documented = [Library.Assembly, typeof(CaseJson).Assembly];

    private static readonly Dictionary<string, XElement> Entries = Documented
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    /// <summary>All but constructors without parameters: nobody wrote them down, and their types say what they make.</summary>
    private static MemberInfo[] Members { get; } =
    [
        .. Documented.SelectMany(PublicMembers.Types).SelectMany(type => PublicMembers.Of(type).Prepend(type))
            .Where(member => member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0),
    ];

    [Fact]
    public void There_is_documentation_to_look_at() => Assert.True(Members.Length > 600, $"There are only {Members.Length} public members.");

    [Fact]
    public void Every_public_member_has_a_summary_or_takes_over_one() =>
        Offenders.None(Members.Select(DocIds.Of).Where(id => Summary(id).Length == 0));

    [Fact]
    public void Every_summary_is_a_sentence_or_a_term() => Offenders.None(
        Members.Select(DocIds.Of).Where(id => Summary(id) is not "inherited" and not [.., '.' or ')']));

    [Fact]
    public void Every_parameter_of_a_question_a_fact_or_an_answer_is_explained() => Offenders.None(
        from member in Members.OfType<MethodBase>()
        where !member.IsSpecialName || member is ConstructorInfo
        let id = DocIds.Of(member)
        where Entries[id].Element("inheritdoc") is null
        from parameter in member.GetParameters()
        where !Explained(id, member, parameter.Name!)
        select $"{id} {parameter.Name}");

    [Fact]
    public void Whatever_the_documentation_names_exists() => Offenders.None(
        from entry in Entries.Values
        from reference in entry.Descendants().Attributes("cref")
        where reference.Value.StartsWith("!:", StringComparison.Ordinal)
        select $"{(string?)entry.Attribute("name")}: {reference.Value}");

    /// <summary>The summary's text; "inherited" where the entry points to another.</summary>
    private static string Summary(string id) => !Entries.TryGetValue(id, out var entry)
        ? string.Empty
        : entry.Element("summary") is { } summary ? summary.Value.Trim() : entry.Element("inheritdoc") is null ? string.Empty : "inherited";

    /// <summary>A parameter has its own entry, is the only one, or is a side of an operation that the summary names.</summary>
    private static bool Explained(string id, MethodBase method, string parameter) =>
        Entries[id].Elements("param").Any(param => (string?)param.Attribute("name") == parameter && param.Value.Trim().Length > 0)
        || method.GetParameters().Length == 1
        || method.GetParameters() is [{ Name: "left" }, { Name: "right" }];
}
