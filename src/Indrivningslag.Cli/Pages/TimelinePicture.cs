namespace Indrivningslag.Cli;

/// <summary>A timeline as a drawing: places along the time in percent, all else in pixels.</summary>
internal sealed class TimelinePicture
{
    private const int FlagHeight = 17;
    private const int AxisHeight = 24;
    private const int TextBase = 12;

    private readonly Html _html;
    private readonly Labels _labels;
    private readonly Timeline _timeline;
    private readonly Canvas _canvas;
    private readonly int[] _flagRows;
    private readonly LaneLayout[] _lanes;
    private readonly int _top;
    private readonly int _bottom;

    private TimelinePicture(Html html, Labels labels, Timeline timeline, Canvas canvas)
    {
        (_html, _labels, _timeline, _canvas) = (html, labels, timeline, canvas);
        _flagRows = Canvas.Rows([.. timeline.Flags.Select(FlagExtent)]);
        _top = ((_flagRows.Max() + 1) * FlagHeight) + 4;
        _lanes = new LaneLayout[timeline.Lanes.Count];
        var top = _top + 6;
        for (var i = 0; i < _lanes.Length; i++)
        {
            _lanes[i] = new LaneLayout(timeline.Lanes[i], canvas, timeline.Scale, top);
            top = _lanes[i].Bottom;
        }

        _bottom = top;
    }

    /// <summary>Draws the timeline for every size of canvas.</summary>
    internal static void Write(Html html, Labels labels, Timeline timeline)
    {
        using (html.Open("div", ("class", "pics")))
        {
            foreach (var canvas in Canvas.All)
            {
                new TimelinePicture(html, labels, timeline, canvas).Draw();
            }
        }
    }

    private void Draw()
    {
        var height = _bottom + AxisHeight + _canvas.HintHeight;
        using (_html.Open("div", ("class", $"pic {_canvas.Class}")))
        using (_html.Open("svg", ("class", "timeline"), ("width", "100%"), ("height", Html.Number(height)), ("role", "group"), ("aria-label", _labels.Page.Timeline)))
        {
            DrawGround();
            DrawHint();
            foreach (var lane in _lanes)
            {
                using (_html.Open("g", ("class", "lane " + lane.Lane.Style), ("role", "group"), ("aria-label", lane.Lane.Title)))
                {
                    _html.Element("text", lane.Lane.Title, ("class", "title"), ("x", _canvas.Gutter ? "-140" : "0"), ("y", Html.Number(lane.Top + (_canvas.Gutter ? 13 : -7))), ("aria-hidden", "true"));
                    new LaneDrawing(_html, _labels, _timeline.Scale, lane, _bottom + AxisHeight, _timeline.LargestBar).Draw();
                }
            }
        }
    }

    /// <summary>The scale, the days that stand out, and the time ahead.</summary>
    private void DrawGround()
    {
        using var ground = _html.Open("g", ("aria-hidden", "true"));
        var scale = _timeline.Scale;
        if (_timeline.LooksAhead)
        {
            var today = scale.At(_timeline.Day);
            _html.Shape("rect", ("class", "ahead"), ("x", Html.Percent(today)), ("y", Html.Number(_top)), ("width", Html.Percent(100 - today)), ("height", Html.Number(_bottom - _top)));
        }

        foreach (var (day, label) in scale.Ticks(_canvas.Width, _labels.Language))
        {
            Axis.Tick(_html, _canvas, scale.At(day), label, _top, _bottom);
        }

        for (var i = 0; i < _timeline.Flags.Count; i++)
        {
            DrawFlag(_timeline.Flags[i], _flagRows[i] * FlagHeight);
        }
    }

    private void DrawFlag(Flag flag, int top)
    {
        var x = Html.Percent(_timeline.Scale.At(flag.On));
        var toTheRight = FlagExtent(flag).Left >= _canvas.Pixels(_timeline.Scale.At(flag.On));
        using var group = _html.Open("g", ("class", "flag " + flag.Style));
        _html.Shape("line", ("x1", x), ("x2", x), ("y1", Html.Number(top)), ("y2", Html.Number(_bottom)));
        _html.Element("text", flag.Label, ("x", x), ("dx", toTheRight ? "5" : "-5"), ("y", Html.Number(top + TextBase)), ("class", toTheRight ? null : "end"));
    }

    /// <summary>A flag's text stands to the right of its line, or to the left where it would leave the picture.</summary>
    private (int Left, int Right) FlagExtent(Flag flag)
    {
        var at = _canvas.Pixels(_timeline.Scale.At(flag.On));
        var width = Canvas.WidthOf(flag.Label) + 10;
        return at + width <= _canvas.Width ? (at, at + width) : (at - width, at);
    }

    private void DrawHint()
    {
        using var place = _html.Open("foreignObject", ("class", "hint"), ("x", "0"), ("y", Html.Number(_bottom + AxisHeight)), ("width", "100%"), ("height", Html.Number(_canvas.HintHeight)));
        _html.Element("p", _labels.Page.Hint);
    }
}
