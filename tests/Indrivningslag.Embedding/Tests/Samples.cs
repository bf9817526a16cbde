using Indrivningslag.Tests.Support;

namespace Indrivningslag.Embedding.Tests;

/// <summary>The sample programs.</summary>
internal static class Samples
{
    /// <summary>The folder of their sources.</summary>
    internal static string Folder { get; } = Repository.File("tests", "Indrivningslag.Embedding");

    /// <summary>The file beside this assembly, which every project that it refers to is copied to.</summary>
    internal static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    /// <summary>A program that is started, in the folder it was built in: beside this assembly it would find other versions of what it uses.</summary>
    internal static string Built(string folder) => Path.Combine(
        Folder, folder, Path.GetRelativePath(Path.Combine(Folder, "Tests"), AppContext.BaseDirectory), $"Indrivningslag.Embedding.{folder}.dll");
}
