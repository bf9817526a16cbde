using System.Text.RegularExpressions;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Public enumerations have numbers written out: a member that is put in between moves no other.</summary>
public partial class EnumerationTests
{
    [Fact]
    public void Every_member_of_a_public_enumeration_has_its_number_written_out() => Offenders.None(
        from file in Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Contains("obj")
        from Match enumeration in Enumeration().Matches(File.ReadAllText(file))
        from Match member in MemberAlone().Matches(enumeration.Groups["members"].Value)
        select $"{enumeration.Groups["name"].Value}.{member.Groups["name"].Value}");

    [Fact]
    public void Enumerations_are_found() =>
        Assert.True(Directory.EnumerateFiles(Repository.File("src", "Indrivningslag"), "*.cs").Sum(file => Enumeration().Count(File.ReadAllText(file))) > 10);

    [GeneratedRegex(@"public enum (?<name>\w+)[^{]*\{(?<members>.*?)\n\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"^\s*(?<name>\w+),?\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex MemberAlone();
}
