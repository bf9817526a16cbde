using System.Data;
using Indrivningslag;
using Indrivningslag.Json;
using Microsoft.EntityFrameworkCore;

namespace CollectionAgency;

/// <summary>There is no such invoice.</summary>
public sealed class UnknownInvoiceException(string number) : Exception($"There is no invoice {number}.");

/// <summary>Reads and changes claims, however many do so at once. Every answer is stored with its receipt before it is given.</summary>
public sealed class ClaimDesk(CollectionContext tables, DebtCollectionAct act)
{
    /// <summary>Answers questions about a claim as it stood at one moment.</summary>
    public async Task<IReadOnlyList<string>> Answer(string number, Language language, CancellationToken stop, params Ask[] questions)
    {
        // The tables are read one after another; all see the same snapshot, so a booking is seen whole or not at all.
        await using var snapshot = await tables.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var invoice = await Read(number, stop);
        var known = CaseMapper.ToCase(invoice);
        var receipts = Array.ConvertAll(questions, question => Receipts.Answer(act, invoice, known, question, language));
        tables.AddRange(receipts.AsEnumerable());
        await tables.SaveChangesAsync(stop);
        await snapshot.CommitAsync(stop);
        return Array.ConvertAll(receipts, receipt => receipt.Answer);
    }

    /// <summary>Books rows on a claim while nobody else does, and answers a question about it.</summary>
    /// <param name="number">The invoice.</param>
    /// <param name="language">The language of the answer.</param>
    /// <param name="book">The rows to book, of the invoice and the case it makes; perhaps none.</param>
    /// <param name="question">The question, about the claim as it then is. If it cannot be answered, nothing is booked.</param>
    /// <param name="stop">Stops it; then nothing is booked.</param>
    /// <param name="asBefore">Whether the question is about the claim as it was before.</param>
    public async Task<string> Book(
        string number, Language language, Func<Invoice, CollectionCase, IEnumerable<Entry>> book, Ask question, CancellationToken stop, bool asBefore = false)
    {
        await using var transaction = await tables.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);

        // Whoever comes second waits here, and then reads what the first has booked.
        await tables.Database.ExecuteSqlAsync($"select from invoices where number = {number} for no key update", stop);
        var invoice = await Read(number, stop);
        var before = CaseMapper.ToCase(invoice);
        tables.AddRange(Rows(invoice, before, book));
        await tables.SaveChangesAsync(stop);
        var after = CaseMapper.ToCase(await Read(number, stop));
        var receipt = Receipts.Answer(act, invoice, asBefore ? before : after, question, language);
        tables.Add(receipt);
        await tables.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return receipt.Answer;
    }

    private async Task<Invoice> Read(string number, CancellationToken stop) =>
        await tables.Find(number, stop) ?? throw new UnknownInvoiceException(number);

    private static IEnumerable<Entry> Rows(Invoice invoice, MappedCase known, Func<Invoice, CollectionCase, IEnumerable<Entry>> book)
    {
        try
        {
            return book(invoice, known.Case);
        }
        catch (CaseErrorException error)
        {
            throw error.ByRow(known.Rows);
        }
    }
}
