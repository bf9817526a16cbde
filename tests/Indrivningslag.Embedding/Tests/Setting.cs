using System.Globalization;

namespace Indrivningslag.Embedding.Tests;

/// <summary>What the long runs set, and everyday values.</summary>
internal static class Setting
{
    private static readonly string? ReportFile = Environment.GetEnvironmentVariable("INDRIVNINGSLAG_EMBEDDING_REPORT");

    /// <summary>How many claims the nightly run has.</summary>
    internal static int Claims { get; } = Number("INDRIVNINGSLAG_EMBEDDING_CLAIMS", 5000);

    /// <summary>How many claims the cluster has.</summary>
    internal static int Grains { get; } = Number("INDRIVNINGSLAG_EMBEDDING_GRAINS", 200);

    /// <summary>For how many minutes the web API is under load; 0: not at all.</summary>
    internal static int SoakMinutes { get; } = Number("INDRIVNINGSLAG_SOAK_MINUTES", 0);

    /// <summary>What decides the moments of chance.</summary>
    internal static int Seed { get; } = Number("INDRIVNINGSLAG_SEED", 5131999);

    /// <summary>Whether figures are asked for.</summary>
    internal static bool Measured => ReportFile is not null;

    /// <summary>Adds a row to the report, where one is asked for.</summary>
    internal static void Report(string row)
    {
        if (ReportFile is not null)
        {
            File.AppendAllText(ReportFile, row + "\n");
        }
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : otherwise;
}

/// <summary>A test that finds figures, not faults.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasuredFactAttribute : FactAttribute
{
    public MeasuredFactAttribute() =>
        Skip = Setting.Measured ? PostgresServer.Missing : "Figures are asked for with INDRIVNINGSLAG_EMBEDDING_REPORT: see .ci/embedding-batch.";
}
