using System.Reflection;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>The compiler passes over a line that names nothing, so a misspelt one would ban nothing.</summary>
public class BannedSymbolsTests
{
    private static readonly Assembly[] Known =
    [
        typeof(object).Assembly, typeof(Console).Assembly, typeof(System.Diagnostics.Process).Assembly, typeof(System.Net.Http.HttpClient).Assembly,
        typeof(System.Diagnostics.Stopwatch).Assembly, typeof(System.Security.Cryptography.RandomNumberGenerator).Assembly,
        typeof(NodaTime.LocalDate).Assembly,
    ];

    public static TheoryData<string> Lists =>
    [
        .. Directory.EnumerateFiles(Repository.File("src"), "BannedSymbols*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_line_names_a_symbol_that_exists_and_says_why(string list)
    {
        var lines = File.ReadAllLines(Repository.File(list)).Select(line => line.Split(';')).ToArray();
        Assert.NotEmpty(lines);
        Offenders.None(lines.Where(line => line.Length != 2 || line[1].Length == 0 || !Exists(line[0])).Select(line => line[0]));
    }

    private static bool Exists(string id) => id[0] switch
    {
        'N' => Known.SelectMany(assembly => assembly.GetExportedTypes()).Any(type => type.Namespace == id[2..]),
        'T' => TypeOf(id[2..]) is not null,
        _ => TypeOf(id.Split('(')[0][2..id.Split('(')[0].LastIndexOf('.')]) is { } owner
            && owner.GetMembers().Where(member => member is not Type and not EventInfo).Select(DocIds.Of).Contains(id),
    };

    private static Type? TypeOf(string name) =>
        Known.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is { IsPublic: true });
}
