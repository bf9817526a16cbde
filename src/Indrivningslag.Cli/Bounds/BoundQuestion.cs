using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>What the largest total is asked for: an unpaid claim that nobody disputes, its due date notified in time.</summary>
/// <param name="Act">The Act.</param>
/// <param name="Category">The regime.</param>
/// <param name="Principal">The principal, of which nothing is paid.</param>
/// <param name="DueOn">The due date.</param>
internal sealed record BoundQuestion(DebtCollectionAct Act, ClaimCategory Category, Euro Principal, LocalDate DueOn)
{
    /// <summary>Whether the claim is directly enforceable. Default false.</summary>
    internal bool DirectlyEnforceable { get; init; }

    /// <summary>The last day looked at; null: none. Default null.</summary>
    internal LocalDate? Until { get; init; }

    /// <summary>What a reminder in another form costs the creditor, such as a call; null: none is sent. Default null.</summary>
    internal Euro? ReminderCost { get; init; }

    /// <summary>Whether the debtor agrees to extensions and plans. Default false: what the creditor's side can do alone.</summary>
    internal bool DebtorAgrees { get; init; }

    internal Claim Claim => new("bound", Category, Principal, DueOn) { DirectlyEnforceable = DirectlyEnforceable, DueNotice = DueNotice.AgreedDueDate };

    /// <summary>The editions that a measure of this claim can fall under.</summary>
    internal IEnumerable<Edition> Editions =>
        Act.Law.Editions.Where(edition => (edition.Through is not { } last || last > DueOn) && !(edition.From > Until));

    /// <summary>
    /// No history comes to more: every measure stays within the total cap of its own edition, less what was admitted before. Null: an edition
    /// has no cap.
    /// </summary>
    internal Euro? UpperBound
    {
        get
        {
            var most = Euro.Zero;
            foreach (var edition in Editions)
            {
                if (Cap(LawIn(edition)) is not { } cap)
                {
                    return null;
                }

                most = Euro.Max(most, cap);
            }

            return most;
        }
    }

    internal RegimeLaw LawOn(LocalDate day) => LawIn(Act.Law.On(day));

    /// <summary>The least term of a reminder before a tratta, by the day it is sent (7.3).</summary>
    internal int TrattaTermOn(LocalDate day) => Act.Law.TrattaLaws.Last(law => law == Act.Law.TrattaLaws[0] || law.From <= day).ReminderTermDays.Value;

    private RegimeLaw LawIn(Edition edition) => Category == ClaimCategory.Consumer ? edition.Consumer : edition.Other;

    private Euro? Cap(RegimeLaw law) =>
        ((DirectlyEnforceable ? law.CapDirectlyEnforceableBankruptcy ?? law.CapDirectlyEnforceable : null) ?? law.Cap?.For(Principal))?.Value;
}
