using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>Finds the largest total that may be asked, by going through every lawful history in the order of days; docs/bounds.md says why this is all of them.</summary>
internal static class BoundSearch
{
    /// <summary>A law with prices of cents below caps of thousands would take a history of more steps than anyone reads.</summary>
    internal const int MostSteps = 400;

    /// <summary>The bound.</summary>
    /// <exception cref="BoundTooFarException">It takes too many steps to reach.</exception>
    internal static Bound Of(BoundQuestion question)
    {
        if (question.UpperBound is not { } upper)
        {
            return new Bound(question, null);
        }

        var moves = new BoundMoves(question);
        var best = BoundState.Of(question);
        var known = new Dictionary<BoundUse, List<BoundState>>();
        var open = new PriorityQueue<BoundState, (LocalDate Day, int Steps, long Total, long Early)>();
        Add(open, best);
        while (best.Total < upper && open.TryDequeue(out var state, out _))
        {
            if (!IsNew(known, state))
            {
                continue;
            }

            best = state.Total > best.Total ? state : best;
            foreach (var next in moves.From(state))
            {
                Add(open, next);
            }
        }

        var (why, later) = moves.Limits(best);
        return new Bound(question, best.Total) { Steps = [.. best.Past.Case.Events], Why = why, MoreFrom = later };
    }

    /// <summary>Earlier days first, then fewer steps, then larger totals, then those that were larger before.</summary>
    private static void Add(PriorityQueue<BoundState, (LocalDate Day, int Steps, long Total, long Early)> open, BoundState state)
    {
        if (state.Count > MostSteps)
        {
            throw new BoundTooFarException();
        }

        open.Enqueue(state, (state.On, state.Count, -state.Total.Cents, -state.Early));
    }

    private static bool IsNew(Dictionary<BoundUse, List<BoundState>> known, BoundState state)
    {
        if (!known.TryGetValue(state.Used, out var others))
        {
            known[state.Used] = others = [];
        }

        if (others.Exists(other => other.Dominates(state)))
        {
            return false;
        }

        others.Add(state);
        return true;
    }
}

/// <summary>It takes more steps to reach a bound than a search goes.</summary>
[SuppressMessage("Major Code Smell", "S3871", Justification = "Never leaves this program: it becomes a line on the standard error.")]
internal sealed class BoundTooFarException : Exception;
