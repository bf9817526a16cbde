using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Benchmarks;

/// <summary>The request lines that are measured: questions on costs of consumer claims with six events, in which amounts and days vary.</summary>
internal static class Requests
{
    internal static byte[] Line(int i)
    {
        var due = new LocalDate(2023, 1, 1).PlusDays(i % 500);
        string On(int days) => LocalDatePattern.Iso.Format(due.PlusDays(days));
        return Encoding.UTF8.GetBytes($$$"""
            {"id":"claim-{{{i}}}","case":{"claim":{"id":"{{{i}}}","category":"consumer","principal":{{{100 + i % 2000}}}.50,"dueOn":"{{{On(0)}}}","dueNotice":{"kind":"agreedDueDate"}},"events":[{"type":"paymentReminder","on":"{{{On(14)}}}","by":"creditor","form":"written","cost":5},{"type":"paymentDemand","on":"{{{On(28)}}}","by":"agent","form":"written","cost":40,"termEndsOn":"{{{On(42)}}}"},{"type":"payment","on":"{{{On(35)}}}","amount":{{{10 + i % 50}}}.25},{"type":"paymentDemand","on":"{{{On(43)}}}","by":"agent","form":"written","cost":40,"termEndsOn":"{{{On(57)}}}"},{"type":"paymentPlan","on":"{{{On(60)}}}","by":"agent","cost":30,"instalments":6,"form":"written"},{"type":"planLapsed","on":"{{{On(90)}}}"}]},"ask":{"kind":"costs","asOf":"{{{On(120)}}}"}}
            """);
    }

    internal static void Write(Stream output, int count)
    {
        using var buffered = new BufferedStream(output, 256 * 1024);
        for (var i = 0; i < count; i++)
        {
            buffered.Write(Line(i));
            buffered.WriteByte((byte)'\n');
        }
    }
}
