namespace Indrivningslag.Cli;

/// <summary>Where a label stands at its mark.</summary>
internal enum LabelPlace
{
    None,
    Middle,
    Right,
    Left,
}

/// <summary>Where the marks of a lane stand on a canvas.</summary>
internal sealed class LaneLayout
{
    /// <summary>More marks, or more rows of them, are drawn as a band: one by one they could not be told apart.</summary>
    private const int MostMarks = 150;
    private const int MostRows = 6;

    private const int BarRow = 92;
    private const int PlainRow = 26;
    private const int Band = 20;
    private const int TitleHeight = 20;
    private const int Gap = 12;
    private const int HalfMark = 13;
    private const int Space = 4;

    private readonly Canvas _canvas;
    private readonly TimeScale _scale;
    private readonly int[] _rows;

    internal LaneLayout(TimeLane lane, Canvas canvas, TimeScale scale, int top)
    {
        (Lane, _canvas, _scale) = (lane, canvas, scale);
        Marks = [.. lane.Marks.OrderBy(static mark => mark.On)];
        Top = top + (canvas.Gutter ? 0 : TitleHeight);
        _rows = Marks.Count > MostMarks ? [] : Canvas.Rows([.. Marks.Select(Extent)]);
        HasBars = Marks.Any(static mark => mark.HasBars) && _rows.Length > 0 && _rows.Max() < lane.MostBarRows;
        IsBand = _rows.Length == 0 || _rows.Max() >= MostRows;
        Bottom = Top + (IsBand ? Band : (_rows.Max() + 1) * RowHeight) + Gap;
    }

    internal TimeLane Lane { get; }

    internal IReadOnlyList<Mark> Marks { get; }

    internal bool HasBars { get; }

    internal bool IsBand { get; }

    /// <summary>Where the first row begins.</summary>
    internal int Top { get; }

    /// <summary>Where the next lane may begin.</summary>
    internal int Bottom { get; }

    private int RowHeight => HasBars ? BarRow : PlainRow;

    /// <summary>The upper end of a mark's row.</summary>
    internal int TopOf(int mark) => Top + (_rows[mark] * RowHeight);

    /// <summary>Where a mark's label has room: inside of a span, above a pair of bars, beside a point.</summary>
    internal LabelPlace PlaceOf(int mark)
    {
        var one = Marks[mark];
        var width = Canvas.WidthOf(one.Label) + Space;
        var at = _canvas.Pixels(_scale.At(one.On));
        if (one.Label.Length == 0)
        {
            return LabelPlace.None;
        }

        if (one.Through is { } through)
        {
            return _canvas.Pixels(_scale.At(through.PlusDays(1))) - at >= width + Space ? LabelPlace.Middle : LabelPlace.None;
        }

        if (HasBars)
        {
            return FitsBetween(mark, at - (width / 2), at + (width / 2)) ? LabelPlace.Middle : LabelPlace.None;
        }

        if (at + HalfMark + width <= _canvas.Width && FitsBetween(mark, at + HalfMark, at + HalfMark + width))
        {
            return LabelPlace.Right;
        }

        return at - HalfMark - width >= 0 && FitsBetween(mark, at - HalfMark - width, at - HalfMark) ? LabelPlace.Left : LabelPlace.None;
    }

    /// <summary>Whether the other marks of the row, with labels above them, leave a stretch free.</summary>
    private bool FitsBetween(int mark, int left, int right)
    {
        for (var other = 0; other < Marks.Count; other++)
        {
            var at = _canvas.Pixels(_scale.At(Marks[other].On));
            var half = HasBars ? Math.Max(HalfMark, (Canvas.WidthOf(Marks[other].Label) / 2) + Space) : HalfMark + Canvas.WidthOf(Marks[other].Label) + Space;
            if (other != mark && _rows[other] == _rows[mark] && at - half < right && at + half > left)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The stretch of a row that a mark takes, in pixels at the least width.</summary>
    private (int Left, int Right) Extent(Mark mark)
    {
        var at = _canvas.Pixels(_scale.At(mark.On));
        return mark.Through is { } through
            ? (at, Math.Max(at + HalfMark, _canvas.Pixels(_scale.At(through.PlusDays(1)))) + Space)
            : (at - HalfMark, at + HalfMark);
    }
}
