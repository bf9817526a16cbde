using Microsoft.EntityFrameworkCore;

namespace CollectionAgency;

/// <summary>The tables of <c>schema.sql</c>.</summary>
public sealed class CollectionContext(DbContextOptions<CollectionContext> options) : DbContext(options)
{
    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<PaymentRow> Payments => Set<PaymentRow>();

    public DbSet<RemittanceRow> Remittances => Set<RemittanceRow>();

    public DbSet<DisputeRow> Disputes => Set<DisputeRow>();

    public DbSet<ConsentRow> Consents => Set<ConsentRow>();

    public DbSet<ReceiptRow> Receipts => Set<ReceiptRow>();

    public DbSet<LawBookRow> LawBooks => Set<LawBookRow>();

    /// <summary>An invoice with all its rows, one query a table; null: there is none.</summary>
    public Task<Invoice?> Find(string number, CancellationToken stop) => Invoices
        .AsNoTracking()
        .Include(invoice => invoice.Letters)
        .Include(invoice => invoice.Payments)
        .Include(invoice => invoice.Remittances)
        .Include(invoice => invoice.Disputes)
        .Include(invoice => invoice.Consents)
        .AsSplitQuery()
        .SingleOrDefaultAsync(invoice => invoice.Number == number, stop);
}
