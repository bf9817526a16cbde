using System.Globalization;
using System.Text.Json;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Reads the case format. It trusts its input: wrong input is not its question.</summary>
internal static class Reader
{
    public static Case Case(JsonElement request)
    {
        var given = request.GetProperty("case");
        var claim = Claim(given.GetProperty("claim"));
        var events = given.GetProperty("events").EnumerateArray().Select((e, i) => Event(e, i)).OrderBy(e => e.On).ToList();
        return new Case(claim, PolicyOf(request), events);
    }

    /// <summary>A step of a schedule: an event with its terms in days.</summary>
    public static Step Step(JsonElement e) => new(Event(e, -1), Number(e, "termDays"), Number(e, "remarksTermDays"));

    public static Policy PolicyOf(JsonElement request) => Policy(request.TryGetProperty("policy", out var p) ? p : default);

    public static Balance Balance(JsonElement e) => new(
        Money(e, "principal") ?? 0, Money(e, "interest") ?? 0, Money(e, "costs") ?? 0, Money(e, "interestOnCosts") ?? 0);

    public static DateOnly Date(JsonElement e) => DateOnly.ParseExact(e.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static long Cents(JsonElement e) => (long)(e.GetDecimal() * 100);

    public static Event Event(JsonElement e, int index)
    {
        var exception = Has(e, "exception", out var x) ? x : default;
        return new Event
        {
            Index = index,
            Kind = Enum.Parse<Kind>(Text(e, "type", ""), ignoreCase: true),
            On = Day(e, "on") ?? default,
            By = Enum.Parse<Role>(Text(e, "by", "creditor"), ignoreCase: true),
            Form = Enum.Parse<Form>(Text(e, "form", "written"), ignoreCase: true),
            Cost = Money(e, "cost") ?? 0,
            ServiceCost = Money(e, "serviceCost") ?? 0,
            TermEndsOn = Day(e, "termEndsOn"),
            RemarksTermEndsOn = Day(e, "remarksTermEndsOn"),
            ArrivalEnsured = Flag(e, "arrivalEnsured", false),
            MissingContents = Words(e, "missingContents", []),
            CopyToRepresentative = Flag(e, "copyToRepresentative", false),
            Days = Number(e, "days") ?? 0,
            RequestedByDebtor = Flag(e, "requestedByDebtor", true),
            Instalments = Number(e, "instalments") ?? 0,
            CoversWholeClaim = Flag(e, "coversWholeClaim", true),
            MadeWithDebtor = Flag(e, "madeWithDebtor", true),
            OtherDeadlineAgreed = Flag(e, "otherDeadlineAgreed", false),
            Urgent = Flag(e, "urgent", false),
            Exemption = Enum.Parse<Exemption>(Text(exception, "kind", "none"), ignoreCase: true),
            Proportionate = Flag(exception, "proportionate", false) || Flag(e, "proportionate", false),
            Disclosed = Flag(exception, "disclosed", false) || Flag(e, "disclosed", false),
            MinorBreach = Flag(e, "minorBreach", false) || Flag(e, "minor", false),
            InformedOfNoCosts = Flag(e, "informedOfNoCosts", false),
            Charged = Money(e, "charged"),
            Ground = Text(e, "ground", ""),
            IsApproval = Text(e, "kind", "") == "approval",
            Complete = Flag(e, "complete", true),
            Covers = Words(e, "covers", ["paymentDemand"]),
            ValidThrough = Day(e, "validThrough"),
            Section = Text(e, "section", ""),
            FlawedMeasure = Number(e, "measure"),
            ByUnknown = !Has(e, "by", out _),
            PreparedOn = Day(e, "preparedOn"),
            TrattaIndex = Number(e, "tratta"),
            ItemIndex = Number(e, "item"),
            GivenUp = Text(e, "type", "") == "waiver" ? Balance(e) : SecondOpinion.Balance.Nothing,
            Amount = Money(e, "amount") ?? 0,
            ToAgent = Text(e, "to", "creditor") == "agent",
            DebtorKnewUnauthorised = Flag(e, "debtorKnewUnauthorised", false),
            InformationKind = Text(e, "kind", ""),
        };
    }

    public static Claim Claim(JsonElement c)
    {
        var facts = Has(c, "facts", out var f) ? f : default;
        var notice = Has(c, "dueNotice", out var n) ? n : default;
        var interest = Has(c, "interest", out var i) ? i : default;
        var ceilings = Has(c, "agreedCeilings", out var a) ? a.EnumerateObject().ToDictionary(p => p.Name, p => Cents(p.Value)) : [];
        var fromFacts = facts.ValueKind == JsonValueKind.Object;
        List<Item> items = Has(c, "items", out var several)
            ? [.. several.EnumerateArray().Select(x => new Item(Cents(x.GetProperty("principal")), Date(x.GetProperty("dueOn"))))]
            : [];
        return new Claim
        {
            Category = fromFacts ? Classified(facts) : GivenCategory(c),
            CategoryFromFacts = fromFacts,
            Facts = fromFacts ? new Facts(Text(facts, "creditor", ""), Text(facts, "debtor", ""), Text(facts, "basis", "")) : null,
            DebtorForm = Text(c, "debtorForm", "other"),
            Id = Text(c, "id", ""),
            Items = items,
            Principal = items.Count > 0 ? items.Sum(x => x.Principal) : Cents(c.GetProperty("principal")),
            DueOn = items.Count > 0 ? items.Max(x => x.DueOn) : Date(c.GetProperty("dueOn")),
            NoticeKind = Text(notice, "kind", "none"),
            NoticeOn = Day(notice, "on"),
            DirectlyEnforceable = Flag(c, "directlyEnforceable", false),
            StateClaim = Flag(c, "stateClaimOrPublicSanction", false),
            OverdueItems = Has(c, "commercialPayment", out var p) ? Number(p, "overdueItems") ?? 1 : null,
            CreditorDeductsVat = Flag(c, "creditorDeductsVat", true),
            InInstalments = c.TryGetProperty("wholeClaimDueOn", out _),
            WholeClaimDueOn = Day(c, "wholeClaimDueOn"),
            Interest = new InterestTerms(
                Text(interest, "kind", "none"),
                Has(interest, "percent", out var percent) ? percent.GetDecimal() : 0,
                Day(interest, "from")) { MinimumCharge = Money(interest, "minimumCharge") },
            AgreedCeilings = ceilings,
        };
    }

    private static Category GivenCategory(JsonElement c) =>
        Text(c, "category", "other") == "other" ? Category.Other
        : Flag(c, "peerToPeerLoan", false) ? Category.PeerToPeer
        : Category.Consumer;

    /// <summary>3 §: the first of the four descriptions that fits.</summary>
    private static Category Classified(JsonElement facts)
    {
        var creditor = Text(facts, "creditor", "");
        var debtor = Text(facts, "debtor", "");
        var basis = Text(facts, "basis", "");
        if (creditor == "trader" && debtor == "consumer" && (basis is "consumerSupply" or "credit"))
            return Category.Consumer;
        if (creditor == "trader" && debtor == "privatePerson" && basis == "consumerSupply")
            return Category.Consumer;
        if ((creditor == "publicBody" || basis == "publicTask") && (debtor is "consumer" or "privatePerson"))
            return Category.PublicConsumer;
        if (creditor != "trader" && basis == "credit" && Flag(facts, "brokeredByTrader", false) && debtor == "consumer")
            return Category.PeerToPeer;
        return Category.Other;
    }

    private static Policy Policy(JsonElement p) => new(
        OriginalPrincipal: Text(p, "principalForTiers", "outstanding") == "original",
        AfterFullDays: Text(p, "waitingDays", "onDay") == "afterFullDays",
        FlawedMeasureOnly: Text(p, "forfeiture", "allCosts") == "flawedMeasureOnly",
        CostsFirst: Text(p, "nonConsumerCosts", "costsLast") == "costsFirst",
        InterestBeforePrincipal: Flag(p, "interestBeforePrincipal", true),
        DayCount: Text(p, "dayCount", "actualActual"))
    {
        UnlistedAtActualCost = Text(p, "unlistedMeasures", "") == "actualCost",
        AgreementIsGoodPractice = Text(p, "agreementBreach", "") == "goodPractice",
        DemandBeforeTrattaSuffices = Text(p, "demandBeforeTratta", "") == "demandSuffices",
        OnlySentLettersWait = Text(p, "waitStartsWith", "") == "sentLetter",
        OnlyMaterialDisputeStopsTratta = Text(p, "disputeAgainstTratta", "") == "material",
        FirstDemandWaits = Flag(p, "firstDemandWaits", true),
    };

    private static bool Has(JsonElement e, string name, out JsonElement value)
    {
        value = default;
        return e.ValueKind == JsonValueKind.Object && e.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }

    private static string Text(JsonElement e, string name, string otherwise) => Has(e, name, out var v) ? v.GetString()! : otherwise;

    private static bool Flag(JsonElement e, string name, bool otherwise) => Has(e, name, out var v) ? v.GetBoolean() : otherwise;

    private static int? Number(JsonElement e, string name) => Has(e, name, out var v) ? v.GetInt32() : null;

    private static long? Money(JsonElement e, string name) => Has(e, name, out var v) ? Cents(v) : null;

    private static DateOnly? Day(JsonElement e, string name) => Has(e, name, out var v) ? Date(v) : null;

    private static IReadOnlyList<string> Words(JsonElement e, string name, IReadOnlyList<string> otherwise) =>
        Has(e, name, out var v) ? [.. v.EnumerateArray().Select(x => x.GetString()!)] : otherwise;
}
