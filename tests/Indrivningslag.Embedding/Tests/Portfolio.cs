using System.Globalization;
using CollectionAgency;
using NodaTime;
using Npgsql;

namespace Indrivningslag.Embedding.Tests;

/// <summary>A collection agency's claims of the year before a day: made by a seed, the same in every run.</summary>
internal static class Portfolio
{
    /// <summary>The day that is asked about.</summary>
    internal static readonly LocalDate Day = new(2026, 6, 15);

    /// <summary>One claim in so many has a row with which no answer can be given.</summary>
    internal const int Faulty = 500;

    private const int EntriesAnInvoice = 16;

    /// <summary>The n-th claim, from 1, with all its rows.</summary>
    internal static Invoice Claim(int n)
    {
        var random = new Random((5131999 * 31) + n);
        var id = (long)n * EntriesAnInvoice;
        var dueOn = Day.PlusDays(-random.Next(20, 365));
        var invoice = new Invoice
        {
            Id = id,
            Number = string.Create(CultureInfo.InvariantCulture, $"F{n:D7}"),
            Consumer = random.Next(10) < 8,
            Principal = random.Next(500, 300_000) / 100m,
            DueOn = dueOn,
            SentOn = random.Next(20) == 0 ? null : dueOn.PlusDays(-random.Next(10, 30)),
            InterestPercent = random.Next(3) == 0 ? null : random.Next(50, 150) / 10m,
        };
        Letters(invoice, random, ref id);
        Others(invoice, random, ref id);
        return invoice;
    }

    /// <summary>Fills the tables of the schema.</summary>
    internal static async Task Fill(string connection, int claims)
    {
        var builder = new NpgsqlDataSourceBuilder(connection);
        builder.UseNodaTime();
        await using var database = builder.Build();
        Copy<Invoice>(database, claims, "invoices", invoice => [invoice], row =>
            [row.Id, row.Number, row.Consumer, row.Principal, row.DueOn, row.SentOn, row.InterestPercent]);
        Copy(database, claims, "letters", invoice => invoice.Letters, row =>
            [row.Id, row.InvoiceId, row.Kind, row.SentOn, row.Channel, row.Cost, row.Charged, row.PayBy]);
        Copy(database, claims, "payments", invoice => invoice.Payments, row =>
            [row.Id, row.InvoiceId, row.Reference, row.ReceivedOn, row.Amount, row.ToAgent]);
        Copy(database, claims, "remittances", invoice => invoice.Remittances, row => [row.Id, row.InvoiceId, row.PaidOn, row.Amount]);
        Copy(database, claims, "disputes", invoice => invoice.Disputes, row =>
            [row.Id, row.InvoiceId, row.RaisedOn, row.Ground, row.Amount, row.ResolvedOn]);
        Copy(database, claims, "consents", invoice => invoice.Consents, row =>
            [row.Id, row.InvoiceId, row.GivenOn, row.ValidThrough, row.WithdrawnOn]);
        await using var analyze = database.CreateCommand("analyze");
        await analyze.ExecuteNonQueryAsync();
    }

    private static void Letters(Invoice invoice, Random random, ref long id)
    {
        var on = invoice.DueOn.PlusDays(random.Next(5, 20));
        for (var letters = random.Next(5); letters > 0 && on <= Day; letters--)
        {
            invoice.Letters.Add(new Letter
            {
                Id = ++id,
                InvoiceId = invoice.Id,
                Kind = invoice.Letters.Count == 0 ? "reminder" : "demand",
                SentOn = on,
                Channel = random.Next(8) == 0 ? "portal" : "post",
                Cost = random.Next(300, 3000) / 100m,
                Charged = 5m,
                PayBy = on.PlusDays(14),
            });
            on = on.PlusDays(random.Next(10, 40));
        }
    }

    private static void Others(Invoice invoice, Random random, ref long id)
    {
        if (random.Next(3) == 0)
        {
            invoice.Consents.Add(new ConsentRow
            {
                Id = ++id,
                InvoiceId = invoice.Id,
                GivenOn = invoice.DueOn.PlusDays(-40),
                ValidThrough = random.Next(Faulty / 3) == 0 ? null : invoice.DueOn.PlusYears(1),
            });
        }

        for (var payments = random.Next(4); payments > 0; payments--)
        {
            var on = invoice.DueOn.PlusDays(random.Next(1, 200));
            if (on > Day)
            {
                continue;
            }

            var payment = new PaymentRow
            {
                Id = ++id,
                InvoiceId = invoice.Id,
                Reference = id.ToString(CultureInfo.InvariantCulture),
                ReceivedOn = on,
                Amount = random.Next(100, 20_000) / 100m,
                ToAgent = random.Next(2) == 0,
            };
            invoice.Payments.Add(payment);
            if (payment.ToAgent)
            {
                invoice.Remittances.Add(new RemittanceRow { Id = ++id, InvoiceId = invoice.Id, PaidOn = on, Amount = payment.Amount });
            }
        }

        if (random.Next(10) == 0)
        {
            invoice.Disputes.Add(new DisputeRow
            {
                Id = ++id,
                InvoiceId = invoice.Id,
                RaisedOn = invoice.DueOn.PlusDays(7),
                Ground = random.Next(2) == 0 ? "material" : "none",
                ResolvedOn = random.Next(2) == 0 ? null : invoice.DueOn.PlusDays(12),
            });
        }
    }

    private static void Copy<T>(
        NpgsqlDataSource database, int claims, string table, Func<Invoice, IEnumerable<T>> rows, Func<T, object?[]> columns)
    {
        using var connection = database.OpenConnection();
        using var copy = connection.BeginBinaryImport($"copy {table} from stdin (format binary)");
        foreach (var row in Enumerable.Range(1, claims).Select(Claim).SelectMany(rows))
        {
            copy.StartRow();
            foreach (var value in columns(row))
            {
                if (value is null)
                {
                    copy.WriteNull();
                }
                else
                {
                    copy.Write(value);
                }
            }
        }

        copy.Complete();
    }
}
