namespace Indrivningslag;

/// <summary>A day outside the law book: the question is refused, never answered with the nearest edition.</summary>
public sealed class NotCoveredException : CaseErrorException
{
    /// <summary>Names the fact that lies outside the law book.</summary>
    /// <param name="fact">A path such as <c>ask.on</c>.</param>
    /// <param name="message">What is covered.</param>
    public NotCoveredException(string fact, string message)
        : base("editionNotCovered", fact, message)
    {
    }
}
