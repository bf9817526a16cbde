namespace Indrivningslag;

/// <summary>The language of a text (språk, kieli). It is always chosen by an argument, never by the culture of the thread.</summary>
public enum Language
{
    /// <summary>English; the default.</summary>
    English = 0,

    /// <summary>Swedish as used in Finland (svenska, ruotsi).</summary>
    Swedish = 1,

    /// <summary>Finnish (finska, suomi).</summary>
    Finnish = 2,
}
