using Indrivningslag.Json;
using NodaTime;

namespace Indrivningslag.Tests.Json;

/// <summary>The forms for callers who hold text and not bytes.</summary>
public class TextTests
{
    private const string Case = """{"claim":{"id":"å","category":"other","debtorForm":"other","principal":240.00,"dueOn":"2024-03-01","dueNotice":{"kind":"none"},"directlyEnforceable":false,"stateClaimOrPublicSanction":false,"peerToPeerLoan":false,"creditorDeductsVat":true,"interest":{"kind":"none"}},"events":[]}""";

    [Fact]
    public void Case_is_read_from_text_and_written_to_it()
    {
        var read = CaseJson.ReadCase(Case);
        Assert.Equal(new Claim("å", ClaimCategory.Other, Euro.Of(240), new LocalDate(2024, 3, 1)), read.Claim);
        Assert.Equal(Case, CaseJson.WriteCase(read));
    }

    [Fact]
    public void Request_is_read_from_text_and_answered_as_text()
    {
        const string Request = """{"id":"1","case":""" + Case + ""","ask":{"kind":"audit","asOf":"2024-04-01"}}""";
        Assert.Equal(new Ask.Audit(new LocalDate(2024, 4, 1)), CaseJson.ReadRequest(Request).Ask);
        Assert.Equal("""{"id":"1","breaches":[],"findings":[]}""", new Evaluator(DebtCollectionAct.Finland).Evaluate(Request));
    }
}
