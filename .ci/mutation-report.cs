#:property TargetFramework=net10.0
#:property PublishAot=false

// Sums up reports of Stryker: dotnet run --file mutation-report.cs -- REASONS RESULTS RUN REPORT...
// RUN is a sentence that tells what was run.
// Of several reports each gives the files that it changed; for a file that several changed the last one counts.
// REASONS holds blocks: a line "= reason", then one line "file: code => change" for each change that nobody noticed for that reason.
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

const double Least = 95;
var files = new Dictionary<string, List<Change>>();
foreach (var report in args[3..])
{
    using var json = JsonDocument.Parse(File.ReadAllText(report));
    foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
    {
        var name = file.Name.Split("src/Indrivningslag/")[^1];
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        var found = new List<Change>();
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            var place = mutant.GetProperty("location");
            var text = $"{name}: {Squeezed(Code(lines, place))} => {Squeezed(mutant.GetProperty("replacement").GetString()!)}";
            var status = mutant.GetProperty("status").GetString()!;
            if (status is "Killed" or "Timeout" or "Survived" or "NoCoverage" or "RuntimeError")
            {
                found.Add(new(name, place.GetProperty("start").GetProperty("line").GetInt32(), text, status));
            }
        }

        if (found.Count > 0)
        {
            files[name] = found;
        }
    }
}

var changes = files.Values.SelectMany(found => found).OrderBy(change => change.File, StringComparer.Ordinal).ThenBy(change => change.Line).ToArray();
var reasons = new Dictionary<string, string>();
var reason = string.Empty;
foreach (var line in File.ReadAllLines(args[0]))
{
    if (line.StartsWith("= ", StringComparison.Ordinal))
    {
        reason = line[2..];
    }
    else if (line.Length > 0)
    {
        reasons[line] = reason;
    }
}

var survivors = changes.Where(change => change.Status == "Survived").ToList();
var unexplained = survivors.Where(change => !reasons.ContainsKey(change.Text)).ToList();
var unreached = changes.Where(change => change.Status == "NoCoverage").ToList();

var written = new StringBuilder();
written.Append("# Mutation testing\n\nStryker changes the library in small ways, one at a time; a change is noticed when a test fails or no longer ends. The score is the\n")
    .Append("share of the noticed among the changes that a test reaches.\n\n").Append(args[2]).Append("\n\n")
    .Append("| Folder | Reached | Failed | Did not end | Nobody noticed | Score | Not reached |\n|---|---:|---:|---:|---:|---:|---:|\n");
foreach (var folder in changes.GroupBy(change => change.Folder).OrderBy(group => group.Key, StringComparer.Ordinal))
{
    written.Append(Row($"`{folder.Key}`", [.. folder]));
}

written.Append(Row("**all**", changes));
written.Append(survivors.Count > 0 ? "\n## Changes that nobody noticed\n" : "\nEvery change that a test reaches was noticed.\n");
foreach (var group in survivors.GroupBy(change => reasons.GetValueOrDefault(change.Text, "No reason is given.")))
{
    written.Append($"\n{group.Key}\n\n");
    foreach (var change in group)
    {
        written.Append($"* `{change.Text.Replace("`", "'")}` (line {change.Line})\n");
    }
}

if (unreached.Count > 0)
{
    written.Append("\n## Changes that no test reaches\n\nThe tests that answer questions do not run these; other tests may.\n\n");
    foreach (var change in unreached)
    {
        written.Append($"* `{change.Text.Replace("`", "'")}` (line {change.Line})\n");
    }
}

File.WriteAllText(args[1], written.ToString());
foreach (var change in unexplained)
{
    Console.Error.WriteLine($"without a reason: {change.Text} (line {change.Line})");
}

var score = Score(changes);
Console.Error.WriteLine(FormattableString.Invariant($"{score:0.00} % noticed, {survivors.Count} not, {unexplained.Count} of them without a reason"));
return score >= Least && unexplained.Count == 0 ? 0 : 1;

static string Row(string name, Change[] all) => FormattableString.Invariant(
    $"| {name} | {all.Count(c => c.Reached)} | {all.Count(c => c.Status is "Killed" or "RuntimeError")} | {all.Count(c => c.Status == "Timeout")} | {all.Count(c => c.Status == "Survived")} | {Score(all):0.0} % | {all.Count(c => !c.Reached)} |\n");

static double Score(Change[] all) => all.Any(c => c.Reached) ? 100.0 * all.Count(c => c.Reached && c.Status != "Survived") / all.Count(c => c.Reached) : 100;

static string Code(string[] lines, JsonElement place)
{
    var (from, column) = (place.GetProperty("start").GetProperty("line").GetInt32(), place.GetProperty("start").GetProperty("column").GetInt32());
    var (through, end) = (place.GetProperty("end").GetProperty("line").GetInt32(), place.GetProperty("end").GetProperty("column").GetInt32());
    return from == through
        ? lines[from - 1][(column - 1)..(end - 1)]
        : string.Join(' ', lines[(from - 1)..through].Select((line, i) => i == 0 ? line[(column - 1)..] : i == through - from ? line[..Math.Min(end - 1, line.Length)] : line));
}

static string Squeezed(string code)
{
    var one = Regex.Replace(code, @"\s+", " ").Trim();
    return one.Length <= 160 ? one : one[..157] + "...";
}

internal sealed record Change(string File, int Line, string Text, string Status)
{
    internal string Folder => File.Contains('/') ? File[..File.IndexOf('/')] + "/" : "(top level)";

    internal bool Reached => Status != "NoCoverage";
}
