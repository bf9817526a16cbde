using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Indrivningslag;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Microsoft.EntityFrameworkCore;

namespace CollectionAgency;

/// <summary>An answer that was given, and what it takes to verify it years later.</summary>
public sealed class ReceiptRow
{
    /// <summary>The id of the request, which the answer repeats.</summary>
    public Guid Id { get; init; }

    public long InvoiceId { get; init; }

    /// <summary>The fingerprint of the law book.</summary>
    public required string Law { get; init; }

    /// <summary>The canonical text, in which every default and every reading is written out.</summary>
    [Column(TypeName = "jsonb")]
    public required string Request { get; init; }

    /// <summary>The answer, which ends with the receipt.</summary>
    [Column(TypeName = "jsonb")]
    public required string Answer { get; init; }
}

/// <summary>A law book that answers were given by.</summary>
public sealed class LawBookRow
{
    [Key]
    public required string Fingerprint { get; init; }

    [Column(TypeName = "jsonb")]
    public required string Book { get; init; }
}

/// <summary>Which parts of a stored answer agree with its receipt; null: that cannot be told, because another part cannot be read.</summary>
public sealed record Verified(Guid Id, bool Agrees, bool? Request, bool? Law, bool? Answer, string Text);

/// <summary>Gives answers with receipts, and verifies stored ones.</summary>
public sealed class Receipts(CollectionContext tables)
{
    /// <summary>Answers a question about a case.</summary>
    public static ReceiptRow Answer(DebtCollectionAct act, Invoice invoice, MappedCase known, Ask question, Language language)
    {
        var id = Guid.CreateVersion7();
        var request = new CaseRequest(id.ToString(), known.Case, question, act.Readings);
        try
        {
            return new ReceiptRow
            {
                Id = id,
                InvoiceId = invoice.Id,
                Law = act.Law.Fingerprint,
                Request = CaseJson.WriteRequest(request),
                Answer = new Evaluator(act, language) { Receipts = true }.Evaluate(request),
            };
        }
        catch (CaseErrorException error)
        {
            throw error.ByRow(known.Rows);
        }
    }

    /// <summary>Stores the law book that answers are given by, unless it is.</summary>
    public Task Keep(DebtCollectionAct act, CancellationToken stop) => tables.Database.ExecuteSqlAsync(
        $"insert into law_books values ({act.Law.Fingerprint}, {LawJson.Write(act.Law)}::jsonb) on conflict do nothing", stop);

    /// <summary>Asks a stored request again by its stored law book, and compares; null: there is no such receipt.</summary>
    public async Task<Verified?> Verify(Guid id, Language language, CancellationToken stop)
    {
        if (await tables.Receipts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } stored)
        {
            return null;
        }

        var law = await tables.LawBooks.AsNoTracking().SingleAsync(row => row.Fingerprint == stored.Law, stop);
        LawBook book;
        try
        {
            book = LawJson.Read(law.Book);
        }
        catch (CaseFormatException error)
        {
            return new Verified(id, Agrees: false, Request: null, Law: false, Answer: null, error.Text(language));
        }

        try
        {
            var found = Receipt.Verify($$"""{"request":{{stored.Request}},"answer":{{stored.Answer}}}""", book);
            return new Verified(id, found.Agrees, found.RequestAgrees, found.LawAgrees, found.AnswerAgrees, found.Text(language));
        }
        catch (CaseFormatException error)
        {
            return new Verified(id, Agrees: false, Request: null, Law: null, Answer: false, error.Text(language));
        }
    }
}
