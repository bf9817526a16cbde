namespace Indrivningslag.Law;

/// <summary>Remembers the fingerprint of a law book, so that it is computed when somebody asks and then not again.</summary>
/// <remarks>
/// Copies that a <c>with</c> expression makes share it, and each sees whose fingerprint it is. It is no part of what a law book is: all are equal.
/// </remarks>
internal sealed class FingerprintMemo
{
    private Entry? _last;

    public override bool Equals(object? obj) => obj is FingerprintMemo;

    public override int GetHashCode() => 0;

    internal string Of(LawBook book)
    {
        var last = _last;
        if (last is null || !ReferenceEquals(last.Book, book))
        {
            _last = last = new Entry(book, Fingerprint.Of(LawText.Of(book)));
        }

        return last.Fingerprint;
    }

    private sealed class Entry(LawBook book, string fingerprint)
    {
        internal LawBook Book => book;

        internal string Fingerprint => fingerprint;
    }
}
