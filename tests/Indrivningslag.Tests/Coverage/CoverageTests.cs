using System.Reflection;
using Indrivningslag.Law;
using Indrivningslag.Tests.Architecture;
using Indrivningslag.Tests.Decisions;
using Indrivningslag.Tests.Docs;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Coverage;

/// <summary>The table of the Act is complete, and what it names exists.</summary>
public class CoverageTests
{
    private static readonly Dictionary<string, Type[]> TestClasses = typeof(CoverageTests).Assembly.GetTypes()
        .Where(type => type.IsPublic)
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly string[] Acts = ["28/2005", "31/2013", "1069/2020", "539/2021", "540/2021", "299/2022"];

    [Fact]
    public void Every_place_of_the_Act_has_one_row_in_its_order() => Assert.Equal(Shape.PlacesOfTheAct, CoverageTable.Act.Select(row => row.Place));

    [Fact]
    public void Every_subsection_of_the_transitional_provisions_has_one_row() =>
        Assert.Equal(Shape.TransitionalPlaces, CoverageTable.Transitional.Select(row => row.Place));

    [Fact]
    public void No_earlier_wording_stands_twice() =>
        Assert.Equal(CoverageTable.Earlier.Length, CoverageTable.Earlier.Select(row => row.Place).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_row_is_computed_taken_as_a_fact_or_left_out_with_a_reason() => Offenders.None(
        from row in CoverageTable.All
        where row.Content.Length == 0 || (row.Tests.Length == 0 && row.Facts.Length == 0 && row.LeftOut.Length == 0)
        select row.Place);

    [Fact]
    public void Rules_are_put_to_the_library_by_a_test() => Offenders.None(
        from row in CoverageTable.All
        where row.Rules.Length > 0 && row.Tests.Length == 0
        select row.Place);

    [Fact]
    public void Every_rule_stands_in_a_row() =>
        Offenders.None(Enum.GetValues<Rule>().Except(CoverageTable.All.SelectMany(row => row.Rules)).Select(rule => rule.ToString()));

    [Fact]
    public void Every_test_that_is_named_exists() => Offenders.None(
        from row in CoverageTable.All
        from test in row.Tests
        where !IsTest(test)
        select $"{row.Place}: {test}");

    [Fact]
    public void Every_fact_that_is_named_exists() => Offenders.None(
        from row in CoverageTable.All
        from fact in row.Facts
        where !IsFact(fact)
        select $"{row.Place}: {fact}");

    [Fact]
    public void Every_provision_that_an_edition_cites_has_a_row_of_its_act_or_of_the_Act_as_in_force() => Offenders.None(
        from edition in LawBook.Finland.Editions
        from citation in LawNumbers.CitationsIn(edition)
        where !HasRow(edition.Act, citation)
        select $"{edition.Act}: {citation}");

    [Fact]
    public void So_has_every_provision_on_trattas() => Offenders.None(
        from law in LawBook.Finland.TrattaLaws
        from citation in LawNumbers.CitationsIn(law)
        where !HasRow(law.Act == "513/1999" ? "28/2005" : law.Act, citation)
        select $"{law.Act}: {citation}");

    [Fact]
    public void Every_reading_and_every_decision_stands_at_its_places()
    {
        Assert.Equal(ReadingNames().Order(StringComparer.Ordinal), ReadingsAndDecisions.Readings.Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(CourtDecisionTests).GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => method.Name).Order(StringComparer.Ordinal),
            ReadingsAndDecisions.Decisions.Select(one => one.Name).Order(StringComparer.Ordinal));
        Offenders.None(
            from one in ReadingsAndDecisions.Readings.Concat(ReadingsAndDecisions.Decisions)
            from place in one.Places
            where !CoverageTable.All.Any(row => ReadingsAndDecisions.Covers(place, row.Place))
            select $"{one.Name}: {place}");
    }

    [Fact]
    public void The_table_for_readers_is_current() => Snapshot.Check("Coverage/COVERAGE.md", CoverageTable.Markdown());

    /// <summary>A wording stands under the act that brought it, and may go on under later ones; the newest is the Act as in force.</summary>
    private static bool HasRow(string act, Citation citation)
    {
        var inForce = CoverageTable.Act.Any(row => row.Place == citation.ToString() || Citation.Parse(row.Place).WholeSection() == citation);
        return inForce || Acts.TakeWhile(one => one != act).Append(act)
            .Any(one => one != Acts[^1] && CoverageTable.Earlier.Any(row => row.Place == one + " " + citation));
    }

    /// <summary>The readings that the document on them explains: what stands in code at the end of a heading.</summary>
    private static IEnumerable<string> ReadingNames() => Document.Text("src/Indrivningslag/docs/policies.md").Split('\n')
        .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
        .Select(line => line.Split('`')[1]);

    private static bool IsTest(string test)
    {
        var (name, method) = (test.Split('.')[0], test.Split('.')[1]);
        return TestClasses.TryGetValue(name, out var found) && found is [var only]
            && only.GetMethod(method) is { } one && one.GetCustomAttributes().Any(attribute => attribute is FactAttribute);
    }

    private static bool IsFact(string fact)
    {
        var (name, member) = (fact.Split('.')[0], fact.Split('.')[1]);
        return Library.PublicTypes.SingleOrDefault(type => type.Name == name) is { } type
            && type.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static) is [PropertyInfo or FieldInfo];
    }
}
