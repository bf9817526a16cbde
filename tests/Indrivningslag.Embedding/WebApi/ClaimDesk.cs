using System.Data;
using Indrivningslag;
using Microsoft.EntityFrameworkCore;

namespace CollectionAgency;

/// <summary>There is no such invoice.</summary>
public sealed class UnknownInvoiceException(string number) : Exception($"There is no invoice {number}.");

/// <summary>Reads and changes claims, however many do so at once.</summary>
public sealed class ClaimDesk(CollectionContext tables)
{
    /// <summary>Asks a question of a claim as it stood at one moment.</summary>
    public async Task<T> Ask<T>(string number, Func<CollectionCase, T> question, CancellationToken stop)
    {
        // The tables are read one after another; all see the same snapshot, so a booking is seen whole or not at all.
        await using var snapshot = await tables.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        return Answer(await Read(number, stop), question);
    }

    /// <summary>Books rows on a claim while nobody else does, and asks a question of it as it then is.</summary>
    /// <param name="number">The invoice.</param>
    /// <param name="book">The rows to book, of the invoice and the case it makes; perhaps none.</param>
    /// <param name="question">The question. If it cannot be answered, nothing is booked.</param>
    /// <param name="stop">Stops it; then nothing is booked.</param>
    public async Task<T> Book<T>(
        string number, Func<Invoice, CollectionCase, IEnumerable<Entry>> book, Func<CollectionCase, T> question, CancellationToken stop)
    {
        await using var transaction = await tables.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);

        // Whoever comes second waits here, and then reads what the first has booked.
        await tables.Database.ExecuteSqlAsync($"select from invoices where number = {number} for update", stop);
        var invoice = await Read(number, stop);
        tables.AddRange(Answer(invoice, known => book(invoice, known)));
        await tables.SaveChangesAsync(stop);
        var answer = Answer(await Read(number, stop), question);
        await transaction.CommitAsync(stop);
        return answer;
    }

    private async Task<Invoice> Read(string number, CancellationToken stop) =>
        await tables.Find(number, stop) ?? throw new UnknownInvoiceException(number);

    private static T Answer<T>(Invoice invoice, Func<CollectionCase, T> question)
    {
        var (known, rows) = CaseMapper.ToCase(invoice);
        try
        {
            return question(known);
        }
        catch (CaseErrorException error)
        {
            throw error.ByRow(rows);
        }
    }
}
