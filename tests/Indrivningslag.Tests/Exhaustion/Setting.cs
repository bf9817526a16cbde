using NodaTime;
using Opinion = Indrivningslag.Tests.SecondOpinion;

namespace Indrivningslag.Tests.Exhaustion;

/// <summary>What stays the same through all histories of a part of the grid.</summary>
/// <param name="Category">The regime.</param>
/// <param name="Principal">The principal in euros.</param>
/// <param name="DirectlyEnforceable">Whether the claim is directly enforceable.</param>
/// <param name="Minor">Whether every breach is minor; a breach that is not takes all costs.</param>
/// <param name="Early">An extension that begins the history, in days from the due date: -1, 0 or 1; null: none.</param>
internal sealed record Setting(ClaimCategory Category, decimal Principal, bool DirectlyEnforceable, bool Minor, int? Early = null)
{
    /// <summary>Late in the validity of one value added tax rate, so that histories end under the next.</summary>
    private static readonly LocalDate DueOn = new(2024, 7, 25);

    private static readonly Opinion.Policy Defaults = new(false, false, false, false, true, "actualActual");

    /// <summary>The bound of each tier, and a cent on either side.</summary>
    public static IEnumerable<decimal> PrincipalsBesideBounds(ClaimCategory category) =>
        Bounds(category).SelectMany(bound => new[] { bound - 0.01m, bound, bound + 0.01m });

    /// <summary>One principal in each tier: its bound, and a cent above the last.</summary>
    public static IEnumerable<decimal> PrincipalInEachTier(ClaimCategory category) =>
        Bounds(category).Append(Bounds(category)[^1] + 0.01m);

    /// <summary>The day of a step after another, or after the due date.</summary>
    public LocalDate Next(LocalDate? before, Step step) => (before ?? MovedDueOn).PlusDays(step.Gap + (step.Wait ?? Between(before)));

    /// <summary>The extension with which the history begins, if it begins with one.</summary>
    public (LocalDate On, Step Step)? EarlyExtension => Early is not { } days ? null
        : (DueOn.PlusDays(days), new Step(EventKind.TermExtension, CollectorRole.Creditor, DeliveryForm.Written, 0));

    /// <summary>Given by the due date an extension moves it; given later it is what the next step follows.</summary>
    private LocalDate MovedDueOn => DueOn.PlusDays(Early is <= 0 ? Step.ExtensionDays : Early ?? 0);

    private static LocalDate ConsentOn => DueOn.PlusDays(-1);

    private int Between(LocalDate? before) => Category == ClaimCategory.Consumer ? 14 : before is null ? 1 : 10;

    public Claim ToLibrary() => new("c", Category, Euro.Of(Principal), DueOn)
    {
        DirectlyEnforceable = DirectlyEnforceable,
        DueNotice = DueNotice.AgreedDueDate,
        CreditorDeductsVat = false,
    };

    public Opinion.Case ToOpinion(IReadOnlyList<Opinion.Event> events) => new(
        new Opinion.Claim
        {
            Category = Category == ClaimCategory.Consumer ? Opinion.Category.Consumer : Opinion.Category.Other,
            CategoryFromFacts = false,
            Principal = (long)(Principal * 100),
            DueOn = DueOn.ToDateOnly(),
            DirectlyEnforceable = DirectlyEnforceable,
            NoticeKind = "agreedDueDate",
            CreditorDeductsVat = false,
        },
        Defaults,
        events);

    /// <summary>Every letter may be sent durably.</summary>
    public CollectionEvent ConsentToLibrary() => new DeliveryConsent(ConsentOn, ConsentKind.Consent)
    {
        Covers = CoveredLetters.PaymentReminder | CoveredLetters.PaymentDemand | CoveredLetters.Tratta,
        ValidThrough = DueOn.PlusYears(1),
    };

    public Opinion.Event ConsentToOpinion() => new()
    {
        Kind = Opinion.Kind.DeliveryConsent,
        On = ConsentOn.ToDateOnly(),
        Covers = ["paymentReminder", "paymentDemand", "tratta"],
        ValidThrough = DueOn.PlusYears(1).ToDateOnly(),
    };

    private static decimal[] Bounds(ClaimCategory category) => category == ClaimCategory.Consumer ? [100, 1_000] : [500, 2_500, 10_000];
}
