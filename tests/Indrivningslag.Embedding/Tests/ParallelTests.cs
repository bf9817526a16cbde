using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Embedding.Tests;

/// <summary>GNU parallel over the filter <c>evaluate</c>.</summary>
public sealed class ParallelTests : IDisposable
{
    private const int Requests = 2000;

    private readonly string _folder = Directory.CreateTempSubdirectory("embedding-parallel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ParallelFact]
    public async Task Answers_keep_their_order_and_a_killed_worker_costs_none()
    {
        var requests = InFolder("requests.jsonl");
        await File.WriteAllLinesAsync(requests, Lines());
        var tool = $"dotnet {Samples.Beside("Indrivningslag.Cli.dll")} evaluate";
        var worker = InFolder("worker");

        // The first worker answers some lines and is then killed; the others, and the one that takes its block, do their work.
        await File.WriteAllTextAsync(worker, $"""
            if mkdir "{InFolder("killed")}" 2>/dev/null; then head -n 7 | {tool}; kill -KILL $$; fi
            exec {tool}
            """);

        await Shell($"{tool} < {requests} > {InFolder("expected")} || (($? == 1))");
        await Shell($"EVALUATE='bash {worker}' BLOCKS=6 {Path.Combine(Samples.Folder, "Parallel", "evaluate-parallel")} {requests} {InFolder("answers")}");

        Assert.True(Directory.Exists(InFolder("killed")));
        var expected = await File.ReadAllLinesAsync(InFolder("expected"));
        Assert.Equal(Requests, expected.Length);
        Assert.Equal(expected.Select(WithoutLine), (await File.ReadAllLinesAsync(InFolder("answers"))).Select(WithoutLine));
    }

    private string InFolder(string file) => Path.Combine(_folder, file);

    private static Task<string> Shell(string command) => Run.Printed("bash", "-c", command);

    /// <summary>An error names its line in the block, not in the whole.</summary>
    private static string WithoutLine(string answer) =>
        answer.Contains("\"error\"", StringComparison.Ordinal) ? answer[..answer.LastIndexOf(",\"line\":", StringComparison.Ordinal)] : answer;

    private static IEnumerable<string> Lines()
    {
        for (var n = 1; n <= Requests; n++)
        {
            if (n % 100 == 0)
            {
                yield return """{"id":"faulty","case":{},"ask":{}}""";
                continue;
            }

            var invoice = Portfolio.Claim(n);
            invoice.Consents.Clear();
            var known = CollectionAgency.CaseMapper.ToCase(invoice).Case;
            yield return CaseJson.WriteRequest(new CaseRequest(invoice.Number, known, new Ask.Costs(Portfolio.Day), Readings.Default));
        }
    }
}

/// <summary>A test that needs GNU parallel, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ParallelFactAttribute : FactAttribute
{
    public ParallelFactAttribute() => Skip = Run.Has("parallel") ? null : "GNU parallel is not installed: .ci/embedding-tools installs it.";
}
