namespace Indrivningslag.Cli;

/// <summary>The timeline with what its colours and patterns stand for; the list of events below it tells the same.</summary>
internal static class TimelineSection
{
    internal static void Write(Html html, Labels labels, Timeline timeline)
    {
        var words = labels.Page;
        html.Element("h2", words.Timeline);
        using var figure = html.Open("figure");
        MoneySection.Legend(html, ("may", words.MayCost), ("asked", words.Asked), ("planned", words.Planned), ("wait", words.NothingYet));
        TimelinePicture.Write(html, labels, timeline);
    }
}
