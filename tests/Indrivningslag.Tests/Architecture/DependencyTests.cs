using System.Reflection;
using System.Xml.Linq;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using Indrivningslag.Texts;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Which area may know which: seen in signatures, in fields and in the compiled bodies of methods.</summary>
public class DependencyTests
{
    private static readonly string[] LawAreas = [Library.Law, Library.Editions];

    /// <summary>The types that answer questions, and the answers that make their reasons or open questions when asked: the vocabulary's only ways to the rules.</summary>
    private static readonly string[] Doors = [nameof(DebtCollectionAct), "Decision", nameof(MeasureCost), nameof(PreparedCase)];

    [Fact]
    public void Every_type_stands_in_a_known_area() => Assert.All(
        Library.Types,
        type => Assert.Contains(type.Namespace, (string[])[Library.Vocabulary, Library.Law, Library.Editions, Library.Rules, Library.Texts]));

    [Fact]
    public void Only_the_doors_of_the_vocabulary_use_the_rules() =>
        Assert.Equal(Doors, NamesOf(Library.In(Library.Vocabulary).Where(type => UsedIn(type, Library.Rules).Any())));

    [Fact]
    public void Neither_the_law_nor_the_texts_use_the_rules() =>
        Offenders.None(NamesOf(Library.In([.. LawAreas, Library.Texts]).Where(type => UsedIn(type, Library.Rules).Any())));

    [Fact]
    public void The_law_uses_days_money_rates_lists_errors_and_the_two_regimes_of_the_vocabulary_and_nothing_else() => Assert.Equal(
        [
            nameof(ClaimCategory), nameof(Days), nameof(Euro), nameof(Expected), nameof(InvalidFactException), nameof(Language),
            nameof(MissingRateException), nameof(NotCoveredException), nameof(Print), "Rate", nameof(Require), nameof(Sequence), nameof(Sequence),
        ],
        NamesOf(Library.In(LawAreas).SelectMany(type => UsedIn(type, Library.Vocabulary)).Distinct()));

    [Fact]
    public void Only_a_place_in_the_law_knows_how_it_is_written() =>
        Assert.Equal([nameof(Citation)], NamesOf(Library.In(LawAreas).Where(type => UsedIn(type, Library.Texts).Any())));

    [Fact]
    public void The_law_knows_no_case() =>
        Offenders.None(NamesOf(Library.In(LawAreas).Where(type => Uses.Of(type).Overlaps(CaseTypes))));

    [Fact]
    public void A_case_names_places_of_the_law_and_knows_none_of_its_content() =>
        Assert.Equal([nameof(Citation)], NamesOf(CaseTypes.SelectMany(type => UsedIn(type, LawAreas)).Distinct()));

    [Fact]
    public void Only_rules_and_doors_see_both_the_law_and_a_case() => Assert.All(
        Library.Types.Where(SeesBoth),
        type => Assert.True(type.Namespace == Library.Rules || Doors.Contains(type.Name), $"{type} sees both the law and a case."));

    [Fact]
    public void Texts_know_reasons_rules_by_name_places_and_money() => Assert.Equal(
        [nameof(Citation), nameof(Euro), nameof(Expectation), nameof(Expected), nameof(InvalidFactException), nameof(Language), nameof(Reason), nameof(Rule)],
        NamesOf(Library.In(Library.Texts).SelectMany(type => UsedIn(type, Library.Vocabulary, Library.Law, Library.Editions)).Distinct()));

    [Fact]
    public void Texts_are_made_by_reasons_places_and_errors_alone() => Assert.Equal(
        [nameof(CaseErrorException), nameof(Citation), nameof(Reason)],
        NamesOf(Library.Types.Where(type => type.Namespace != Library.Texts && Uses.Of(type).Contains(typeof(Wording)))));

    [Fact]
    public void The_case_format_reads_and_asks_but_reaches_into_neither_rules_nor_editions() => Offenders.None(
        NamesOf(Library.TypesOf(typeof(CaseJson).Assembly).Where(type => UsedIn(type, Library.Rules, Library.Editions).Any())));

    /// <summary>Of the framework's cryptography it takes the hash of a law book's text.</summary>
    [Fact]
    public void The_compiled_library_refers_to_the_framework_and_to_NodaTime() => Assert.All(
        Library.Assembly.GetReferencedAssemblies().Where(reference => reference.Name != "System.Security.Cryptography"),
        reference => Assert.True(
            reference.Name is "NodaTime" or "System.Runtime" or "System.Collections" or "System.Linq" or "System.Memory" or "System.Text.Json" or "System.Threading",
            $"{reference.Name} is not among the references agreed."));

    [Fact]
    public void The_project_references_the_package_NodaTime_alone()
    {
        var project = XDocument.Load(Repository.File("src", "Indrivningslag", "Indrivningslag.csproj"));
        Assert.Equal(["NodaTime"], project.Descendants("PackageReference").Select(package => (string?)package.Attribute("Include")));
        Assert.Empty(project.Descendants("ProjectReference"));
    }

    [Theory]
    [InlineData("Indrivningslag.Json", new[] { "Indrivningslag" })]
    [InlineData("Indrivningslag.Cli", new[] { "Indrivningslag", "Indrivningslag.Json" })]
    public void References_among_the_projects_point_towards_the_library(string project, string[] allowed) => Assert.All(
        Assembly.Load(project).GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Indrivningslag", StringComparison.Ordinal)),
        reference => Assert.Contains(reference.Name!, allowed));

    [Fact]
    public void The_tool_shows_nothing() => Assert.Empty(Assembly.Load("Indrivningslag.Cli").GetExportedTypes());

    /// <summary>The case, all events, and whatever their properties are made of.</summary>
    private static HashSet<Type> CaseTypes { get; } = Reachable(
        [typeof(CollectionCase), .. Library.Types.Where(type => type.IsAssignableTo(typeof(CollectionEvent)))]);

    private static HashSet<Type> Reachable(IEnumerable<Type> start)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>(start);
        while (open.TryPop(out var type))
        {
            var own = type.Assembly == Library.Assembly && type.Namespace == Library.Vocabulary && type != typeof(Euro);
            if (own && found.Add(type))
            {
                Array.ForEach(type.GetProperties(), property => open.Push(property.PropertyType));
            }

            Array.ForEach(type.IsGenericType ? type.GetGenericArguments() : [], open.Push);
        }

        return found.Where(type => !type.IsGenericType).ToHashSet();
    }

    private static bool SeesBoth(Type type)
    {
        var used = Uses.Of(type);
        return used.Overlaps(CaseTypes.Except([typeof(EventKind)])) && used.Any(other => InLaw(other) && other != typeof(Citation));
    }

    private static bool InLaw(Type type) => type.Assembly == Library.Assembly && LawAreas.Contains(type.Namespace, StringComparer.Ordinal);

    private static IEnumerable<Type> UsedIn(Type type, params string[] areas) =>
        Uses.Of(type).Where(used => used.Assembly == Library.Assembly && areas.Contains(used.Namespace, StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf(IEnumerable<Type> types) => types.Select(Library.Plain).Order(StringComparer.Ordinal);
}
