using Indrivningslag.Law;

namespace Indrivningslag.Cli;

/// <summary>Reasons and places in the Act, linked to the Act at Finlex.</summary>
internal static class Finlex
{
    private const string Swedish = "https://www.finlex.fi/sv/laki/ajantasa/1999/19990513";
    private const string Finnish = "https://www.finlex.fi/fi/laki/ajantasa/1999/19990513";

    /// <summary>The Act's address; it is not translated into English, so English readers are led to the Swedish text.</summary>
    internal static string Address(Labels labels) => labels.Language == Language.Finnish ? Finnish : Swedish;

    /// <summary>A place in the Act as a link.</summary>
    internal static void Link(this Html html, Labels labels, Citation place) =>
        html.Element("a", labels.Write(place), ("class", "law"), ("href", Address(labels)));

    /// <summary>A reason's text, in which its place is a link; the place follows where the text does not name it.</summary>
    internal static void Reason(this Html html, Labels labels, Reason reason)
    {
        var (text, place) = (Labels.Bind(reason.Text(labels.Language)), labels.Write(reason.Citation));
        var at = place.Length == 0 ? -1 : text.IndexOf(place, StringComparison.Ordinal);
        html.Text(at < 0 ? text : text[..at]);
        if (at >= 0)
        {
            html.Link(labels, reason.Citation);
            html.Text(text[(at + place.Length)..]);
        }
        else if (place.Length > 0)
        {
            html.Text(" (");
            html.Link(labels, reason.Citation);
            html.Text(")");
        }
    }
}
