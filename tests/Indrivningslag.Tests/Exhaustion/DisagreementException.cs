using Indrivningslag.Law;
using Indrivningslag.Tests.Properties;
using Opinion = Indrivningslag.Tests.SecondOpinion;

namespace Indrivningslag.Tests.Exhaustion;

/// <summary>A history on which the library and the second opinion differ, as a request, with what each of them says.</summary>
internal sealed class DisagreementException(
    Setting setting, IEnumerable<CollectionEvent> events, CostAssessment costs, Opinion.CostSheet sheet)
    : Exception(string.Join('\n', [Request(setting, events), .. costs.Measures.Select(m => m.ToString()), .. sheet.Lines.Select(Line)]))
{
    private static string Line(Opinion.CostLine line) => $"{line.Recoverable} of {line.Event.Cost} cents {string.Join(' ', line.Limits)}";

    private static string Request(Setting setting, IEnumerable<CollectionEvent> events)
    {
        var @case = new CollectionCase(setting.ToLibrary(), events);
        return new Scenario(@case, Readings.Default, Histories.LastDay(@case)).ToString();
    }
}
