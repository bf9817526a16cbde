using System.Data;
using Indrivningslag;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace CollectionAgency;

/// <summary>Decides about every invoice once a day, on all cores; what was stopped goes on where it was, however it was stopped.</summary>
public sealed class NightlyRun(NpgsqlDataSource database, LocalDate day, int blockSize)
{
    /// <summary>How many invoices the run covers, and how many are decided.</summary>
    public (long All, long Decided) Count()
    {
        using var connection = database.OpenConnection();
        Execute(
            connection,
            "insert into nightly_runs select $1, coalesce(max(id), 0), $2 from invoices on conflict do nothing",
            day,
            blockSize);
        using var count = Command(
            connection,
            "select (select count(*) from invoices where id <= last_invoice), (select count(*) from decisions where on_day = $1) from nightly_runs where on_day = $1",
            day);
        using var row = count.ExecuteReader();
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }

    /// <summary>Decides about what is not decided yet.</summary>
    /// <param name="decided">Told how many invoices each block had, from many threads.</param>
    /// <param name="stop">Stops it after the blocks under way.</param>
    public void Run(Action<int> decided, CancellationToken stop)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
        Parallel.ForEach(OpenBlocks(), parallel, block => decided(Decide(block.First, block.Last)));
    }

    /// <summary>The blocks without decisions, by their first and last invoice.</summary>
    private List<(long First, long Last)> OpenBlocks()
    {
        using var connection = database.OpenConnection();
        using var select = Command(
            connection,
            """
            select first, last from (
                select min(id) as first, max(id) as last from (
                    select id, (row_number() over (order by id) - 1) / block_size as block
                    from invoices join nightly_runs on id <= last_invoice where on_day = $1) as numbered
                group by block) as blocks
            where not exists (select from nightly_blocks where on_day = $1 and first_invoice = first) order by first
            """,
            day);
        using var rows = select.ExecuteReader();
        var blocks = new List<(long, long)>();
        while (rows.Read())
        {
            blocks.Add((rows.GetInt64(0), rows.GetInt64(1)));
        }

        return blocks;
    }

    /// <summary>Reads a block as it stands at one moment, and writes its decisions: all of them or none.</summary>
    private int Decide(long first, long last)
    {
        using var connection = database.OpenConnection();
        IReadOnlyCollection<Invoice> invoices;
        using (connection.BeginTransaction(IsolationLevel.RepeatableRead))
        {
            invoices = new InvoiceReader(connection, first, last).Read();
        }

        // If another process writes this block, perhaps one that was killed a moment ago, this waits until the server is done with it.
        using var transaction = connection.BeginTransaction();
        if (Execute(connection, "insert into nightly_blocks values ($1, $2) on conflict do nothing", day, first) == 0)
        {
            return 0;
        }

        using (var rows = connection.BeginBinaryImport("copy decisions from stdin (format binary)"))
        {
            foreach (var invoice in invoices)
            {
                Write(rows, NightlyDecision.On(day, invoice, DebtCollectionAct.Finland));
            }

            rows.Complete();
        }

        transaction.Commit();
        return invoices.Count;
    }

    private void Write(NpgsqlBinaryImporter row, NightlyDecision decision)
    {
        row.StartRow();
        Write(day, NpgsqlDbType.Date);
        Write(decision.InvoiceId, NpgsqlDbType.Bigint);
        Write(decision.MaySendDemand, NpgsqlDbType.Boolean);
        Write(decision.DemandFrom, NpgsqlDbType.Date);
        Write(decision.DemandAtMost, NpgsqlDbType.Numeric);
        Write(decision.Costs, NpgsqlDbType.Numeric);
        Write(decision.Owed, NpgsqlDbType.Numeric);
        Write(decision.Reasons, NpgsqlDbType.Jsonb);
        Write(decision.Problem, NpgsqlDbType.Text);

        void Write(object? value, NpgsqlDbType type)
        {
            if (value is null)
            {
                row.WriteNull();
            }
            else
            {
                row.Write(value, type);
            }
        }
    }

    private static int Execute(NpgsqlConnection connection, string sql, params object[] arguments)
    {
        using var command = Command(connection, sql, arguments);
        return command.ExecuteNonQuery();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object[] arguments)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var argument in arguments)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = argument });
        }

        return command;
    }
}
