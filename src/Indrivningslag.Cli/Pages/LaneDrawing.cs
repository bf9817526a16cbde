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
            var (mark, top, label) = (lane.Marks[i], lane.TopOf(i), lane.PlaceOf(i));
            using (html.Open("a", ("class", mark.Planned ? "mark planned" : "mark"), ("href", "#" + mark.Target), ("aria-label", Spoken(mark))))
            {
                if (mark.Through is null)
                {
                    using var place = OpenPlace(mark, top);
                    DrawPoint(mark);
                }
                else
                {
                    DrawSpan(mark, top);
                }

                DrawNote(mark);
            }

            // What a mark's link says is its name; the short texts on it stand outside of the link, so that they are not read twice.
            using (html.Open("g", ("class", mark.Planned ? "texts planned" : "texts"), ("aria-hidden", "true")))
            {
                if (mark.Through is null)
                {
                    using var place = OpenPlace(mark, top);
                    WritePoint(mark, label);
                }
                else if (label == LabelPlace.Middle)
                {
                    html.Element("text", mark.Label, ("class", "middle on"), ("x", Html.Percent((From(mark) + To(mark)) / 2)), ("y", Html.Number(top + 13)));
                }
            }
        }
    }

    private decimal From(Mark mark) => scale.At(mark.On);

    private decimal To(Mark mark) => Math.Max(From(mark) + 0.5m, scale.At(mark.Through!.Value.PlusDays(1)));

    /// <summary>A place of no size, from which a mark is drawn in pixels.</summary>
    private Html.Scope OpenPlace(Mark mark, int top) =>
        html.Open("svg", ("x", Html.Percent(From(mark))), ("y", Html.Number(top)), ("width", "1"), ("height", "1"));

    private void DrawSpan(Mark mark, int top) =>
        html.Shape("rect", ("class", "span"), ("x", Html.Percent(From(mark))), ("y", Html.Number(top)), ("width", Html.Percent(To(mark) - From(mark))), ("height", Html.Number(PillHeight)), ("rx", "3"));

    private int PillTop => lane.HasBars ? BarBase + 3 : 0;

    private void DrawPoint(Mark mark)
    {
        if (lane.HasBars)
        {
            html.Shape("rect", ("class", "hit"), ("x", "-13"), ("y", "0"), ("width", "26"), ("height", Html.Number(BarBase + PillHeight + 4)));
            DrawBar("may", -BarWidth - 1, mark.May);
            DrawBar("asked", 1, mark.Asked);
        }

        html.Shape("rect", ("class", "pill"), ("x", "-12"), ("y", Html.Number(PillTop)), ("width", "24"), ("height", Html.Number(PillHeight)), ("rx", "9"));
    }

    private void WritePoint(Mark mark, LabelPlace label)
    {
        if (label == LabelPlace.Middle)
        {
            html.Element("text", mark.Label, ("class", "middle"), ("x", "0"), ("y", Html.Number(BarBase - Math.Max(Height(mark.May), Height(mark.Asked)) - 5)));
        }
        else if (label != LabelPlace.None)
        {
            var left = label == LabelPlace.Left;
            html.Element("text", mark.Label, ("class", left ? "end" : null), ("x", left ? "-16" : "16"), ("y", "13"));
        }

        html.Element("text", mark.Number, ("class", "middle number"), ("x", "0"), ("y", Html.Number(PillTop + 13)));
    }

    private void DrawBar(string style, int left, Euro? amount)
    {
        if (amount is not null)
        {
            var height = Height(amount);
            html.Shape("rect", ("class", style), ("x", Html.Number(left)), ("y", Html.Number(BarBase - height)), ("width", Html.Number(BarWidth)), ("height", Html.Number(height)));
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
