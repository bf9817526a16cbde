namespace Indrivningslag.Cli;

/// <summary>Draws the marks of a lane. Each is a link to what the page tells about it, and shows its reasons below the picture.</summary>
internal sealed class LaneDrawing(Html html, Labels labels, TimeScale scale, LaneLayout lane, int noteTop, long most)
{
    private const int BarHeight = 46;
    private const int BarBase = 64;
    private const int BarWidth = 10;
    private const int PillHeight = 18;

    /// <summary>A band is drawn in so many pieces.</summary>
    private const int Pieces = 200;

    internal void Draw()
    {
        if (lane.IsBand)
        {
            DrawBand();
            return;
        }

        for (var i = 0; i < lane.Marks.Count; i++)
        {
            var mark = lane.Marks[i];
            using (html.Open("a", ("class", mark.Planned ? "mark planned" : "mark"), ("href", "#" + mark.Target), ("aria-label", Spoken(mark))))
            {
                if (mark.Through is { } through)
                {
                    DrawSpan(mark, scale.At(mark.On), scale.At(through.PlusDays(1)), lane.TopOf(i), lane.PlaceOf(i));
                }
                else
                {
                    using (html.Open("svg", ("x", Html.Percent(scale.At(mark.On))), ("y", Html.Number(lane.TopOf(i))), ("width", "1"), ("height", "1")))
                    {
                        DrawPoint(mark, lane.PlaceOf(i));
                    }
                }

                DrawNote(mark);
            }
        }
    }

    private void DrawSpan(Mark mark, decimal from, decimal to, int top, LabelPlace label)
    {
        var width = Math.Max(to - from, 0.5m);
        html.Shape("rect", ("class", "span"), ("x", Html.Percent(from)), ("y", Html.Number(top)), ("width", Html.Percent(width)), ("height", Html.Number(PillHeight)), ("rx", "3"));
        if (label == LabelPlace.Middle)
        {
            html.Element("text", mark.Label, ("class", "middle on"), ("x", Html.Percent(from + (width / 2))), ("y", Html.Number(top + 13)), ("aria-hidden", "true"));
        }
    }

    private void DrawPoint(Mark mark, LabelPlace label)
    {
        var pillTop = 0;
        if (lane.HasBars)
        {
            var (may, asked) = (Height(mark.May), Height(mark.Asked));
            html.Shape("rect", ("class", "hit"), ("x", "-13"), ("y", "0"), ("width", "26"), ("height", Html.Number(BarBase + PillHeight + 4)));
            DrawBar("may", -BarWidth - 1, mark.May is null ? null : may);
            DrawBar("asked", 1, mark.Asked is null ? null : asked);
            pillTop = BarBase + 3;
            if (label == LabelPlace.Middle)
            {
                html.Element("text", mark.Label, ("class", "middle"), ("x", "0"), ("y", Html.Number(BarBase - Math.Max(may, asked) - 5)), ("aria-hidden", "true"));
            }
        }
        else if (label != LabelPlace.None)
        {
            var left = label == LabelPlace.Left;
            html.Element("text", mark.Label, ("class", left ? "end" : null), ("x", left ? "-16" : "16"), ("y", "13"), ("aria-hidden", "true"));
        }

        html.Shape("rect", ("class", "pill"), ("x", "-12"), ("y", Html.Number(pillTop)), ("width", "24"), ("height", Html.Number(PillHeight)), ("rx", "9"));
        html.Element("text", mark.Number, ("class", "middle on"), ("x", "0"), ("y", Html.Number(pillTop + 13)), ("aria-hidden", "true"));
    }

    private void DrawBar(string style, int left, int? height)
    {
        if (height is { } pixels)
        {
            html.Shape("rect", ("class", style), ("x", Html.Number(left)), ("y", Html.Number(BarBase - pixels)), ("width", Html.Number(BarWidth)), ("height", Html.Number(pixels)));
        }
    }

    /// <summary>An amount of 0 keeps a line, so that it can be seen that there is a bar.</summary>
    private int Height(Euro? amount) => amount is { } euros ? Math.Max(2, (int)(euros.Cents * (decimal)BarHeight / most)) : 0;

    /// <summary>What is shown while a mark is pointed at or has the focus.</summary>
    private void DrawNote(Mark mark)
    {
        using (html.Open("foreignObject", ("class", "note"), ("x", "0"), ("y", Html.Number(noteTop)), ("width", "100%"), ("height", "1")))
        using (html.Open("div", ("class", "words")))
        {
            html.Element("b", mark.Number).Text(" ").Element("bdi", mark.Name);
            foreach (var reason in mark.Why)
            {
                html.Text(" ").Text(labels.Write(reason));
            }
        }
    }

    private string Spoken(Mark mark) => string.Join(' ', mark.Why.Select(labels.Write).Prepend($"{mark.Number}: {mark.Name}"));

    /// <summary>Marks too many to be told apart: where there are any. The list below the picture has them one by one.</summary>
    private void DrawBand()
    {
        var taken = new bool[Pieces];
        foreach (var mark in lane.Marks)
        {
            var last = Piece(mark.Through is { } through ? scale.At(through) : scale.At(mark.On));
            for (var piece = Piece(scale.At(mark.On)); piece <= last; piece++)
            {
                taken[piece] = true;
            }
        }

        var text = Labels.Fill(labels.Page.Band, labels.Count(lane.Marks.Count));
        using var band = html.Open("g", ("class", "band"), ("role", "img"), ("aria-label", text));
        for (var start = Array.IndexOf(taken, true); start >= 0; start = Array.IndexOf(taken, true, start))
        {
            var end = Array.IndexOf(taken, false, start);
            end = end < 0 ? Pieces : end;
            html.Shape("rect", ("class", "span"), ("x", Html.Percent(100m * start / Pieces)), ("y", Html.Number(lane.Top)), ("width", Html.Percent(100m * (end - start) / Pieces)), ("height", Html.Number(PillHeight)));
            Array.Clear(taken, start, end - start);
        }
    }

    private static int Piece(decimal percent) => Math.Min(Pieces - 1, (int)(percent * Pieces / 100m));
}
