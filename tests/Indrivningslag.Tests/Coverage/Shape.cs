namespace Indrivningslag.Tests.Coverage;

/// <summary>The sections, subsections, paragraphs and items of the Act as consolidated to 1036/2023, and the subsections of its transitional provisions.</summary>
internal static class Shape
{
    /// <summary>
    /// Every subsection, and behind a colon its paragraphs with their items. A section of one subsection is cited as a whole, but for 3 a § and
    /// 10 i §.
    /// </summary>
    private static readonly string[] Subsections =
    [
        "1.1", "1.2", "1.3", "2", "3.1", "3.2", "3.3", "3a.1: 1 2", "3b", "3c", "3d", "3e",
        "4.1", "4.2: 1 2 3", "4.3", "4a", "4b.1", "4b.2", "4b.3", "4c.1", "4c.2", "4c.3",
        "5.1", "5.2: 1 2 3 4", "5.3", "5.4", "5.5", "5a.1: 1 2 3 4 5 6 7", "5a.2", "5a.3", "5a.4", "5b.1", "5b.2", "5b.3", "5b.4",
        "6.1", "6.2: 1 2", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "8.1", "8.2", "9",
        "10.1", "10.2", "10.3",
        "10a.1: 1 2abc 3 4 5 6 7abcd", "10a.2", "10a.3", "10b.1", "10b.2", "10b.3", "10c.1", "10c.2", "10d.1: 1 2 3", "10d.2", "10d.3",
        "10e.1: 1 2abcde 3 4 5 6abcdef 7abcde 8", "10e.2", "10e.3", "10e.4", "10f.1", "10f.2", "10g.1", "10g.2", "10g.3",
        "10h.1: 1 2 3 4", "10h.2", "10h.3", "10h.4", "10h.5", "10i.1", "10j.1", "10j.2: 1 2", "10j.3", "10j.4",
        "11", "11a.1", "11a.2", "12", "13.1", "13.2", "13.3", "14.1", "14.2", "14.3", "14.4", "15.1", "15.2", "15.3", "16",
        "17.1", "17.2", "17.3", "17a", "18.1", "18.2",
    ];

    /// <summary>The amending acts, and how many subsections their transitional provisions have.</summary>
    private static readonly (string Act, int Subsections)[] Acts =
    [
        ("964/2001", 1), ("1538/2001", 2), ("28/2005", 2), ("568/2008", 1), ("681/2012", 1), ("31/2013", 5), ("412/2018", 1), ("598/2019", 2),
        ("574/2020", 1), ("1069/2020", 5), ("539/2021", 5), ("540/2021", 2), ("299/2022", 8),
    ];

    /// <summary>Every place of the Act, in its order.</summary>
    internal static IEnumerable<string> PlacesOfTheAct => Subsections.SelectMany(Places);

    /// <summary>Every subsection of the transitional provisions, as act and subsection.</summary>
    internal static IEnumerable<string> TransitionalPlaces =>
        Acts.SelectMany(act => Enumerable.Range(1, act.Subsections).Select(subsection => FormattableString.Invariant($"{act.Act} {subsection}")));

    private static IEnumerable<string> Places(string written)
    {
        var words = written.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(1).SelectMany(point => Points(words[0] + "." + point[0], point[1..])).Prepend(words[0]);
    }

    private static IEnumerable<string> Points(string point, string letters) => letters.Select(letter => point + "." + letter).Prepend(point);
}
