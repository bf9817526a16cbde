using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Answers requests under two laws and sums up how they differ, in memory that does not grow with their number.</summary>
/// <param name="before">The Act.</param>
/// <param name="after">The law it is compared with.</param>
/// <param name="words">The words of errors.</param>
internal sealed class Comparison(DebtCollectionAct before, DebtCollectionAct after, Labels words)
{
    /// <summary>The name of the law it is compared with.</summary>
    internal string After { get; } = after.Law.Editions[^1].Act;

    /// <summary>Lines that could not be answered under both laws.</summary>
    internal long Errors { get; private set; }

    /// <summary>Answers that are not the same, whatever in them differs.</summary>
    internal long AnswersChanged { get; private set; }

    /// <summary>How much the most that may be asked for collection changes.</summary>
    internal ChangeSummary Changes { get; } = new();

    /// <summary>Reads a request and compares its answers.</summary>
    /// <returns>What is wrong with it; null: nothing.</returns>
    internal string? Read(ReadOnlySpan<byte> line, long number)
    {
        var error = TryRead(line, number);
        Errors += error is null ? 0 : 1;
        return error;
    }

    private string? TryRead(ReadOnlySpan<byte> line, long number)
    {
        try
        {
            Compare(CaseJson.ReadRequest(line, before.Readings), number);
            return null;
        }
        catch (CaseFormatException error)
        {
            return error.Text(words.Language);
        }
        catch (CaseErrorException error)
        {
            return error.Text(words.Language);
        }
        catch (OverflowException)
        {
            return words.Mistakes.AmountsTooLarge;
        }
    }

    private void Compare(CaseRequest request, long number)
    {
        var (old, now) = (Read(before, request), Read(after, request));
        var same = string.Equals(new Evaluator(old).Evaluate(request), new Evaluator(now).Evaluate(request), StringComparison.Ordinal);

        // A payment divided over several claims has no case, and so no costs that a law could change.
        var (oldMost, nowMost) = request.Ask is Ask.Divide ? (Euro.Zero, Euro.Zero) : (MostUnder(old, request), MostUnder(now, request));
        AnswersChanged += same ? 0 : 1;
        Changes.Add(new ClaimChange(number, request.Id, oldMost, nowMost));
    }

    private static DebtCollectionAct Read(DebtCollectionAct act, CaseRequest request) =>
        act.Readings == request.Readings ? act : act with { Readings = request.Readings };

    private static Euro MostUnder(DebtCollectionAct act, CaseRequest request) => act.CostTotals(request.Case, CaseInput.DayOf(request.Ask)).Total;
}
