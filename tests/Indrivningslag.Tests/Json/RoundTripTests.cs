using System.Text;
using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>What is written reads back as an equal value, and says in words what is as by default.</summary>
public class RoundTripTests
{
    private const string ByAgent = "\"by\":\"agent\"";

    /// <summary>One row for each type of event: the least it needs, and every other property at a value that is not its default.</summary>
    public static TheoryData<string, string, string> Events
    {
        get
        {
            const string Letter = ByAgent + ",\"form\":\"durable\"";
            const string Common = "\"cost\":5.50,\"exception\":{\"kind\":\"specialReason\",\"proportionate\":true,\"disclosed\":false},"
                + "\"preparedOn\":\"2024-03-28\",\"informedOfNoCosts\":true,\"charged\":0.00,\"minorBreach\":true";
            return new()
            {
                { "paymentReminder", Letter, "\"termEndsOn\":\"2024-05-01\",\"arrivalEnsured\":true," + Common },
                {
                    "paymentDemand",
                    Letter,
                    "\"termEndsOn\":\"2024-05-01\",\"remarksTermEndsOn\":\"2024-05-02\",\"arrivalEnsured\":true,"
                        + "\"missingContents\":[\"5a.1.1\",\"5a.1.2\",\"5a.1.3\",\"5a.1.4\",\"5a.1.5\",\"5a.1.6\",\"5a.1.7\",\"5a.2\",\"5a.3\",\"5a.4\"],"
                        + "\"copyToRepresentative\":true," + Common
                },
                { "termExtension", ByAgent + ",\"days\":14", "\"requestedByDebtor\":false," + Common },
                { "paymentPlan", ByAgent + ",\"instalments\":4,\"form\":\"other\"", "\"coversWholeClaim\":false,\"madeWithDebtor\":false," + Common },
                { "planLapsed", string.Empty, string.Empty },
                { "tratta", Letter, "\"arrivalEnsured\":true," + Common },
                { "trattaPublication", ByAgent, "\"tratta\":1,\"otherDeadlineAgreed\":true,\"minorBreach\":true" },
                { "turnoverStatement", string.Empty, string.Empty },
                { "bankruptcyDemand", ByAgent, "\"serviceCost\":60.00," + Common },
                { "otherMeasure", ByAgent, "\"description\":\"Hembesök \\\"å\\\" <ö>\"," + Common },
                { "courtClaim", ByAgent, "\"urgent\":true,\"minorBreach\":true" },
                { "assignment", string.Empty, "\"minorBreach\":true" },
                { "preservationNotice", ByAgent, string.Empty },
                { "dispute", "\"ground\":\"manifestlyIrrelevant\"", "\"amount\":20.00" },
                { "disputeResolved", string.Empty, string.Empty },
                { "legalRemedy", string.Empty, string.Empty },
                { "legalRemedyResolved", string.Empty, string.Empty },
                { "suspensionRequest", "\"form\":\"written\"", string.Empty },
                {
                    "deliveryConsent",
                    "\"kind\":\"approval\"",
                    "\"complete\":false,\"covers\":[\"paymentReminder\",\"paymentDemand\",\"tratta\"],\"validThrough\":\"2025-01-01\""
                },
                { "deliveryConsentWithdrawn", string.Empty, string.Empty },
                { "writtenFormRequested", string.Empty, string.Empty },
                { "establishedChannel", string.Empty, string.Empty },
                { "exceptionallyDifficult", "\"proportionate\":true,\"disclosed\":false", string.Empty },
                { "breach", "\"section\":\"4.2.1\"", "\"minor\":true,\"measure\":0,\"by\":\"exemptCollector\"" },
                { "claimExtinguished", "\"reason\":\"timeBarred\"", string.Empty },
                { "payment", "\"amount\":10.01", "\"to\":\"agent\",\"debtorKnewUnauthorised\":true" },
                { "remittance", "\"amount\":0.00", string.Empty },
                { "informationRequest", "\"kind\":\"explanation\"", string.Empty },
                { "creditNote", "\"amount\":10.01", string.Empty },
                { "waiver", "\"principal\":0.01", "\"interest\":1.00,\"costs\":2.00,\"interestOnCosts\":3.00" },
                { "costInterest", string.Empty, string.Empty },
                { "judgment", string.Empty, string.Empty },
                { "suspensionWithdrawn", string.Empty, string.Empty },
            };
        }
    }

    [Fact]
    public void Every_type_of_event_has_a_row() =>
        Assert.Equal(Enum.GetValues<EventKind>().Length, Events.Select(row => row[0]).Distinct().Count());

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_reads_and_writes_all_its_properties(string type, string required, string optional)
    {
        var full = Event(type, required, optional);
        AssertSame(Case(full), full);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_without_optional_properties_is_written_with_their_defaults(string type, string required, string optional)
    {
        var least = Event(type, required, string.Empty);
        using var written = JsonDocument.Parse(Write(Read(Case(least))));
        using var full = JsonDocument.Parse(Event(type, required, optional));
        Assert.Equal(
            full.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal),
            written.RootElement.GetProperty("events")[2].EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Read(Case(least)), Read(Write(Read(Case(least)))));
        Assert.True(optional.Length == 0 || !Read(Case(least)).Events[2].Equals(Read(Case(Event(type, required, optional))).Events[2]));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void The_order_of_properties_does_not_matter(string type, string required, string optional)
    {
        var full = Event(type, required, optional);
        Assert.Equal(Read(Case(full)), Read(Case(Reversed(full))));
    }

    [Theory]
    [InlineData("\"termEndsOn\":null,\"remarksTermEndsOn\":null,\"exception\":null,\"charged\":null,\"missingContents\":[]")]
    [InlineData("\"cost\":0,\"minorBreach\":false,\"arrivalEnsured\":false,\"copyToRepresentative\":false,\"informedOfNoCosts\":false")]
    public void Defaults_may_be_given(string more)
    {
        var least = Event("paymentDemand", ByAgent + ",\"form\":\"written\"", string.Empty);
        Assert.Equal(Read(Case(least)), Read(Case(Event("paymentDemand", ByAgent + ",\"form\":\"written\"", more))));
    }

    [Theory]
    [InlineData("\"dueNotice\":{\"kind\":\"sent\",\"on\":\"2024-01-01\"},\"directlyEnforceable\":true,\"stateClaimOrPublicSanction\":true")]
    [InlineData("\"debtorForm\":\"limitedCompany\"")]
    [InlineData("\"dueNotice\":{\"kind\":\"agreedDueDate\"},\"commercialPayment\":{\"overdueItems\":3},\"creditorDeductsVat\":false,\"wholeClaimDueOn\":null")]
    [InlineData("\"wholeClaimDueOn\":\"2024-04-01\",\"interest\":{\"kind\":\"fixed\",\"percent\":7.125,\"from\":\"2024-03-05\"}")]
    [InlineData("\"interest\":{\"kind\":\"fixed\",\"percent\":0}")]
    [InlineData("\"interest\":{\"kind\":\"statutory\"}")]
    [InlineData("\"interest\":{\"kind\":\"statutoryCommercial\"}")]
    [InlineData("\"interest\":{\"kind\":\"statutory\",\"minimumCharge\":5.00}")]
    [InlineData("\"commercialPayment\":{}")]
    [InlineData("\"agreedCeilings\":{}")]
    [InlineData("\"agreedCeilings\":{\"total\":1.00,\"paymentReminder\":2.00,\"paymentDemand\":3.00,\"termExtension\":4.00,\"paymentPlan\":5.00,\"tratta\":6.00,\"bankruptcyDemand\":7.00}")]
    public void A_claim_reads_and_writes_all_its_properties(string more)
    {
        var text = $$"""{"claim":{"id":"c","category":"other","principal":100.00,"dueOn":"2024-03-01",{{more}}},"events":[]}""";
        Assert.Equal(Normal(InFull.Case(text)), Normal(Write(Read(text))));
    }

    [Theory]
    [InlineData("\"category\":\"consumer\"")]
    [InlineData("\"category\":\"consumer\",\"peerToPeerLoan\":true")]
    [InlineData("\"facts\":{\"creditor\":\"publicBody\",\"debtor\":\"privatePerson\",\"basis\":\"publicTask\"}")]
    [InlineData("\"facts\":{\"creditor\":\"privatePerson\",\"debtor\":\"consumer\",\"basis\":\"credit\",\"brokeredByTrader\":true}")]
    public void The_class_of_a_claim_is_written_as_it_was_given(string category)
    {
        var text = $$"""{"claim":{"id":"c",{{category}},"principal":100.00,"dueOn":"2024-03-01"},"events":[]}""";
        Assert.Equal(Normal(InFull.Case(text)), Normal(Write(Read(text))));
    }

    [Theory]
    [InlineData("{\"kind\":\"costs\",\"asOf\":\"2024-06-01\"}")]
    [InlineData("{\"kind\":\"permission\",\"action\":{\"type\":\"paymentDemand\",\"by\":\"agent\",\"form\":\"written\",\"cost\":1.00},\"on\":\"2024-06-01\"}")]
    [InlineData("{\"kind\":\"permission\",\"action\":{\"type\":\"assignment\"},\"on\":\"2024-06-01\"}")]
    [InlineData("{\"kind\":\"allocation\",\"asOf\":\"2024-06-01\"}")]
    [InlineData("{\"kind\":\"allocate\",\"on\":\"2024-06-01\",\"balance\":{\"principal\":1.00,\"interest\":2.00,\"costs\":3.00,\"interestOnCosts\":4.00},\"amount\":5.00}")]
    [InlineData("{\"kind\":\"audit\",\"asOf\":\"2024-06-01\"}")]
    [InlineData("{\"kind\":\"statement\",\"asOf\":\"2024-06-01\"}")]
    [InlineData("{\"kind\":\"next\",\"on\":\"2024-06-01\"}")]
    [InlineData("{\"kind\":\"quote\",\"measure\":{\"type\":\"otherMeasure\",\"on\":\"2024-06-01\",\"by\":\"agent\",\"cost\":1.00}}")]
    [InlineData("{\"kind\":\"scope\",\"actor\":\"enforcementAuthority\",\"on\":\"2024-06-01\"}")]
    public void A_request_reads_and_writes_every_question(string ask)
    {
        const string Policy = "{\"principalForTiers\":\"original\",\"waitingDays\":\"afterFullDays\",\"forfeiture\":\"flawedMeasureOnly\","
            + "\"nonConsumerCosts\":\"costsFirst\",\"interestBeforePrincipal\":false,\"dayCount\":\"actual360\"}";
        var given = CaseJson.ReadRequest(Requests.Of(ask: ask)[..^1] + ",\"policy\":" + Policy + "}");
        var silent = CaseJson.ReadRequest(Requests.Of(ask: ask));
        Assert.NotEqual(given, silent);
        Assert.Equal(given, CaseJson.ReadRequest(Write(given)));
        Assert.Equal(silent, CaseJson.ReadRequest(Write(silent)));
        using var written = JsonDocument.Parse(Write(silent));
        InFull.AssertHolds(written.RootElement.GetProperty("ask"), ask);
        Assert.Equal(
            """{"principalForTiers":"outstanding","waitingDays":"onDay","forfeiture":"allCosts","nonConsumerCosts":"costsLast","interestBeforePrincipal":true,"dayCount":"actualActual","unlistedMeasures":"exceptionalWorkOnly","agreementBreach":"free","demandBeforeTratta":"reminderOnly","waitStartsWith":"anyReminder","disputeAgainstTratta":"any","firstDemandWaits":true}""",
            written.RootElement.GetProperty("policy").GetRawText());
    }

    [Theory]
    [InlineData("$.claim.principal", """{"claim":{"id":"c","category":"other","dueOn":"2024-03-01"},"events":[]}""")]
    [InlineData("$.claim.interest", """{"claim":{"id":"c","category":"consumer","principal":1,"dueOn":"2024-03-01","interest":{"kind":"statutoryCommercial"}},"events":[]}""")]
    [InlineData("$.events[0].measure", """{"claim":{"id":"c","category":"other","principal":1,"dueOn":"2024-03-01"},"events":[{"type":"breach","on":"2024-04-01","section":"4","measure":0}]}""")]
    [InlineData("$", "{")]
    public void A_faulty_case_is_refused_from_its_own_root(string path, string text)
    {
        var error = Assert.Throws<CaseFormatException>(() => Read(text));
        Assert.Equal(path, error.Path);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, error.Text(Language.Finnish), StringComparison.Ordinal);
        Assert.NotEqual(error.Message, error.Text(Language.Swedish));
    }

    private static string Event(string type, string required, string optional) =>
        "{" + string.Join(',', new[] { $"\"type\":\"{type}\",\"on\":\"2024-04-01\"", required, optional }.Where(part => part.Length > 0)) + "}";

    /// <summary>A case whose third event it is; the others are a measure that a breach may name, and a tratta that a publication may.</summary>
    private static string Case(string item) =>
        $$"""{"claim":{"id":"c","category":"consumer","principal":100.00,"dueOn":"2024-03-01"},"events":[{"type":"otherMeasure","on":"2024-03-20","by":"creditor"},{"type":"tratta","on":"2024-03-21","by":"agent","form":"written"},{{item}}]}""";

    private static void AssertSame(string text, string item)
    {
        using var written = JsonDocument.Parse(Write(Read(text)));
        Assert.Equal(Normal(item), Normal(written.RootElement.GetProperty("events")[2].GetRawText()));
    }

    private static CollectionCase Read(string text) => CaseJson.ReadCase(Requests.Utf8(text));

    private static string Write(CollectionCase value) => Written(json => CaseJson.WriteCase(json, value));

    private static string Write(CaseRequest value) => CaseJson.WriteRequest(value);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Reversed(string item)
    {
        using var document = JsonDocument.Parse(item);
        return "{" + string.Join(',', document.RootElement.EnumerateObject().Reverse().Select(member => member.ToString())) + "}";
    }

    /// <summary>The same JSON with every object's members in alphabetical order; numbers and texts as written.</summary>
    private static string Normal(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Normal(document.RootElement);
    }

    private static string Normal(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(
            ',',
            element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => member.Name + ":" + Normal(member.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Normal)) + "]",
        JsonValueKind.String => "'" + element.GetString() + "'",
        _ => element.GetRawText(),
    };
}
