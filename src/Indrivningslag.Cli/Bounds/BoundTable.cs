using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>A row of the table of bounds: claims of one kind and tier, in one edition or in several on end that say the same.</summary>
/// <param name="Category">The regime.</param>
/// <param name="DirectlyEnforceable">Whether the claims are directly enforceable.</param>
/// <param name="From">The first day in force.</param>
/// <param name="Through">The last day in force; null: still in force.</param>
/// <param name="Above">The principal is larger than this.</param>
/// <param name="UpTo">And at most this; null: no bound.</param>
/// <param name="Alone">What the creditor's side can do alone.</param>
/// <param name="Agreed">What it can do with a debtor who agrees to extensions and plans.</param>
internal sealed record BoundRow(
    ClaimCategory Category, bool DirectlyEnforceable, LocalDate From, LocalDate? Through, Euro Above, Euro? UpTo, Bound Alone, Bound Agreed)
{
    private (Euro?, int?, int, int?, int, Reason?) Answer =>
        (Alone.Most, Alone.Days, Alone.Steps.Count, Agreed.Days, Agreed.Steps.Count, Alone.Binding);

    /// <summary>Both rows as one when they say the same, of claims in one edition after the other.</summary>
    internal BoundRow? JoinedWith(BoundRow later) =>
        (Category, DirectlyEnforceable, Above, UpTo, Through?.PlusDays(1), Answer)
            == (later.Category, later.DirectlyEnforceable, later.Above, later.UpTo, later.From, later.Answer)
            ? this with { Through = later.Through }
            : null;

    /// <summary>Both rows as one when they say the same, of claims in one tier above the other.</summary>
    internal BoundRow? WidenedBy(BoundRow larger) => UpTo == larger.Above && Answer == larger.Answer ? this with { UpTo = larger.UpTo } : null;
}

/// <summary>The bounds of all claims under every edition: each claim falls due on its first day, and its last day is the last one looked at.</summary>
internal static class BoundTable
{
    private static readonly bool[] Both = [false, true];

    internal static IReadOnlyList<BoundRow> Of(DebtCollectionAct act) =>
    [
        .. from category in Enum.GetValues<ClaimCategory>()
           from directlyEnforceable in Both
           from row in Joined(Periods(act.Law, category).Select(period => Rows(act, period, category, directlyEnforceable)))
           select row,
    ];

    /// <summary>The editions, those on end as one whose rules for the regime are the same.</summary>
    private static List<Edition> Periods(LawBook book, ClaimCategory category)
    {
        var periods = new List<Edition>();
        foreach (var edition in book.Editions.Where(static edition => edition.ConductCovered))
        {
            if (periods.Count > 0 && Law(periods[^1], category) == Law(edition, category))
            {
                periods[^1] = periods[^1] with { Through = edition.Through };
            }
            else
            {
                periods.Add(edition);
            }
        }

        return periods;
    }

    private static RegimeLaw Law(Edition edition, ClaimCategory category) => category == ClaimCategory.Consumer ? edition.Consumer : edition.Other;

    private static List<BoundRow> Rows(DebtCollectionAct act, Edition period, ClaimCategory category, bool directlyEnforceable)
    {
        var rows = new List<BoundRow>();
        var above = Euro.Zero;
        foreach (var bound in Bounds(Law(period, category)).Append(null))
        {
            var question = new BoundQuestion(act, category, bound ?? above + Euro.FromCents(1), period.From)
            {
                DirectlyEnforceable = directlyEnforceable,
                Until = period.Through,
            };
            var row = new BoundRow(category, directlyEnforceable, period.From, period.Through, above, bound, BoundSearch.Of(question), BoundSearch.Of(question with { DebtorAgrees = true }));
            if (rows.Count > 0 && rows[^1].WidenedBy(row) is { } wider)
            {
                rows[^1] = wider;
            }
            else
            {
                rows.Add(row);
            }

            above = bound ?? above;
        }

        return rows;
    }

    /// <summary>The principals up to which every price, count and cap is the same.</summary>
    private static IEnumerable<Euro?> Bounds(RegimeLaw law) =>
        new[] { law.Demand, law.Plan?.ByPrincipal, law.Tratta, law.Cap }
            .SelectMany(static scale => scale?.Steps.Select(static step => step.UpTo) ?? [])
            .Append(law.PlanCount?.Above)
            .OfType<Euro>().Distinct().Order().Select(static bound => (Euro?)bound);

    /// <summary>The rows of all editions; a later edition that says the same lengthens a row.</summary>
    private static List<BoundRow> Joined(IEnumerable<List<BoundRow>> editions)
    {
        var joined = new List<BoundRow>();
        foreach (var row in editions.SelectMany(static rows => rows))
        {
            var place = joined.FindIndex(before => before.JoinedWith(row) is not null);
            if (place < 0)
            {
                joined.Add(row);
            }
            else
            {
                joined[place] = joined[place].JoinedWith(row)!;
            }
        }

        return joined;
    }
}
