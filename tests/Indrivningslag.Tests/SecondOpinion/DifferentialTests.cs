using System.Text;
using Indrivningslag.Json;
using Indrivningslag.Tests.Properties;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>The library and the second opinion answer every question alike.</summary>
public class DifferentialTests
{
    private static readonly Evaluator Library = new(DebtCollectionAct.Finland);

    [CaseProperty(MaxTest = 6_000)]
    public void Library_and_second_opinion_answer_alike(CaseRequest request)
    {
        var differences = Differential.Differences(Library, request);
        var line = Encoding.UTF8.GetString(Differential.Line(request).Span);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Append(line)));
    }
}
