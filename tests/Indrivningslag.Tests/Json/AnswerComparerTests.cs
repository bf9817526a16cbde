using System.Text.Json;

namespace Indrivningslag.Tests.Json;

public class AnswerComparerTests
{
    [Theory]
    [InlineData("""{"total":5}""", """{"total":5.00,"costs":1.00}""")]
    [InlineData("""{"limits":[{"citation":"10a.1"}]}""", """{"limits":[{"citation":"10a.1.2.b","text":"x"}]}""")]
    [InlineData("""{"limits":[{"citation":"10a.1"}]}""", """{"limits":[{"citation":"10a.1.1"},{"citation":"10a.1.2"}]}""")]
    [InlineData("""{"measures":[{"event":3,"cost":1}]}""", """{"measures":[{"event":0,"cost":2},{"event":3,"cost":1.00}]}""")]
    [InlineData("""{"obstacles":[{"citation":"8.1","liftsOn":null},{"citation":"8.1","liftsOn":"2024-01-01"}]}""", """{"obstacles":[{"citation":"8.1","liftsOn":"2024-01-01"},{"citation":"8.1","liftsOn":null}]}""")]
    [InlineData("""{"consequences":["15","10.3"]}""", """{"consequences":["10.3","15"]}""")]
    [InlineData("""{"findings":[{"citation":"2"}],"text":"a"}""", """{"text":"b"}""")]
    public void Answers_agree(string expected, string actual) => Assert.Empty(Differences(expected, actual));

    [Theory]
    [InlineData("""{"total":5}""", """{"total":5.01}""")]
    [InlineData("""{"total":5}""", """{"total":null}""")]
    [InlineData("""{"total":null}""", """{"total":0.00}""")]
    [InlineData("""{"total":5}""", """{}""")]
    [InlineData("""{"forfeited":false}""", """{"forfeited":true}""")]
    [InlineData("""{"earliest":"2024-01-01"}""", """{"earliest":"2024-01-02"}""")]
    [InlineData("""{"citation":"10a.1"}""", """{"citation":"10a.10"}""")]
    [InlineData("""{"citation":"10a.1.1"}""", """{"citation":"10a.1"}""")]
    [InlineData("""{"limits":[]}""", """{"limits":[{"citation":"10a.1"}]}""")]
    [InlineData("""{"limits":[{"citation":"10a.1"}]}""", """{"limits":[]}""")]
    [InlineData("""{"limits":[{"citation":"10a.1"}]}""", """{"limits":[{"citation":"10a.1"},{"citation":"10b.2"}]}""")]
    [InlineData("""{"measures":[{"event":3,"cost":1}]}""", """{"measures":[{"event":0,"cost":1}]}""")]
    [InlineData("""{"breaches":[{"event":1,"citation":"9"}]}""", """{"breaches":[{"event":2,"citation":"9"}]}""")]
    [InlineData("""{"breaches":[{"event":1,"citation":"9","minor":true}]}""", """{"breaches":[{"event":1,"citation":"9","minor":false}]}""")]
    [InlineData("""{"consequences":["15"]}""", """{"consequences":["10.3","15"]}""")]
    [InlineData("""{"actions":[{"by":"agent"}]}""", """{"actions":[{"by":"agent"},{"by":"agent"}]}""")]
    [InlineData("""{"error":{"path":"$.id"}}""", """{"error":{"path":"$.ask"}}""")]
    public void Answers_differ(string expected, string actual) => Assert.NotEmpty(Differences(expected, actual));

    private static IReadOnlyList<string> Differences(string expected, string actual)
    {
        using var wanted = JsonDocument.Parse(expected);
        using var got = JsonDocument.Parse(actual);
        return AnswerComparer.Differences(wanted.RootElement, got.RootElement);
    }
}
