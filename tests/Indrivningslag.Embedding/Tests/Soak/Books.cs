using System.Collections.Concurrent;
using CollectionAgency;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Indrivningslag.Embedding.Tests.Soak;

/// <summary>What the service accepted and got wrong, and the tables to hold it against.</summary>
internal sealed class Books(string tables)
{
    private const int Shown = 20;

    private readonly DbContextOptions<CollectionContext> _options = new DbContextOptionsBuilder<CollectionContext>()
        .UseNpgsql(tables, npgsql => npgsql.UseNodaTime())
        .UseSnakeCaseNamingConvention()
        .Options;

    private readonly ConcurrentBag<Guid> _receipts = [];
    private readonly ConcurrentDictionary<(string Number, string Reference), bool> _payments = [];
    private readonly ConcurrentDictionary<string, int> _letters = [];
    private readonly ConcurrentQueue<string> _wrong = [];
    private readonly ConcurrentDictionary<string, int> _counts = [];

    /// <summary>How many faults were found.</summary>
    internal int Faults => _faults;

    private int _faults;

    /// <summary>The first faults.</summary>
    internal IReadOnlyCollection<string> Wrong => _wrong;

    /// <summary>How often what happened.</summary>
    internal IReadOnlyDictionary<string, int> Counts => _counts;

    internal void Count(string what) => _counts.AddOrUpdate(what, 1, (_, before) => before + 1);

    internal void Fault(string what)
    {
        if (Interlocked.Increment(ref _faults) <= Shown)
        {
            _wrong.Enqueue(what);
        }
    }

    internal void Receipted(Guid id) => _receipts.Add(id);

    internal void Paid(string number, string reference) => _payments[(number, reference)] = true;

    internal void Sent(string number) => _letters.AddOrUpdate(number, 1, (_, before) => before + 1);

    /// <summary>Opens a claim, as another system would.</summary>
    internal Task Insert(int n) => Patiently(async () =>
    {
        await using var context = new CollectionContext(_options);
        var invoice = Portfolio.Claim(n);
        if (!await context.Invoices.AnyAsync(known => known.Id == invoice.Id))
        {
            context.Add(invoice);
            await context.SaveChangesAsync();
        }

        return 0;
    });

    /// <summary>A claim as the tables have it.</summary>
    internal Task<Invoice> Read(string number) => Patiently(async () =>
    {
        await using var context = new CollectionContext(_options);
        await using var snapshot = await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        return (await context.Find(number, CancellationToken.None))!;
    });

    /// <summary>Holds everything that was accepted against the tables.</summary>
    /// <returns>How many payments, letters and receipts were looked for.</returns>
    internal async Task<(int Payments, int Letters, int Receipts)> FindAll()
    {
        await using var context = new CollectionContext(_options);
        var numbers = await context.Invoices.AsNoTracking().ToDictionaryAsync(invoice => invoice.Id, invoice => invoice.Number);
        var payments = (await context.Payments.AsNoTracking().ToListAsync()).Select(row => (numbers[row.InvoiceId], row.Reference)).ToHashSet();
        Missing("payment", _payments.Keys.Where(key => !payments.Contains(key)));
        var letters = (await context.Letters.AsNoTracking().Where(row => row.SentOn == Portfolio.Day && row.Cost == SoakWorker.LetterCost).ToListAsync())
            .GroupBy(row => numbers[row.InvoiceId], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Missing("letter", _letters.Where(pair => letters.GetValueOrDefault(pair.Key) < pair.Value));
        var receipts = (await context.Receipts.AsNoTracking().Select(row => row.Id).ToListAsync()).ToHashSet();
        Missing("receipt", _receipts.Where(id => !receipts.Contains(id)));
        return (_payments.Count, _letters.Values.Sum(), _receipts.Count);
    }

    private void Missing<T>(string kind, IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            Fault($"lost: {kind} {row}");
        }
    }

    /// <summary>Tries again while the database is away.</summary>
    private static async Task<T> Patiently<T>(Func<Task<T>> use)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await use();
            }
            catch (Exception error) when (tries < 100 && (error is NpgsqlException || error.InnerException is NpgsqlException
                || error.InnerException?.InnerException is NpgsqlException))
            {
                await Task.Delay(300);
            }
        }
    }
}
