namespace Indrivningslag.Embedding.Tests;

/// <summary>The files of the repository, wherever the tests run.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>The folder of the programs.</summary>
    internal static string Programs { get; } = Path.Combine(Root, "tests", "Indrivningslag.Embedding");

    /// <summary>The file beside this assembly, which every project that it refers to is copied to.</summary>
    internal static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    /// <summary>A program that is started, in the folder it was built in: beside this assembly it would find other versions of what it uses.</summary>
    internal static string Program(string folder) => Path.Combine(
        Programs, folder, Path.GetRelativePath(Path.Combine(Programs, "Tests"), AppContext.BaseDirectory), $"Indrivningslag.Embedding.{folder}.dll");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Indrivningslag.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
