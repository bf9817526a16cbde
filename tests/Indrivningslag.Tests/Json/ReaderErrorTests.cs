namespace Indrivningslag.Tests.Json;

/// <summary>Every fault is refused by its code and path.</summary>
public class ReaderErrorTests
{
    [Theory]
    [InlineData("""{"case":{"claim":{"id":"c","category":"other","principal":1,"dueOn":"2024-01-01"},"events":[]},"ask":{"kind":"costs","asOf":"2024-06-01"}}""", "missingProperty", "$.id")]
    [InlineData("""{"id":"r","ask":{"kind":"costs","asOf":"2024-06-01"}}""", "missingProperty", "$.case")]
    [InlineData("""{"id":"r","case":{"claim":{"id":"c","category":"other","principal":1,"dueOn":"2024-01-01"},"events":[]}}""", "missingProperty", "$.ask")]
    [InlineData("""{"id":"r","id":"s"}""", "duplicateProperty", "$.id")]
    [InlineData("""{"id":"r","Case":{}}""", "unknownProperty", "$.Case")]
    [InlineData("""{"id":"r","":{}}""", "unknownProperty", "$.")]
    [InlineData("""{"id":"r","a.b":{}}""", "unknownProperty", "$.a.b")]
    [InlineData("""{"id":7}""", "invalidFact", "$.id")]
    [InlineData("""{"id":null}""", "invalidFact", "$.id")]
    [InlineData("""{"id":"\ud800"}""", "invalidFact", "$.id")]
    [InlineData("""{"id":"r","case":[]}""", "invalidFact", "$.case")]
    [InlineData("""{"id":"r","case":{"events":[]}}""", "missingProperty", "$.case.claim")]
    [InlineData("""{"id":"r","case":{"claim":{"id":"c","category":"other","principal":1,"dueOn":"2024-01-01"}}}""", "missingProperty", "$.case.events")]
    [InlineData("""{"id":"r","case":{"events":{}}}""", "invalidFact", "$.case.events")]
    [InlineData("""{"id":"r","case":{"events":[1]}}""", "invalidFact", "$.case.events[0]")]
    [InlineData("""{"id":"r","case":{"events":[[]]}}""", "invalidFact", "$.case.events[0]")]
    [InlineData("""{"id":"r","policy":[]}""", "invalidFact", "$.policy")]
    [InlineData("""{"id":"r","policy":null}""", "invalidFact", "$.policy")]
    [InlineData("""{"id":"r","policy":{"waitingDays":"later"}}""", "invalidFact", "$.policy.waitingDays")]
    [InlineData("""{"id":"r","policy":{"waitingDays":null}}""", "invalidFact", "$.policy.waitingDays")]
    [InlineData("""{"id":"r","policy":{"interestBeforePrincipal":"true"}}""", "invalidFact", "$.policy.interestBeforePrincipal")]
    [InlineData("""{"id":"r","policy":{"principalForTiers":"Outstanding"}}""", "invalidFact", "$.policy.principalForTiers")]
    [InlineData("""{"id":"r","policy":{"forfeit":"allCosts"}}""", "unknownProperty", "$.policy.forfeit")]
    [InlineData("""{"id":"r","policy":{"dayCount":"actual360","dayCount":"actual360"}}""", "duplicateProperty", "$.policy.dayCount")]
    public void Of_the_request(string request, string code, string path) => Refusals.Refuses(request, code, path);

    [Theory]
    [InlineData("""{"category":"other","principal":100,"dueOn":"2024-03-01"}""", "missingProperty", "id")]
    [InlineData("""{"id":"c","category":"other","dueOn":"2024-03-01"}""", "missingProperty", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":100}""", "missingProperty", "dueOn")]
    [InlineData("""{"id":"c","principal":100,"dueOn":"2024-03-01"}""", "missingProperty", "category")]
    [InlineData("""{"id":"c","category":null,"principal":100,"dueOn":"2024-03-01"}""", "invalidFact", "category")]
    [InlineData("""{"id":"c","category":"public","principal":100,"dueOn":"2024-03-01"}""", "invalidFact", "category")]
    [InlineData("""{"id":"c","category":"other","principal":0,"dueOn":"2024-03-01"}""", "invalidFact", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":-1,"dueOn":"2024-03-01"}""", "invalidFact", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":100.001,"dueOn":"2024-03-01"}""", "invalidFact", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":"100","dueOn":"2024-03-01"}""", "invalidFact", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":1000000000000,"dueOn":"2024-03-01"}""", "invalidFact", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":1e999999999999,"dueOn":"2024-03-01"}""", "invalidFact", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":1e-999999999999,"dueOn":"2024-03-01"}""", "invalidFact", "principal")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"2023-02-29"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"2024-13-01"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"2024-00-01"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"2024-03-00"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"0000-01-01"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"1899-12-31"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"3000-01-01"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"2024-3-1"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"2024-03-01T00:00:00"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":"２０２４-03-01"}""", "invalidFact", "dueOn")]
    [InlineData("""{"id":"c","category":"other","principal":100,"dueOn":20240301}""", "invalidFact", "dueOn")]
    public void Of_the_claim(string claim, string code, string member) => Refusals.Refuses(Requests.Of(claim), code, "$.case.claim." + member);

    [Theory]
    [InlineData("\"directlyEnforcable\":true", "unknownProperty", "directlyEnforcable")]
    [InlineData("\"directlyEnforceable\":1", "invalidFact", "directlyEnforceable")]
    [InlineData("\"directlyEnforceable\":null", "invalidFact", "directlyEnforceable")]
    [InlineData("\"directlyEnforceable\":true,\"directlyEnforceable\":true", "duplicateProperty", "directlyEnforceable")]
    [InlineData("\"facts\":{\"creditor\":\"trader\",\"debtor\":\"consumer\",\"basis\":\"credit\"}", "invalidFact", "facts")]
    [InlineData("\"peerToPeerLoan\":true", "invalidFact", "peerToPeerLoan")]
    [InlineData("\"debtorForm\":\"company\"", "invalidFact", "debtorForm")]
    [InlineData("\"dueNotice\":\"none\"", "invalidFact", "dueNotice")]
    [InlineData("\"dueNotice\":{}", "missingProperty", "dueNotice.kind")]
    [InlineData("\"dueNotice\":{\"kind\":\"sent\"}", "missingProperty", "dueNotice.on")]
    [InlineData("\"dueNotice\":{\"kind\":\"none\",\"on\":\"2024-01-01\"}", "unknownProperty", "dueNotice.on")]
    [InlineData("\"dueNotice\":{\"kind\":\"sent\",\"on\":\"1800-01-01\"}", "invalidFact", "dueNotice.on")]
    [InlineData("\"commercialPayment\":null", "invalidFact", "commercialPayment")]
    [InlineData("\"commercialPayment\":{\"overdueItems\":0}", "invalidFact", "commercialPayment.overdueItems")]
    [InlineData("\"commercialPayment\":{\"overdueItems\":1.5}", "invalidFact", "commercialPayment.overdueItems")]
    [InlineData("\"commercialPayment\":{\"overdueItems\":1e30}", "invalidFact", "commercialPayment.overdueItems")]
    [InlineData("\"wholeClaimDueOn\":\"soon\"", "invalidFact", "wholeClaimDueOn")]
    [InlineData("\"wholeClaimDueOn\":\"1800-01-01\"", "invalidFact", "wholeClaimDueOn")]
    [InlineData("\"interest\":{\"kind\":\"fixed\"}", "missingProperty", "interest.percent")]
    [InlineData("\"interest\":{\"kind\":\"fixed\",\"percent\":-1}", "invalidFact", "interest.percent")]
    [InlineData("\"interest\":{\"kind\":\"fixed\",\"percent\":10000.000001}", "invalidFact", "interest.percent")]
    [InlineData("\"interest\":{\"kind\":\"fixed\",\"percent\":7.0000001}", "invalidFact", "interest.percent")]
    [InlineData("\"interest\":{\"kind\":\"fixed\",\"percent\":7,\"from\":null}", "invalidFact", "interest.from")]
    [InlineData("\"interest\":{\"kind\":\"fixed\",\"percent\":7,\"from\":\"1800-01-01\"}", "invalidFact", "interest.from")]
    [InlineData("\"interest\":{\"kind\":\"statutory\",\"percent\":7}", "unknownProperty", "interest.percent")]
    [InlineData("\"interest\":{\"percent\":7}", "missingProperty", "interest.kind")]
    [InlineData("\"agreedCeilings\":{\"total\":-0.01}", "invalidFact", "agreedCeilings.total")]
    [InlineData("\"agreedCeilings\":{\"tratta\":null}", "invalidFact", "agreedCeilings.tratta")]
    [InlineData("\"agreedCeilings\":{\"otherMeasure\":5}", "unknownProperty", "agreedCeilings.otherMeasure")]
    public void Of_another_property_of_the_claim(string more, string code, string path) =>
        Refusals.Refuses(Requests.Of(Requests.ClaimWith(more)), code, "$.case.claim." + path);

    [Theory]
    [InlineData("\"commercialPayment\":{\"overdueItems\":1}", "commercialPayment")]
    [InlineData("\"interest\":{\"kind\":\"statutoryCommercial\"}", "interest")]
    public void Of_what_does_not_belong_to_a_consumer_claim(string more, string member) =>
        Refusals.Refuses(Requests.Of(Requests.ClaimWith(more, "consumer")), "invalidFact", "$.case.claim." + member);

    [Theory]
    [InlineData("""{"debtor":"consumer","basis":"credit"}""", "missingProperty", ".creditor")]
    [InlineData("""{"creditor":"trader","basis":"credit"}""", "missingProperty", ".debtor")]
    [InlineData("""{"creditor":"trader","debtor":"consumer"}""", "missingProperty", ".basis")]
    [InlineData("""{"creditor":"consumer","debtor":"consumer","basis":"credit"}""", "invalidFact", ".creditor")]
    [InlineData("""{"creditor":"trader","debtor":"consumer","basis":"credit","brokeredByTrader":null}""", "invalidFact", ".brokeredByTrader")]
    [InlineData("""null""", "invalidFact", "")]
    public void Of_the_facts_of_a_claim(string facts, string code, string path) => Refusals.Refuses(
        Requests.Of($$"""{"id":"c","facts":{{facts}},"principal":100,"dueOn":"2024-03-01"}"""), code, "$.case.claim.facts" + path);

    [Fact]
    public void Of_a_brokered_loan_beside_facts() => Refusals.Refuses(
        Requests.Of("""{"id":"c","facts":{"creditor":"trader","debtor":"consumer","basis":"credit"},"principal":100,"dueOn":"2024-03-01","peerToPeerLoan":true}"""),
        "invalidFact",
        "$.case.claim.peerToPeerLoan");
}
