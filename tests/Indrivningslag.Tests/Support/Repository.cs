namespace Indrivningslag.Tests.Support;

/// <summary>The checked-out repository, for tests that read its files.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of a file of the repository.</summary>
    internal static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The path of a file below the folder of the test project, given with forward slashes.</summary>
    internal static string TestFile(string file) => File(["tests", "Indrivningslag.Tests", .. file.Split('/')]);

    private static string Find(string folder)
    {
        var above = new DirectoryInfo(folder);
        while (!System.IO.File.Exists(Path.Combine(above.FullName, "Indrivningslag.sln")))
        {
            above = above.Parent ?? throw new InvalidOperationException($"{folder} is not within the repository.");
        }

        return above.FullName;
    }
}
