namespace Indrivningslag.Cli;

/// <summary>The sizes that pictures are drawn for: each picture is drawn three times, and the page shows the one that fits.</summary>
/// <param name="Class">The class that shows it.</param>
/// <param name="Width">The least width of the drawing in pixels; it stretches, its texts do not.</param>
/// <param name="Gutter">Whether titles stand beside the drawing; they stand above it where that has no room.</param>
/// <param name="HintHeight">The height of the line that tells how to read the reasons, which appear there.</param>
internal sealed record Canvas(string Class, int Width, bool Gutter, int HintHeight)
{
    /// <summary>The widest a character of the small texts gets, in pixels, whatever the font.</summary>
    private const int CharacterWidth = 7;

    internal static readonly Canvas[] All = [new("w3", 288, false, 64), new("w6", 450, true, 46), new("w9", 800, true, 34)];

    /// <summary>The width of a small text.</summary>
    internal static int WidthOf(string text) => text.Length * CharacterWidth;

    /// <summary>A place on the scale in pixels, at the least width.</summary>
    internal int Pixels(decimal percent) => (int)(percent * Width / 100m);

    /// <summary>Puts things that must not overlap into as few rows as go, each into the first that has room.</summary>
    /// <param name="extents">The left and right ends in pixels, from left to right.</param>
    /// <returns>The row of each, from 0.</returns>
    internal static int[] Rows(IReadOnlyList<(int Left, int Right)> extents)
    {
        var ends = new List<int>();
        var rows = new int[extents.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = ends.FindIndex(end => end <= extents[i].Left);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = extents[i].Right;
            rows[i] = row;
        }

        return rows;
    }
}
