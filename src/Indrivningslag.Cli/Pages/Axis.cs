namespace Indrivningslag.Cli;

/// <summary>The scale of days, drawn alike in every picture.</summary>
internal static class Axis
{
    private const int HalfLabel = 28;

    /// <summary>A line for a day with its label below, which is kept inside of the picture.</summary>
    internal static void Tick(Html html, Canvas canvas, decimal at, string label, int top, int bottom)
    {
        var x = Html.Percent(at);
        var pixels = canvas.Pixels(at);
        var anchor = pixels < HalfLabel ? null : pixels > canvas.Width - HalfLabel ? "end" : "middle";
        html.Shape("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", Html.Number(top)), ("y2", Html.Number(bottom)));
        html.Element("text", label, ("class", anchor), ("x", x), ("y", Html.Number(bottom + 14)));
    }
}
