using NodaTime;

namespace Indrivningslag;

/// <summary>The claim under collection (fordran, saatava): one unit, such as one invoice or several demanded together.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. The constructors and initialisers check shape only. Facts that cannot stand together are
/// refused when a <see cref="CollectionCase"/> is made.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Claim
{
    /// <summary>A claim whose category the caller knows.</summary>
    /// <param name="id">The caller's name for it.</param>
    /// <param name="category">Consumer claim or other claim.</param>
    /// <param name="principal">What is due and collected, without interest and costs (kapital, pääoma); above 0.</param>
    /// <param name="dueOn">The effective due date (förfallodag, eräpäivä); the claim is overdue from the next day.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Claim(string id, ClaimCategory category, Euro principal, LocalDate dueOn)
    {
        Id = id;
        Class = Require.Defined(category, "category") == ClaimCategory.Consumer ? ClaimClass.Consumer : ClaimClass.Other;
        Principal = principal;
        DueOn = dueOn;
    }

    /// <summary>A claim whose category follows from facts (3 §).</summary>
    /// <param name="id">The caller's name for it.</param>
    /// <param name="facts">Creditor, debtor and basis.</param>
    /// <param name="principal">What is due and collected, without interest and costs (kapital, pääoma); above 0.</param>
    /// <param name="dueOn">The effective due date (förfallodag, eräpäivä); the claim is overdue from the next day.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Claim(string id, ClaimFacts facts, Euro principal, LocalDate dueOn)
    {
        Id = id;
        Facts = Require.NotNull(facts, "facts");
        Class = facts.Class;
        Principal = principal;
        DueOn = dueOn;
    }

    /// <summary>Several invoices demanded together as one claim, whose category the caller knows.</summary>
    /// <param name="id">The caller's name for it.</param>
    /// <param name="category">Consumer claim or other claim.</param>
    /// <param name="items">The invoices, at least one.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Claim(string id, ClaimCategory category, IEnumerable<ClaimItem> items)
        : this(id, category, OneCent, FirstDay) => Items = Sequence.From(Require.NotNull(items, "items"));

    /// <summary>Several invoices demanded together as one claim, whose category follows from facts (3 §).</summary>
    /// <param name="id">The caller's name for it.</param>
    /// <param name="facts">Creditor, debtor and basis.</param>
    /// <param name="items">The invoices, at least one.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Claim(string id, ClaimFacts facts, IEnumerable<ClaimItem> items)
        : this(id, facts, OneCent, FirstDay) => Items = Sequence.From(Require.NotNull(items, "items"));

    /// <summary>The caller's name for the claim.</summary>
    public string Id { get; init => field = Require.NotNull(value, "id"); }

    /// <summary>The facts the class was derived from; null when the caller gave the category.</summary>
    public ClaimFacts? Facts { get; }

    /// <summary>The class by 3 §.</summary>
    public ClaimClass Class { get; private init; }

    /// <summary>Whether the claim is credit brokered between private parties (3.2); only with category consumer. Default false.</summary>
    public bool PeerToPeerLoan
    {
        get => Class == ClaimClass.PeerToPeerLoan;
        init
        {
            if (!value)
            {
                Class = Facts is null && Class == ClaimClass.PeerToPeerLoan ? ClaimClass.Consumer : Class;
                return;
            }

            Class = Facts is null && Class is ClaimClass.Consumer or ClaimClass.PeerToPeerLoan
                ? ClaimClass.PeerToPeerLoan
                : throw new InvalidFactException("peerToPeerLoan", Expected.ConsumerCategory);
        }
    }

    /// <summary>What is due and collected, without interest and costs (kapital, pääoma). Euros, above 0; of a claim with items their sum.</summary>
    /// <exception cref="InvalidFactException">The amount is outside its range, or the claim has items.</exception>
    public Euro Principal { get; init => field = Require.PositiveMoney(WithoutItems(value, "principal"), "principal"); }

    /// <summary>The effective due date (förfallodag, eräpäivä); of a claim with items the latest of theirs.</summary>
    /// <exception cref="InvalidFactException">The day is outside its range, or the claim has items.</exception>
    public LocalDate DueOn
    {
        get;
        init
        {
            field = Require.Date(WithoutItems(value, "dueOn"), "dueOn");
            DueDay = Days.Of(value);
        }
    }

    /// <summary>The invoices that are demanded together, in the order given; null: a claim without items. Default null.</summary>
    /// <exception cref="InvalidFactException">The list is empty or holds nothing, or the amounts do not add up within the range.</exception>
    public Sequence<ClaimItem>? Items
    {
        get;
        init
        {
            if (value is not null)
            {
                field = null;
                Principal = SumOf(value);
                Order = new ItemOrder(value);
                DueOn = Days.ToDate(Order.LastDueDay);
            }

            field = value ?? (field is null ? null : throw new InvalidFactException("items", Expected.Given));
        }
    }

    /// <summary>How the debtor came to know the due date. Default: nothing on record.</summary>
    public DueNotice DueNotice { get; init => field = Require.NotNull(value, "dueNotice"); } = DueNotice.None;

    /// <summary>Whether the claim may be enforced without a title (direkt utsökningsbar, suoraan ulosottokelpoinen; 3a.1.1). Never inferred; default false.</summary>
    public bool DirectlyEnforceable { get; init; }

    /// <summary>Whether it is the State's claim or a public sanction for unlawful conduct (9 §). Default false.</summary>
    public bool StateClaimOrPublicSanction { get; init; }

    /// <summary>That it is a commercial payment, which bears the standard compensation (10i.1); null: it is not. Default null.</summary>
    public CommercialPayment? CommercialPayment { get; init; }

    /// <summary>Whether the creditor may deduct value added tax (10e.4). Default true.</summary>
    public bool CreditorDeductsVat { get; init; } = true;

    /// <summary>That the claim is payable in instalments; null: it is not. Default null.</summary>
    public Instalments? Instalments { get; init; }

    /// <summary>The late interest. Default none.</summary>
    public InterestTerms Interest { get; init => field = Require.NotNull(value, "interest"); } = InterestTerms.None;

    /// <summary>Ceilings agreed between the parties (2 §); null: none. Default null.</summary>
    public AgreedCeilings? AgreedCeilings { get; init; }

    /// <summary>The debtor's legal form; only the tratta limits of 2021 read it. Default other.</summary>
    public DebtorForm DebtorForm { get; init => field = Require.Defined(value, "debtorForm"); }

    internal int DueDay { get; private init; }

    /// <summary>The items by due date; null without items.</summary>
    internal ItemOrder? Order { get; private init; }

    private static Euro OneCent => Euro.FromCents(1);

    private static LocalDate FirstDay => Days.ToDate(0);

    /// <summary>The name, principal, due date and class.</summary>
    public override string ToString() => $"{Id}: {Principal} due {Print.Iso(DueOn)}, {Print.Camel(Class)}";

    private T WithoutItems<T>(T value, string fact) => Items is null ? value : throw new InvalidFactException(fact, Expected.NotBeside, "items");

    private static Euro SumOf(Sequence<ClaimItem> items)
    {
        var sum = 0L;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i] ?? throw new InvalidFactException(FormattableString.Invariant($"items[{i}]"), Expected.Given);
            sum += item.Principal.Cents;
            if (sum > Require.MostCents)
            {
                throw new InvalidFactException("items", Expected.AmountsThatAddUp);
            }
        }

        return sum > 0 ? Euro.FromCents(sum) : throw new InvalidFactException("items", Expected.AtLeastOne);
    }
}
