using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.Json;

/// <summary>JSON in which what is as by default stands in words.</summary>
internal static class InFull
{
    private static readonly (string Name, string Value)[] Defaults =
    [
        ("debtorForm", "\"other\""), ("dueNotice", "{\"kind\":\"none\"}"), ("directlyEnforceable", "false"), ("stateClaimOrPublicSanction", "false"),
        ("peerToPeerLoan", "false"), ("creditorDeductsVat", "true"), ("interest", "{\"kind\":\"none\"}"),
    ];

    /// <summary>Every member of a text stands in what was written, with its value.</summary>
    internal static void AssertHolds(JsonElement written, string text)
    {
        using var given = JsonDocument.Parse(text);
        foreach (var member in given.RootElement.EnumerateObject())
        {
            var value = written.GetProperty(member.Name);
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                AssertHolds(value, member.Value.GetRawText());
            }
            else
            {
                Assert.Equal(member.Value.GetRawText(), value.GetRawText());
            }
        }
    }

    /// <summary>The claim of a case with what its absent members mean.</summary>
    internal static string Case(string text)
    {
        var full = JsonNode.Parse(text)!.AsObject();
        var claim = full["claim"]!.AsObject();
        foreach (var (name, value) in Defaults)
        {
            if (!claim.ContainsKey(name))
            {
                claim[name] = JsonNode.Parse(value);
            }
        }

        if (claim["facts"] is JsonObject facts && !facts.ContainsKey("brokeredByTrader"))
        {
            facts["brokeredByTrader"] = false;
        }

        if (claim["commercialPayment"] is JsonObject { Count: 0 } payment)
        {
            payment["overdueItems"] = 1;
        }

        if (claim["agreedCeilings"] is JsonObject { Count: 0 })
        {
            claim.Remove("agreedCeilings");
        }

        return full.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
