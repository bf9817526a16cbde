using System.Globalization;
using NodaTime;
using Npgsql;

namespace CollectionAgency;

/// <summary>Reads invoices with all their rows by COPY, a block at a time.</summary>
/// <param name="connection">In a transaction that sees one snapshot.</param>
/// <param name="first">The first invoice of the block.</param>
/// <param name="last">The last one, inclusive.</param>
public sealed class InvoiceReader(NpgsqlConnection connection, long first, long last)
{
    private readonly Dictionary<long, Invoice> _invoices = [];

    /// <summary>The invoices, in no order.</summary>
    public IReadOnlyCollection<Invoice> Read()
    {
        Copy("invoices", "id", "id, number, consumer, principal, due_on, sent_on, interest_percent", row =>
        {
            var id = row.Read<long>();
            _invoices[id] = new Invoice
            {
                Id = id,
                Number = row.Read<string>(),
                Consumer = row.Read<bool>(),
                Principal = row.Read<decimal>(),
                DueOn = row.Read<LocalDate>(),
                SentOn = OrNull<LocalDate>(row),
                InterestPercent = OrNull<decimal>(row),
            };
        });
        Copy("letters", "invoice_id", "id, invoice_id, kind, sent_on, channel, cost, charged, pay_by", row => Add(invoice => invoice.Letters, new Letter
        {
            Id = row.Read<long>(),
            InvoiceId = row.Read<long>(),
            Kind = row.Read<string>(),
            SentOn = row.Read<LocalDate>(),
            Channel = row.Read<string>(),
            Cost = row.Read<decimal>(),
            Charged = row.Read<decimal>(),
            PayBy = OrNull<LocalDate>(row),
        }));
        Copy("payments", "invoice_id", "id, invoice_id, reference, received_on, amount, to_agent", row => Add(invoice => invoice.Payments, new PaymentRow
        {
            Id = row.Read<long>(),
            InvoiceId = row.Read<long>(),
            Reference = row.Read<string>(),
            ReceivedOn = row.Read<LocalDate>(),
            Amount = row.Read<decimal>(),
            ToAgent = row.Read<bool>(),
        }));
        Copy("remittances", "invoice_id", "id, invoice_id, paid_on, amount", row => Add(invoice => invoice.Remittances, new RemittanceRow
        {
            Id = row.Read<long>(),
            InvoiceId = row.Read<long>(),
            PaidOn = row.Read<LocalDate>(),
            Amount = row.Read<decimal>(),
        }));
        Copy("disputes", "invoice_id", "id, invoice_id, raised_on, ground, amount, resolved_on", row => Add(invoice => invoice.Disputes, new DisputeRow
        {
            Id = row.Read<long>(),
            InvoiceId = row.Read<long>(),
            RaisedOn = row.Read<LocalDate>(),
            Ground = row.Read<string>(),
            Amount = OrNull<decimal>(row),
            ResolvedOn = OrNull<LocalDate>(row),
        }));
        Copy("consents", "invoice_id", "id, invoice_id, given_on, valid_through, withdrawn_on", row => Add(invoice => invoice.Consents, new ConsentRow
        {
            Id = row.Read<long>(),
            InvoiceId = row.Read<long>(),
            GivenOn = row.Read<LocalDate>(),
            ValidThrough = OrNull<LocalDate>(row),
            WithdrawnOn = OrNull<LocalDate>(row),
        }));
        return _invoices.Values;
    }

    private void Copy(string table, string key, string columns, Action<NpgsqlBinaryExporter> read)
    {
        using var rows = connection.BeginBinaryExport(string.Create(
            CultureInfo.InvariantCulture,
            $"copy (select {columns} from {table} where {key} between {first} and {last}) to stdout (format binary)"));
        while (rows.StartRow() > 0)
        {
            read(rows);
        }
    }

    private void Add<T>(Func<Invoice, List<T>> list, T row)
        where T : Entry => list(_invoices[row.InvoiceId]).Add(row);

    private static T? OrNull<T>(NpgsqlBinaryExporter row)
        where T : struct
    {
        if (!row.IsNull)
        {
            return row.Read<T>();
        }

        row.Skip();
        return null;
    }
}
