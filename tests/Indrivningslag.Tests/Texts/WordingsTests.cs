using System.Text;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Texts;

/// <summary>Every text of every rule and error, in every language, as it was reviewed in <c>Texts/Wordings.txt</c>.</summary>
public class WordingsTests
{
    private static readonly Lazy<Dictionary<string, string>> Reviewed = new(() =>
        File.ReadAllText(Repository.TestFile("Texts/Wordings.txt"))
            .Split("\n\n")
            .ToDictionary(entry => entry.Split('\n')[0], entry => entry.TrimEnd(), StringComparer.Ordinal));

    public static TheoryData<string> Names => [.. Entries().Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_reads_as_reviewed(string name) =>
        Assert.Equal(Reviewed.Value[name], Entries().Single(entry => entry.Name == name).Lines());

    [Fact]
    public void Every_text_is_written_down() =>
        Snapshot.Check("Texts/Wordings.txt", string.Join("\n\n", Entries().Select(entry => entry.Lines())) + "\n");

    private static IEnumerable<Entry> Entries() =>
    [
        .. TextSupport.Rules.Select(rule => new Entry($"Rule {rule}", language => TextSupport.Template(rule, language))),
        .. TextSupport.Expectations.Select(expected => new Entry($"Error {expected}", language => TextSupport.Template(expected, language))),
    ];

    private sealed record Entry(string Name, Func<Language, string> Template)
    {
        internal string Lines()
        {
            var lines = new StringBuilder(Name);
            foreach (var language in TextSupport.Languages)
            {
                lines.Append('\n').Append(language.ToString().PadRight(9)).Append(Template(language));
            }

            return lines.ToString();
        }
    }
}
