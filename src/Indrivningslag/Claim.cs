using NodaTime;

namespace Indrivningslag;

/// <summary>The claim under collection (fordran, saatava): one unit, such as one invoice or several demanded together.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. The constructors and initialisers check shape only. Facts that cannot stand together are
/// refused when a <see cref="CollectionCase"/> is made.
/// </remarks>
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
        Class = Require.Member(category, ClaimCategory.Other, "category") == ClaimCategory.Consumer ? ClaimClass.Consumer : ClaimClass.Other;
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

    /// <summary>What is due and collected, without interest and costs (kapital, pääoma). Euros, above 0.</summary>
    public Euro Principal { get; init => field = Require.PositiveMoney(value, "principal"); }

    /// <summary>The effective due date (förfallodag, eräpäivä).</summary>
    public LocalDate DueOn
    {
        get;
        init
        {
            field = Require.Date(value, "dueOn");
            DueDay = Days.Of(value);
        }
    }

    /// <summary>How the debtor came to know the due date. Default: nothing on record.</summary>
    public DueNotice DueNotice { get; init => field = Require.NotNull(value, "dueNotice"); } = DueNotice.None;

    /// <summary>Whether the claim may be enforced without a title (direkt utsökningsbar, suoraan ulosottokelpoinen; 3a.1.1). Never inferred; default false.</summary>
    public bool DirectlyEnforceable { get; init; }

    /// <summary>Whether it is the State's claim or a public sanction for unlawful conduct (9 §). Default false.</summary>
    public bool StateClaimOrPublicSanction { get; init; }

    /// <summary>The number of overdue items of a commercial payment (10i.1; contract made from 2013-03-16); null: not such a payment. Default null.</summary>
    public int? CommercialOverdueItems
    {
        get;
        init => field = value is { } items ? Require.Count(items, Require.MostItems, "commercialPayment.overdueItems") : null;
    }

    /// <summary>Whether the creditor may deduct value added tax (10e.4). Default true.</summary>
    public bool CreditorDeductsVat { get; init; } = true;

    /// <summary>That the claim is payable in instalments; null: it is not. Default null.</summary>
    public Instalments? Instalments { get; init; }

    /// <summary>The late interest. Default none.</summary>
    public InterestTerms Interest { get; init => field = Require.NotNull(value, "interest"); } = InterestTerms.None;

    /// <summary>Ceilings agreed between the parties (2 §); null: none. Default null.</summary>
    public AgreedCeilings? AgreedCeilings { get; init; }

    /// <summary>The debtor's legal form; only the tratta limits of 2021 read it. Default other.</summary>
    public DebtorForm DebtorForm { get; init => field = Require.Member(value, DebtorForm.LimitedCompany, "debtorForm"); }

    internal int DueDay { get; private init; }

    /// <summary>The name, principal, due date and class.</summary>
    public override string ToString() => $"{Id}: {Principal} due {Print.Iso(DueOn)}, {Print.Camel(Class)}";
}
