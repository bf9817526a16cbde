using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Json;

namespace Indrivningslag.Tests.Receipts;

/// <summary>What a receipt says, and over which bytes.</summary>
public class ReceiptTests
{
    [Fact]
    public void A_receipt_stands_last_and_says_what_the_answer_came_from()
    {
        var answer = Receipted.Parsed(Receipted.Answer());
        var plain = new Evaluator(DebtCollectionAct.Finland).Evaluate(Receipted.Request);
        Assert.Equal("receipt", answer.Last().Key);
        Assert.Equal(
            $$"""{"library":"{{LibraryVersion.Number}}","act":"299/2022","verifiedThrough":"2026-11-21","law":"{{LawBook.Finland.Fingerprint}}","request":"{{Sha256(CaseJson.WriteRequest(CaseJson.ReadRequest(Receipted.Request)))}}","answer":"{{Sha256(plain)}}"}""",
            answer["receipt"]!.ToJsonString());
        answer.Remove("receipt");
        Assert.Equal(JsonNode.Parse(plain)!.ToJsonString(), answer.ToJsonString());
    }

    [Fact]
    public void The_canonical_text_has_every_default_and_every_policy() => Assert.Equal(
        """
        {"id":"1","case":{"claim":{"id":"c","category":"consumer","debtorForm":"other","principal":240.00,"dueOn":"2024-03-01","dueNotice":{"kind":"agreedDueDate"},"directlyEnforceable":false,"stateClaimOrPublicSanction":false,"peerToPeerLoan":false,"creditorDeductsVat":true,"interest":{"kind":"none"}},"events":[{"type":"paymentReminder","on":"2024-03-20","by":"creditor","form":"written","cost":9.00,"termEndsOn":null,"arrivalEnsured":false,"preparedOn":null,"exception":null,"minorBreach":false,"informedOfNoCosts":false,"charged":null}]},"ask":{"kind":"costs","asOf":"2024-06-01"},"policy":{"principalForTiers":"outstanding","waitingDays":"onDay","forfeiture":"allCosts","nonConsumerCosts":"costsLast","interestBeforePrincipal":true,"dayCount":"actualActual","unlistedMeasures":"exceptionalWorkOnly","agreementBreach":"free","demandBeforeTratta":"reminderOnly","waitStartsWith":"anyReminder","disputeAgainstTratta":"any","firstDemandWaits":true}}
        """,
        CaseJson.WriteRequest(CaseJson.ReadRequest(Receipted.Request)));

    [Theory]
    [InlineData("\"principal\":240,", "\"principal\":240.00,")]
    [InlineData("\"principal\":240,", "\"principal\":2.4e2,")]
    [InlineData("\"principal\":240,", "\"peerToPeerLoan\":false,\"principal\":240,\"creditorDeductsVat\":true,\"agreedCeilings\":{},\"interest\":{\"kind\":\"none\"},")]
    [InlineData("\"cost\":9}", "\"cost\": 9.0, \"termEndsOn\" : null, \"exception\":null, \"minorBreach\":false }")]
    [InlineData("\"id\":\"1\",", "\"policy\":{\"forfeiture\":\"allCosts\"},\"id\":\"\\u0031\",")]
    public void A_request_that_means_the_same_has_the_same_fingerprint(string given, string otherwise)
    {
        Assert.Contains(given, Receipted.Request, StringComparison.Ordinal);
        Assert.Equal(Of(Receipted.Request), Of(Receipted.Request.Replace(given, otherwise, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"id\":\"1\"", "\"id\":\"2\"")]
    [InlineData("\"cost\":9", "\"cost\":9.01")]
    [InlineData("\"cost\":9", "\"cost\":9,\"charged\":0")]
    [InlineData("2024-06-01", "2024-06-02")]
    [InlineData("\"id\":\"1\",", "\"id\":\"1\",\"policy\":{\"firstDemandWaits\":false},")]
    public void A_request_that_means_something_else_has_another(string given, string otherwise) =>
        Assert.NotEqual(Of(Receipted.Request), Of(Receipted.Request.Replace(given, otherwise, StringComparison.Ordinal)));

    [Fact]
    public void One_overdue_item_may_be_left_out()
    {
        var claim = Requests.ClaimWith("\"commercialPayment\":{}");
        Assert.Equal(Of(Requests.Of(claim)), Of(Requests.Of(Requests.ClaimWith("\"commercialPayment\":{\"overdueItems\":1}"))));
        Assert.NotEqual(Of(Requests.Of(claim)), Of(Requests.Of(Requests.ClaimWith("\"commercialPayment\":{\"overdueItems\":2}"))));
        Assert.NotEqual(Of(Requests.Of(claim)), Of(Requests.Of()));
    }

    /// <summary>An extension moves the due date from which interest runs, unless a day of its own is given.</summary>
    [Fact]
    public void Interest_from_the_due_date_in_force_is_not_interest_from_that_day() => Assert.NotEqual(
        Of(Requests.Of(Requests.ClaimWith("\"interest\":{\"kind\":\"fixed\",\"percent\":7}"))),
        Of(Requests.Of(Requests.ClaimWith("\"interest\":{\"kind\":\"fixed\",\"percent\":7,\"from\":\"2024-03-01\"}"))));

    [Fact]
    public void Before_the_law_book_begins_there_is_no_act()
    {
        var request = Requests.Of(ask: """{"kind":"allocate","on":"2004-06-01","balance":{"principal":1,"interest":0,"costs":0,"interestOnCosts":0},"amount":1}""");
        Assert.Null(Receipted.Parsed(Receipted.Answer(request))["receipt"]!["act"]);
        Assert.True(Receipted.Verify(Receipted.Line(request)).Agrees);
    }

    [Fact]
    public void An_error_has_no_receipt() =>
        Assert.Equal(["id", "error"], Receipted.Parsed(Receipted.Answer("""{"id":"x"}""")).Select(member => member.Key));

    [Fact]
    public void Open_questions_are_part_of_the_answer()
    {
        var evaluator = new Evaluator(DebtCollectionAct.Finland) { OpenQuestions = true };
        var answer = (evaluator with { Receipts = true }).Evaluate(Receipted.Request);
        Assert.Equal(Sha256(evaluator.Evaluate(Receipted.Request)), Receipted.Parsed(answer)["receipt"]!["answer"]!.GetValue<string>());
        Assert.True(Receipted.Verify(Receipted.Line(Receipted.Request, answer)).Agrees);
    }

    private static string Of(string request) => Receipted.Parsed(Receipted.Answer(request))["receipt"]!["request"]!.GetValue<string>();

    private static string Sha256(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
