using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Docs;

/// <summary>The examples of <c>docs/policies.md</c> are requests, and what stands under each is what the library answers.</summary>
public partial class ReadingExamplesTests
{
    private const string File = "src/Indrivningslag/docs/policies.md";

    public static TheoryData<string> Readings => new(Examples.Keys);

    private static Dictionary<string, (string Request, string Table)> Examples { get; } = Section().Matches(Document.Text(File))
        .ToDictionary(match => match.Groups[1].Value, match => (match.Groups[2].Value, match.Groups[3].Value));

    [Theory]
    [MemberData(nameof(Readings))]
    public void Every_row_is_what_the_library_answers(string reading)
    {
        var rows = Row().Matches(Examples[reading].Table);
        Assert.NotEmpty(rows);
        foreach (Match row in rows)
        {
            var answer = Answer(reading, row.Groups[1].Value.Trim('`'));
            var cells = Cell().Matches(row.Groups[2].Value);
            Assert.NotEmpty(cells);
            Assert.All(cells, cell => Assert.Equal(cell.Groups[2].Value, Find(answer, cell.Groups[1].Value)));
        }
    }

    [Fact]
    public void Every_reading_that_can_be_chosen_has_a_row_for_each_choice_and_its_default_first()
    {
        foreach (var property in typeof(Readings).GetProperties().Where(property => property.CanWrite))
        {
            var choices = property.PropertyType.IsEnum ? Enum.GetNames(property.PropertyType).Select(Camel) : ["true", "false"];
            Assert.Equal(choices, Row().Matches(Examples[Camel(property.Name)].Table).Select(row => row.Groups[1].Value.Trim('`')));
        }
    }

    private static JsonElement Answer(string reading, string choice)
    {
        var request = JsonNode.Parse(Examples[reading].Request)!;
        if (choice != "fixed")
        {
            request["policy"] = new JsonObject { [reading] = choice is "true" or "false" ? choice == "true" : choice };
        }

        return JsonDocument.Parse(new Evaluator(DebtCollectionAct.Finland, Language.English).Evaluate(request.ToJsonString())).RootElement;
    }

    private static string Find(JsonElement answer, string path)
    {
        foreach (Match step in Step().Matches(path))
        {
            answer = step.Groups[1].Success ? answer.GetProperty(step.Groups[1].Value) : answer[int.Parse(step.Groups[2].Value, CultureInfo.InvariantCulture)];
        }

        return answer.GetRawText().Trim('"');
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"^### [^\n]+: `(\w+)`\n(?:(?!^#).)*?^```json\n(.*?)^```\n\n(.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| (`\w+`|fixed) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`([\w\[\].]+)` ([^ ,]+)")]
    private static partial Regex Cell();

    [GeneratedRegex(@"(\w*[a-zA-Z]\w*)|\[(\d+)\]")]
    private static partial Regex Step();
}
