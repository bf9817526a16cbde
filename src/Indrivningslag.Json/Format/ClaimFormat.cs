using NodaTime;

namespace Indrivningslag.Json;

/// <summary>A claim in the format.</summary>
internal static class ClaimFormat
{
    private static readonly Properties P = new();
    private static readonly Property<string> Id = P.Text("id");
    private static readonly Property<ClaimCategory?> Category = P.WordIfAny("category", new Words<ClaimCategory>());
    private static readonly Property<ClaimFacts?> Facts = P.ObjectIfAny("facts", ClaimParts.Facts);
    private static readonly Property<DebtorForm> DebtorForm = P.Word<DebtorForm>("debtorForm");
    private static readonly Property<Euro?> Principal = P.MoneyIfAny("principal");
    private static readonly Property<LocalDate?> DueOn = P.DayIfAny("dueOn");
    private static readonly Property<Sequence<ClaimItem>?> Items = P.ListIfAny("items", ClaimParts.Item);
    private static readonly Property<DueNotice> DueNotice = P.Object("dueNotice", ClaimParts.Notice, Indrivningslag.DueNotice.None);
    private static readonly Property<bool> DirectlyEnforceable = P.Bool("directlyEnforceable");
    private static readonly Property<bool> StateClaimOrPublicSanction = P.Bool("stateClaimOrPublicSanction");
    private static readonly Property<bool> PeerToPeerLoan = P.Bool("peerToPeerLoan");
    private static readonly CommercialPayment OneItem = new(1);
    private static readonly Property<CommercialPayment?> CommercialPayment = P.ObjectIfAny("commercialPayment", ClaimParts.CommercialPayment);
    private static readonly Property<bool> CreditorDeductsVat = P.Bool("creditorDeductsVat", byDefault: true);
    private static readonly Property<Instalments?> Instalments = P.Of<Instalments?>(
        "wholeClaimDueOn", (ref json) => new Instalments(json.DateOrNull()), (json, value) => json.OrNull(value!.WholeClaimDueOn, Values.Day), null);

    private static readonly Property<InterestTerms> Interest = P.Object("interest", ClaimParts.Interest, InterestTerms.None);
    private static readonly AgreedCeilings NothingAgreed = new();
    private static readonly Property<AgreedCeilings?> AgreedCeilings = P.ObjectIfAny("agreedCeilings", ClaimParts.Ceilings);

    internal static readonly Shape<Claim> Shape = P.Shape(Make)
        .With(Id, x => x.Id)
        .IfAny(Category, CategoryOf).IfAny(Facts, x => x.Facts)
        .Maybe(DebtorForm, x => x.DebtorForm)
        .IfAny(Principal, x => x.Items is null ? x.Principal : null).IfAny(DueOn, x => x.Items is null ? x.DueOn : null)
        .IfAny(Items, x => x.Items)
        .Maybe(DueNotice, x => x.DueNotice)
        .Maybe(DirectlyEnforceable, x => x.DirectlyEnforceable)
        .Maybe(StateClaimOrPublicSanction, x => x.StateClaimOrPublicSanction)
        .Maybe(PeerToPeerLoan, x => x.PeerToPeerLoan && x.Facts is null)
        .IfAny(CommercialPayment, claim => claim.CommercialPayment, PaymentOf)
        .Maybe(CreditorDeductsVat, x => x.CreditorDeductsVat)
        .IfAny(Instalments, x => x.Instalments)
        .Maybe(Interest, x => x.Interest)
        .IfAny(AgreedCeilings, x => x.AgreedCeilings == NothingAgreed ? null : x.AgreedCeilings);

    /// <summary>A claim and what is owed on it.</summary>
    internal static readonly Shape<ClaimBalance> Balanced = BalancedShape(new());

    private static Shape<ClaimBalance> BalancedShape(Properties p)
    {
        var claim = p.Object("claim", Shape);
        var balance = p.Object("balance", ClaimParts.Balance);
        return p.Shape(f => new ClaimBalance(f.Of(claim), f.Of(balance))).With(claim, x => x.Claim).With(balance, x => x.Balance);
    }

    private static Claim Make(Facts f) => Classified(f) with
    {
        DebtorForm = f.Of(DebtorForm),
        DueNotice = f.Of(DueNotice),
        DirectlyEnforceable = f.Of(DirectlyEnforceable),
        StateClaimOrPublicSanction = f.Of(StateClaimOrPublicSanction),
        PeerToPeerLoan = f.Of(PeerToPeerLoan),
        CommercialPayment = f.Of(CommercialPayment),
        CreditorDeductsVat = f.Of(CreditorDeductsVat),
        Instalments = f.Of(Instalments),
        Interest = f.Of(Interest),
        AgreedCeilings = f.Of(AgreedCeilings),
    };

    private static Claim Classified(Facts f) => (f.Of(Category), f.Of(Facts)) switch
    {
        ({ } category, null) when Given(f) => new Claim(f.Of(Id), category, f.Of(Items)!),
        (null, { } facts) when Given(f) => new Claim(f.Of(Id), facts, f.Of(Items)!),
        ({ } category, null) => new Claim(f.Of(Id), category, f.Must(Principal), f.Must(DueOn)),
        (null, { } facts) => new Claim(f.Of(Id), facts, f.Must(Principal), f.Must(DueOn)),
        (null, null) => throw new InvalidFactException("category", Expected.Given),
        _ => throw new InvalidFactException("facts", Expected.NotBeside, "category"),
    };

    /// <summary>Whether the claim is given item by item, and only so.</summary>
    private static bool Given(Facts f) => f.Has(Items)
        && (!f.Has(Principal) || Refuse("principal")) && (!f.Has(DueOn) || Refuse("dueOn"));

    private static bool Refuse(string beside) => throw new InvalidFactException("items", Expected.NotBeside, beside);

    /// <summary>The payment with its one item; that of a claim with items counts these.</summary>
    private static CommercialPayment? PaymentOf(Claim claim) =>
        claim is { CommercialPayment: { OverdueItems: null }, Items: null } ? OneItem : claim.CommercialPayment;

    private static ClaimCategory? CategoryOf(Claim claim) => claim.Facts is not null ? null : claim.Class switch
    {
        ClaimClass.Other => ClaimCategory.Other,
        ClaimClass.Consumer or ClaimClass.PeerToPeerLoan or ClaimClass.PublicClaim => ClaimCategory.Consumer,
    };
}
