using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Receipts;

namespace Indrivningslag.Tests.Properties;

/// <summary>Every receipt verifies, and no change of request, law or answer goes unseen.</summary>
public class ReceiptProperties
{
    [CaseProperty]
    public void A_receipt_verifies(CaseRequest request)
    {
        if (Line(request) is { } line)
        {
            Assert.Equal(string.Empty, Receipted.Verify(line, Scenario.Book).Text());
        }
    }

    /// <summary>One value of the request is changed, so that the request means something else or nothing at all.</summary>
    [CaseProperty]
    public void A_changed_request_is_found(CaseRequest request, Twist twist)
    {
        if (Line(request) is not { } text)
        {
            return;
        }

        var line = JsonNode.Parse(text)!;
        var changed = Change(line["request"]!, twist.Dice());
        try
        {
            if (CaseJson.WriteRequest(CaseJson.ReadRequest(line["request"]!.ToJsonString())) == CaseJson.WriteRequest(request))
            {
                return;
            }
        }
        catch (CaseFormatException)
        {
            // No request any more.
        }

        Assert.False(Receipted.Verify(line.ToJsonString(), Scenario.Book).RequestAgrees, changed);
    }

    [CaseProperty]
    public void A_changed_answer_is_found(CaseRequest request, Twist twist)
    {
        if (Line(request) is not { } text)
        {
            return;
        }

        var line = JsonNode.Parse(text)!;
        var receipt = line["answer"]!["receipt"]!.DeepClone();
        line["answer"]!.AsObject().Remove("receipt");
        var changed = Change(line["answer"]!, twist.Dice());
        line["answer"]!["receipt"] = receipt;
        Assert.False(Receipted.Verify(line.ToJsonString(), Scenario.Book).AnswerAgrees, changed);
    }

    [CaseProperty]
    public void A_changed_law_is_found(CaseRequest request, Twist twist)
    {
        var dice = twist.Dice();
        var entries = LawCatalogue.Entries.Where(entry => entry.Unit != LawUnit.None).ToArray();
        var from = Scenario.Book.Editions[^1].From.PlusDays(dice.Between(1, 9_000));
        var entry = dice.Pick([.. entries.Where(entry => entry.On(Scenario.Book, from).Count > 0)]);
        var figures = entry.On(Scenario.Book, from);
        var other = Scenario.Book.Amend(from, "x", [new LawChange(entry.Name, [.. figures.Select(figure => new LawStep(figure.UpTo, figure.Number!.Value + 1))])]);
        Assert.True(Line(request) is not { } line || !Receipted.Verify(line, other).LawAgrees);
    }

    /// <summary>A request with its answer and receipt; null when the question cannot be answered.</summary>
    private static string? Line(CaseRequest request)
    {
        var evaluator = new Evaluator(DebtCollectionAct.Finland with { Law = Scenario.Book }) { Receipts = true };
        try
        {
            return Receipted.Line(CaseJson.WriteRequest(request), evaluator.Evaluate(request));
        }
        catch (CaseErrorException)
        {
            return null;
        }
    }

    /// <summary>Changes one leaf.</summary>
    private static string Change(JsonNode root, Dice dice)
    {
        var leaf = dice.Pick([.. Leaves(root)]);
        JsonNode? other = leaf is JsonValue value && value.TryGetValue<string>(out var text) ? text + "x"
            : leaf is JsonValue flag && flag.TryGetValue<bool>(out var given) ? !given
            : JsonNode.Parse(leaf.ToJsonString() == "1" ? "2" : "1");
        var path = leaf.GetPath();
        leaf.ReplaceWith(other);
        return $"{path} changed to {other?.ToJsonString()}";
    }

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Leaves(member.Value!)),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Leaves(item!)),
        _ => [node],
    };
}
