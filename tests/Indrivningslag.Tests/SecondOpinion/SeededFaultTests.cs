using System.Buffers;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Properties;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Agreement means something only if one wrong number, whichever it is, ends it.</summary>
public class SeededFaultTests
{
    private const int Cases = 60_000;
    private const int CaseSize = 80;

    /// <summary>
    /// Switches of the consumer side that nothing there reads: plans have no supplement, and no channel is enough. A longer extension among the usual
    /// next steps is no other step.
    /// </summary>
    private static readonly string[] WithoutEffect =
    [
        "Consumer.Plan.InstalmentsWithoutSupplement",
        "Consumer.Plan.SupplementDirectlyEnforceable",
        "Consumer.DemandLaw.EstablishedChannelSuffices",
        "UsualSteps.ExtensionDays",
    ];

    /// <summary>The scope question names the edition, and so would show every amendment.</summary>
    private static readonly Lazy<List<Asked>> Requests = new(() =>
    [
        .. Enumerable.Range(0, Cases)
            .Select(seed => Generated.Request(new Dice((ulong)seed), CaseSize))
            .Where(request => request.Ask is not Ask.Scope)
            .Select(Put),
    ]);

    public static TheoryData<string> FaultNames =>
        [.. Faults.Of(LawBook.Finland.Editions[^1]).Select(fault => fault.Name).Except(WithoutEffect)];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void One_wrong_number_is_noticed(string name) =>
        Assert.True(IsNoticed(edition => Faults.Of(edition).Single(f => f.Name == name).Faulty));

    [Fact]
    public void An_edition_that_changes_nothing_is_not_noticed() => Assert.False(IsNoticed(edition => edition));

    /// <summary>
    /// Whether the second opinion differs from the library with its newest edition amended; it is asked where the library's answer changes.
    /// </summary>
    private static bool IsNoticed(Func<Edition, Edition> amend)
    {
        var book = LawBook.Finland.Amend(LawBook.Finland.Editions[^1].From.PlusDays(1), "a fault", amend);
        var amended = new Evaluator(new DebtCollectionAct { Law = book });
        return Requests.Value.Any(asked =>
            !Answer(amended, asked.Line).AsSpan().SequenceEqual(asked.Answer)
            && Differential.Differences(amended, asked.Request).Count > 0);
    }

    private static Asked Put(CaseRequest request)
    {
        var line = Differential.Line(request);
        return new Asked(request, line, Answer(new Evaluator(DebtCollectionAct.Finland), line));
    }

    private static byte[] Answer(Evaluator evaluator, ReadOnlyMemory<byte> line)
    {
        var answer = new ArrayBufferWriter<byte>();
        evaluator.Evaluate(line.Span, answer);
        return answer.WrittenSpan.ToArray();
    }

    private sealed record Asked(CaseRequest Request, ReadOnlyMemory<byte> Line, byte[] Answer);
}
