using System.Buffers;
using System.Globalization;
using Indrivningslag.Benchmarks.Lean;
using Indrivningslag.Json;

namespace Indrivningslag.Benchmarks;

/// <summary>The library against the least that the same answers can take, all in one run; prints Markdown.</summary>
internal static class Ratios
{
    private const int Lines = 100;
    private static readonly int[] Lengths = [32, 1_000, 10_000, 100_000];
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;

    internal static void Measure(TextWriter output)
    {
        output.WriteLine("""
            # Ratios

            `dotnet run -c Release --project benchmarks/Indrivningslag.Benchmarks -- ratios > benchmarks/Indrivningslag.Benchmarks/Ratios.md`

            Processor time, medians of 41 rounds in which all of a table's lines take turns; each ratio is to the line above that begins with "Lean",
            to one permission, or to reading the tokens, and of the last table to 32 events. Times depend on the machine and on what else it does; ratios do so less.

            """);
        output.WriteLine("| Question | ns | Ratio | Bytes |\n|---|---:|---:|---:|");
        Write(output, Totals(), Permission(), Ledger());
        output.WriteLine("\n| A schedule | ns | Ratio | Bytes |\n|---|---:|---:|---:|");
        Write(output, Schedule());
        output.WriteLine("\n| One request line | ns | Ratio | Bytes |\n|---|---:|---:|---:|");
        Write(output, Evaluate());
        output.WriteLine("\n| For each event | 32 events, ns | 1,000 | 10,000 | 100,000 |\n|---|---:|---:|---:|---:|");
        WriteLengths(output);
    }

    private static Subject[] Totals()
    {
        var (six, breaches, events, lean) = (Cases.SixEvents(), Cases.WithBreaches(), Cases.SixEventList(), Cases.Lean(Cases.SixEvents()));
        var asOf = LeanReader.DayOf(Cases.AsOf);
        return
        [
            new("Lean: totals of six events", () => LeanAct.Total(lean.Claim, lean.Steps, asOf)),
            new("Totals", () => Act.CostTotals(six, Cases.AsOf).Costs.Cents),
            new("Totals, with breaches", () => Act.CostTotals(breaches, Cases.AsOf).Costs.Cents),
            new("Costs with reasons", () => Act.Costs(six, Cases.AsOf).Value.Measures.Count),
            new("Costs with reasons, with breaches", () => Act.Costs(breaches, Cases.AsOf).Value.Measures.Count),
            new("A case of known events, and totals", () => Act.CostTotals(new CollectionCase(six.Claim, events), Cases.AsOf).Costs.Cents),
            new("Claim, events, case, and totals", () => Act.CostTotals(Cases.SixEvents(), Cases.AsOf).Costs.Cents),
        ];
    }

    private static Subject[] Permission()
    {
        var (six, lean) = (Cases.SixEvents(), Cases.Lean(Cases.SixEvents()));
        var demand = new PaymentDemand(Cases.AsOf, CollectorRole.Agent, DeliveryForm.Written);
        var step = LeanReader.Read(demand);
        return
        [
            new("Lean: permission after six events", () => LeanAct.Permission(lean.Claim, lean.Steps, step).Most),
            new("Permission", () => Act.Permission(six, demand).Value.Obstacles.Count),
        ];
    }

    /// <summary>Five steps after six events, against the permission of the first of them.</summary>
    private static Subject[] Schedule()
    {
        var six = Cases.SixEvents();
        var demand = new PaymentDemand(Cases.AsOf, CollectorRole.Agent, DeliveryForm.Written);
        PlannedStep[] steps =
        [
            new(demand),
            new(new PaymentReminder(Cases.AsOf, CollectorRole.Agent, DeliveryForm.Written)),
            new(new TermExtension(Cases.AsOf, CollectorRole.Agent, 14)),
            new(demand),
            new(new CourtClaim(Cases.AsOf, CollectorRole.Agent)),
        ];
        return
        [
            new("One permission", () => Act.Permission(six, demand).Value.Obstacles.Count),
            new("Schedule of five steps", () => Act.Schedule(six, Cases.AsOf, steps).Value.Steps.Count),
        ];
    }

    private static Subject[] Ledger()
    {
        var years = Cases.TwentyYears();
        var lean = Cases.Lean(years);
        var asOf = LeanReader.DayOf(Cases.TwentyYearsOn);
        return
        [
            new("Lean: balance after twenty years of statutory interest", () => LeanAct.Balance(lean.Claim, lean.Steps, asOf).Interest),
            new("Ledger with every payment", () => Act.Allocation(years, Cases.TwentyYearsOn).Value.Outstanding.Total.Cents),
        ];
    }

    private static Subject[] Evaluate()
    {
        var lines = Enumerable.Range(0, Lines).Select(Requests.Line).ToArray();
        var answer = new ArrayBufferWriter<byte>(64 * 1024);
        var evaluator = new Evaluator(Act);
        return
        [
            new("Read the tokens", () => lines.Sum(static line => Tokens.OfLine(line)), Lines),
            new("Read the request", () => lines.Sum(static line => CaseJson.ReadRequest(line).Case.Events.Count), Lines),
            new("Evaluate", () => lines.Sum(line => Answer(evaluator, line)), Lines),
        ];

        long Answer(Evaluator answering, byte[] line)
        {
            answer.ResetWrittenCount();
            answering.Evaluate(line, answer);
            return answer.WrittenCount;
        }
    }

    private static void WriteLengths(TextWriter output)
    {
        var cases = Array.ConvertAll(Lengths, Cases.Long);
        var (act, later) = (Cases.LongAct, Cases.Later);
        var demand = new PaymentDemand(later, CollectorRole.Agent, DeliveryForm.Written);
        Row("Totals", history => act.CostTotals(history, later).Costs.Cents);
        Row("Costs with reasons", history => act.Costs(history, later).Value.Measures.Count);
        Row("Permission", history => act.Permission(history, demand).Value.Obstacles.Count);
        Row("Next", history => act.Next(history, later).Value.Count);
        Row("Ledger", history => act.Allocation(history, later).Value.Outstanding.Total.Cents);
        Row("Audit", history => act.Audit(history, later).Value.Count);
        Row("Statement", history => act.Statement(history, later).Value.CostLines.Count);

        void Row(string name, Func<CollectionCase, long> question)
        {
            var figures = Rounds.Of([.. cases.Select(history => new Subject(name, () => question(history), history.Events.Count))]);
            var others = figures.Skip(1).Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Ratio:N2} times"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {figures[0].Nanoseconds:N0} | {string.Join(" | ", others)} |"));
        }
    }

    private static void Write(TextWriter output, params Subject[][] groups)
    {
        foreach (var figure in groups.SelectMany(Rounds.Of))
        {
            var bytes = figure.Subject.Allocated() / figure.Subject.Units;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {figure.Subject.Name} | {figure.Nanoseconds:N0} | {figure.Ratio:N1} | {bytes:N0} |"));
        }
    }
}
