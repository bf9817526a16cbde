using System.Globalization;
using System.Text;

namespace Indrivningslag.Tests.Coverage;

/// <summary>Every place of the Act with what became of it, and its form for readers.</summary>
internal static class CoverageTable
{
    /// <summary>The Act as in force, in its order.</summary>
    internal static ActRow[] Act { get; } =
        [.. Sections01To04.Rows, .. Sections05To09.Rows, .. Sections10To10d.Rows, .. Sections10eTo10j.Rows, .. Sections11To18.Rows];

    internal static ActRow[] Transitional => TransitionalProvisions.Rows;

    internal static ActRow[] Earlier => EarlierWordings.Rows;

    internal static IEnumerable<ActRow> All => [.. Act, .. Transitional, .. Earlier];

    internal static string Markdown()
    {
        var text = new StringBuilder();
        Line(text, "# Coverage of the Act");
        Line(text);
        Line(text, "Every subsection, paragraph and item of the Debt Collection Act (513/1999, consolidated to 1036/2023), every transitional provision since,");
        Line(text, "and every earlier wording that an edition cites. *Computed* places name the rules that give them as a reason and tests that put them to");
        Line(text, "the library; *facts* name what the caller states; what is *left out* says why. [Readings](../../../src/Indrivningslag/docs/policies.md) and");
        Line(text, "[court decisions](../../../src/Indrivningslag/docs/decisions.md) stand at the places they are about. The last table goes from the rules to");
        Line(text, "their places. Made from the tables beside this file and checked by `CoverageTests`; write it anew with");
        Line(text, "`INDRIVNINGSLAG_SNAPSHOT=write dotnet test -c Release`.");
        Line(text);
        Line(text, "| | Places | Computed | Facts only | Left out |");
        Line(text, "|---|---:|---:|---:|---:|");
        Sum(text, "The Act", Act);
        Sum(text, "Transitional provisions", Transitional);
        Sum(text, "Earlier wordings", Earlier);
        Group(text, "The Act", Act);
        Group(text, "Transitional provisions", Transitional);
        Group(text, "Earlier wordings", Earlier);
        FromRules(text);
        return text.ToString();
    }

    private static void Sum(StringBuilder text, string name, ActRow[] rows)
    {
        var computed = rows.Count(row => row.IsComputed);
        var facts = rows.Count(row => !row.IsComputed && row.Facts.Length > 0);
        Line(text, string.Create(CultureInfo.InvariantCulture, $"| {name} | {rows.Length} | {computed} | {facts} | {rows.Length - computed - facts} |"));
    }

    private static void Group(StringBuilder text, string name, ActRow[] rows)
    {
        Line(text);
        Line(text, "## " + name);
        Line(text);
        Line(text, "| Place | Content | Rules | Tests | Readings and decisions | Facts | Left out |");
        Line(text, "|---|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            var rules = Codes(row.Rules.Select(RuleCodes.Of));
            Line(text, $"| {row.Place} | {row.Content} | {rules} | {Codes(row.Tests)} | {Codes(ReadingsAndDecisions.Touching(row.Place))} | {Codes(row.Facts)} | {row.LeftOut} |");
        }
    }

    private static void FromRules(StringBuilder text)
    {
        Line(text);
        Line(text, "## From the rules to their places");
        Line(text);
        Line(text, "| Rule | Places |");
        Line(text, "|---|---|");
        foreach (var rule in Enum.GetValues<Rule>())
        {
            Line(text, $"| `{RuleCodes.Of(rule)}` | {string.Join(", ", All.Where(row => row.Rules.Contains(rule)).Select(row => row.Place))} |");
        }
    }

    private static string Codes(IEnumerable<string> names) => string.Join("<br>", names.Select(name => $"`{name}`"));

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
