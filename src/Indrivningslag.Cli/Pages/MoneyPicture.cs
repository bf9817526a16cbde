namespace Indrivningslag.Cli;

/// <summary>Money over time as a drawing in steps, on the scale of the timeline: what is owed and was paid, stacked; and the costs below their cap.</summary>
internal sealed class MoneyPicture
{
    private const int AxisHeight = 20;
    private const int Room = 24;
    private const int OwedHeight = 190;
    private const int CostsHeight = 110;
    private const decimal LastStep = 1.5m;

    private readonly Html _html;
    private readonly Labels _labels;
    private readonly TimeScale _scale;
    private readonly IReadOnlyList<MoneyPoint> _points;
    private readonly Canvas _canvas;

    private MoneyPicture(Html html, Labels labels, TimeScale scale, IReadOnlyList<MoneyPoint> points, Canvas canvas) =>
        (_html, _labels, _scale, _points, _canvas) = (html, labels, scale, points, canvas);

    /// <summary>Draws what is owed and was paid.</summary>
    internal static void WriteOwed(Html html, Labels labels, TimeScale scale, IReadOnlyList<MoneyPoint> points) =>
        Write(html, labels.Page.OwedPicture, OwedHeight, canvas => new MoneyPicture(html, labels, scale, points, canvas).DrawOwed());

    /// <summary>Draws the costs and their cap.</summary>
    internal static void WriteCosts(Html html, Labels labels, TimeScale scale, IReadOnlyList<MoneyPoint> points) =>
        Write(html, labels.Page.CostsPicture, CostsHeight, canvas => new MoneyPicture(html, labels, scale, points, canvas).DrawCosts());

    private static void Write(Html html, string name, int height, Action<Canvas> draw)
    {
        using var pictures = html.Open("div", ("class", "pics"));
        foreach (var canvas in Canvas.All)
        {
            using (html.Open("div", ("class", $"pic {canvas.Class}")))
            using (html.Open("svg", ("class", "money"), ("width", "100%"), ("height", Html.Number(Room + height + AxisHeight)), ("role", "img"), ("aria-label", name)))
            {
                draw(canvas);
            }
        }
    }

    private void DrawOwed()
    {
        var most = _points.Max(static point => point.Height.Cents);
        DrawScale(most, OwedHeight);
        for (var i = 0; i < _points.Count; i++)
        {
            var point = _points[i];
            var bottom = 0L;
            foreach (var (style, amount) in new[] { ("paid", point.Paid), ("principal", point.Owed.Principal), ("interest", point.Owed.Interest), ("costs", point.CostsOwed) })
            {
                DrawStep(style, i, bottom, bottom + amount.Cents, most, OwedHeight);
                bottom += amount.Cents;
            }
        }
    }

    private void DrawCosts()
    {
        var most = _points.Max(static point => Math.Max(point.Costs.Cents, point.Cap?.Cents ?? 0));
        DrawScale(most, CostsHeight);
        for (var i = 0; i < _points.Count; i++)
        {
            DrawStep("costs", i, 0, _points[i].Costs.Cents, most, CostsHeight);
        }

        for (var i = 0; i < _points.Count; i++)
        {
            if (_points[i].Cap is { } cap)
            {
                var y = Html.Number(Y(cap.Cents, most, CostsHeight));
                _html.Shape("line", ("class", "cap"), ("x1", Html.Percent(From(i))), ("x2", Html.Percent(Through(i))), ("y1", y), ("y2", y));
            }
        }
    }

    /// <summary>A few round amounts as lines, and the days.</summary>
    private void DrawScale(long most, int height)
    {
        var bottom = Room + height;
        foreach (var (day, label) in _scale.Ticks(_canvas.Width, _labels.Language))
        {
            Axis.Tick(_html, _canvas, _scale.At(day), label, Room - 8, bottom);
        }

        var step = RoundStep(most);
        for (var amount = 0L; amount <= most; amount += step)
        {
            var y = Y(amount, most, height);
            _html.Shape("line", ("class", "grid"), ("x1", "0"), ("x2", "100%"), ("y1", Html.Number(y)), ("y2", Html.Number(y)));
            _html.Element("text", _labels.Whole(Euro.FromCents(amount)), ("class", _canvas.Gutter ? "end" : "halo"), ("x", _canvas.Gutter ? "-8" : "0"), ("y", Html.Number(y + (_canvas.Gutter ? 4 : -4))));
        }
    }

    private void DrawStep(string style, int point, long bottom, long top, long most, int height)
    {
        if (top > bottom)
        {
            var (y, end) = (Y(top, most, height), Y(bottom, most, height));
            _html.Shape("rect", ("class", style), ("x", Html.Percent(From(point))), ("y", Html.Number(y)), ("width", Html.Percent(Through(point) - From(point))), ("height", Html.Number(end - y)));
        }
    }

    private decimal From(int point) => _scale.At(_points[point].On);

    /// <summary>A step lasts until the next; the last one, which may be of the day asked, is a short one.</summary>
    private decimal Through(int point) => point + 1 < _points.Count ? _scale.At(_points[point + 1].On) : From(point) + LastStep;

    private static decimal Y(long cents, long most, int height) => Room + height - (height * (decimal)cents / Math.Max(1, most));

    /// <summary>The smallest of 1, 2 and 5 times a power of ten euros that needs at most four lines.</summary>
    private static long RoundStep(long most)
    {
        var (step, factor) = (100L, 0);
        while (most / step > 4)
        {
            step = factor == 1 ? step / 2 * 5 : step * 2;
            factor = (factor + 1) % 3;
        }

        return step;
    }
}
