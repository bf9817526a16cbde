using Indrivningslag.Law;

namespace Indrivningslag.Tests.Support;

/// <summary>Compares provisions: an expected one also stands for the places within it, so that tests cite as exactly as the source does.</summary>
internal static class Citations
{
    public static void ShouldBe(IEnumerable<string> expected, IEnumerable<Citation> actual, string what)
    {
        var places = expected.Select(Citation.Parse).ToArray();
        var found = actual.Distinct().ToArray();
        var all = Array.TrueForAll(found, one => Array.Exists(places, one.IsWithin))
            && Array.TrueForAll(places, place => Array.Exists(found, one => one.IsWithin(place)));
        Assert.True(all, $"{what}: expected {Text(places)}, found {Text(found)}");
    }

    private static string Text(Citation[] citations) => citations.Length == 0 ? "nothing" : string.Join(' ', citations);
}
