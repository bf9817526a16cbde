using System.Text;

namespace Indrivningslag.Tests.Cli;

/// <summary>A file that lives as long as a test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal TemporaryFile(string content)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllText(Path, content, new UTF8Encoding(false));
    }

    internal string Path { get; }

    public void Dispose() => File.Delete(Path);
}
