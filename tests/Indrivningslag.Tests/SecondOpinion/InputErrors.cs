using System.Text.Json;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>
/// Facts and questions that contradict each other, and so have no answer. The shape of the JSON (names, types, words) is not its question.
/// </summary>
internal static class InputErrors
{
    private static readonly DateOnly ConsumerCredit2010 = new(2010, 2, 1);
    private static readonly string[] Measures =
        ["paymentReminder", "paymentDemand", "termExtension", "paymentPlan", "tratta", "bankruptcyDemand", "otherMeasure"];
    private static readonly string[] OtherSteps = ["trattaPublication", "courtClaim", "assignment", "preservationNotice"];
    private static readonly string[] StepsBackwards = ["on", "termEndsOn", "remarksTermEndsOn", "preparedOn", "tratta"];

    public static void Check(JsonElement request)
    {
        var ask = request.GetProperty("ask");
        if (ask.GetProperty("kind").GetString() == "divide")
        {
            Divide(request, ask);
            return;
        }

        var given = request.GetProperty("case");
        OfClaim(given.GetProperty("claim"), "$.case.claim");
        var events = given.GetProperty("events").EnumerateArray().ToList();
        var c = Reader.Case(request);
        for (var i = 0; i < events.Count; i++)
            OfEvent(c, events[i], c.Events.Single(e => e.Index == i), $"$.case.events[{i}]");
        OfLedger(c, Reader.Claim(given.GetProperty("claim")));
        OfCredit(c);
        Asked(c, ask);
    }

    // ---- the claim ----

    private static void OfClaim(JsonElement claim, string path)
    {
        var hasFacts = Has(claim, "facts", out var facts);
        Refuse(hasFacts && Has(claim, "category", out _), $"{path}.facts");
        Refuse(!hasFacts && !Has(claim, "category", out _), $"{path}.category");
        var items = Has(claim, "items", out var list);
        Refuse(items && (Has(claim, "principal", out _) || Has(claim, "dueOn", out _) || list.GetArrayLength() == 0), $"{path}.items");
        Refuse(!items && !Has(claim, "principal", out _), $"{path}.principal");
        Refuse(!items && !Has(claim, "dueOn", out _), $"{path}.dueOn");
        var read = Reader.Claim(claim);
        var peerToPeer = Has(claim, "peerToPeerLoan", out var loan) && loan.GetBoolean();
        Refuse(peerToPeer && (hasFacts || read.Category == Category.Other), $"{path}.peerToPeerLoan");
        OfPayments(claim, read, path);
        Refuse(read.Interest.Kind == "consumerCredit" && read.Category == Category.Other, $"{path}.interest");
        Refuse(read.Interest.Kind == "statutoryCommercial" && read.Category != Category.Other, $"{path}.interest");
    }

    private static void OfPayments(JsonElement claim, Claim read, string path)
    {
        if (!Has(claim, "commercialPayment", out var commercial))
            return;
        var betweenPrivate = read.Facts is { Creditor: "privatePerson" } or { Debtor: "consumer" or "privatePerson" };
        Refuse(read.Category != Category.Other || betweenPrivate, $"{path}.commercialPayment");
        Refuse(read.Items.Count > 0 && Has(commercial, "overdueItems", out _), $"{path}.commercialPayment.overdueItems");
    }

    /// <summary>Credit that fell due in whole before 2010-02-01 is another law's.</summary>
    private static void OfCredit(Case c) =>
        Refuse(c.Claim.Interest.Kind == "consumerCredit" && Rates.WholeDue(c.Claim, c.DueOn) < ConsumerCredit2010, "$.case.claim.interest");

    // ---- events ----

    private static void OfEvent(Case c, JsonElement given, Event e, string path)
    {
        var consumer = c.Claim.Category != Category.Other;
        Refuse(e.Kind == Kind.PaymentDemand && e.By == Role.Creditor, $"{path}.by");
        Refuse(e.PreparedOn > e.On && given.TryGetProperty("on", out _), $"{path}.preparedOn");
        Refuse(e.Kind == Kind.Waiver && e.GivenUp == Balance.Nothing, path);
        for (var i = 0; i < e.MissingContents.Count; i++)
            Refuse(!Law.IsConsumer(c.Claim, e.On) && e.MissingContents[i] == "5a.2", $"{path}.missingContents[{i}]");
        for (var i = 0; i < e.Covers.Count; i++)
            Refuse(e.Covers[i] is not ("paymentReminder" or "paymentDemand" or "tratta"), $"{path}.covers[{i}]");
        var incomplete = e is { Kind: Kind.DeliveryConsent, IsApproval: false, Complete: true, ValidThrough: null };
        Refuse(incomplete && consumer && e.On >= Law.Act299Of2022, $"{path}.validThrough");
        Refuse(e.FlawedMeasure is { } flawed && !c.Events.Any(x => x.Index == flawed && x.IsMeasure), $"{path}.measure");
        Refuse(e.TrattaIndex is { } tratta && !c.Before(e).Events.Any(x => x.Index == tratta && x.Kind == Kind.Tratta), $"{path}.tratta");
        Refuse(e.Kind == Kind.CreditNote && (e.ItemIndex is null) == (c.Claim.Items.Count > 0), $"{path}.item");
        Refuse(e.ItemIndex >= c.Claim.Items.Count, $"{path}.item");
    }

    /// <summary>No more is credited than was claimed, and no more passed on than was received.</summary>
    private static void OfLedger(Case c, Claim claim)
    {
        var credited = new Dictionary<int, long>();
        var held = 0L;
        foreach (var e in c.Events)
        {
            var item = e.ItemIndex ?? 0;
            credited[item] = credited.GetValueOrDefault(item) + (e.Kind == Kind.CreditNote ? e.Amount : 0);
            var owed = claim.Items.Count > 0 ? claim.Items[item].Principal : claim.Principal;
            Refuse(credited[item] > owed, $"$.case.events[{e.Index}].amount");
            held += e.Kind == Kind.Payment && e.ToAgent && !e.DebtorKnewUnauthorised ? e.Amount : 0;
            held -= e.Kind == Kind.Remittance ? e.Amount : 0;
            Refuse(held < 0, $"$.case.events[{e.Index}].amount");
        }
    }

    // ---- questions ----

    private static void Asked(Case c, JsonElement ask)
    {
        var kind = ask.GetProperty("kind").GetString()!;
        var day = kind is "costs" or "allocation" or "audit" or "statement" ? "asOf" : "on";
        if (kind is "permission" or "next" or "schedule" or "audit")
            Refuse(Reader.Date(ask.GetProperty(day)) < Law.Act31Of2013, $"$.ask.{day}");
        if (kind == "permission")
            Action(c, ask.GetProperty("action"), Reader.Date(ask.GetProperty("on")), "$.ask.action");
        if (kind == "quote")
            Measure(c, ask.GetProperty("measure"));
        if (kind == "schedule")
            foreach (var (step, i) in ask.GetProperty("steps").EnumerateArray().Select((step, i) => (step, i)))
                Step(c, step, Reader.Date(ask.GetProperty("on")), $"$.ask.steps[{i}]");
    }

    private static void Action(Case c, JsonElement action, DateOnly on, string path)
    {
        Refuse(!Measures.Concat(OtherSteps).Contains(action.GetProperty("type").GetString()), $"{path}.type");
        Refuse(Has(action, "on", out _), $"{path}.on");
        OfEvent(c.AsOf(on), action, Reader.Event(action, -1) with { On = on }, path);
    }

    private static void Measure(Case c, JsonElement measure)
    {
        Refuse(!Measures.Contains(measure.GetProperty("type").GetString()), "$.ask.measure.type");
        var e = Reader.Event(measure, -1);
        Refuse(e.On < Law.Act28Of2005, "$.ask.measure.on");
        OfEvent(c.AsOf(e.On), measure, e, "$.ask.measure");
    }

    private static void Step(Case c, JsonElement step, DateOnly on, string path)
    {
        Refuse(!Measures.Concat(OtherSteps).Contains(step.GetProperty("type").GetString()), $"{path}.type");
        foreach (var name in StepsBackwards)
            Refuse(step.TryGetProperty(name, out _), $"{path}.{name}");
        OfEvent(c.AsOf(on), step, Reader.Event(step, -1) with { On = on }, path);
    }

    private static void Divide(JsonElement request, JsonElement ask)
    {
        var ids = new List<string>();
        foreach (var (claim, i) in request.GetProperty("claims").EnumerateArray().Select((x, i) => (x.GetProperty("claim"), i)))
        {
            OfClaim(claim, $"$.claims[{i}].claim");
            var id = claim.GetProperty("id").GetString()!;
            Refuse(ids.Contains(id), $"$.claims[{i}].claim.id");
            ids.Add(id);
        }

        if (!Has(ask, "designated", out var designated))
            return;
        var chosen = designated.EnumerateArray().Select(x => x.GetString()!).ToList();
        for (var i = 0; i < chosen.Count; i++)
            Refuse(!ids.Contains(chosen[i]) || chosen.IndexOf(chosen[i]) < i, $"$.ask.designated[{i}]");
    }

    private static bool Has(JsonElement e, string name, out JsonElement value) =>
        e.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static void Refuse(bool wrong, string path)
    {
        if (wrong)
            throw new NoAnswerException("contradiction", path);
    }
}
