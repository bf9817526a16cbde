using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Indrivningslag.Json;
using Indrivningslag.Tests.Properties;

namespace Indrivningslag.Tests.Hostile;

/// <summary>Whatever the line, the evaluator neither throws nor hangs nor fills the memory: it answers, or says what is wrong.</summary>
public class HostileInputTests
{
    /// <summary>Memory a line may cost, for each of its bytes and besides.</summary>
    private const int BytesPerByte = 64;
    private const int BytesBesides = 2 * 1024 * 1024;

    private static readonly string[] ErrorMembers = ["code", "path", "message"];
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland);

    [SeededProperty(MaxTest = 10_000, Arbitrary = [typeof(Lines)])]
    public void Every_line_is_answered_or_refused_by_name(HostileLine line) => Check(line.Bytes);

    [Theory]
    [InlineData(16)]
    [InlineData(1_000_000)]
    [InlineData(CaseJson.MaxLength)]
    public void Deep_nesting_is_refused(int depth) => Assert.Equal("invalidJson", Check(Encoding.UTF8.GetBytes(new string('[', depth))));

    [Fact]
    public void A_line_longer_than_allowed_is_refused() =>
        Assert.Equal("lineTooLong", Check(Encoding.UTF8.GetBytes("{\"id\":\"" + new string('a', CaseJson.MaxLength) + "\"}")));

    /// <summary>As many events as a line has room for, under the readings that look back most.</summary>
    [Theory]
    [InlineData("costs", "asOf")]
    [InlineData("allocation", "asOf")]
    [InlineData("audit", "asOf")]
    [InlineData("statement", "asOf")]
    [InlineData("next", "on")]
    public void The_longest_history_a_line_can_hold_is_answered(string kind, string day)
    {
        string[] events =
        [
            "{\"type\":\"tratta\",\"on\":\"2023-01-01\",\"by\":\"agent\",\"form\":\"written\",\"cost\":9},",
            "{\"type\":\"payment\",\"on\":\"2024-01-01\",\"amount\":0.01},",
            "{\"type\":\"breach\",\"on\":\"2022-07-01\",\"section\":\"5\",\"measure\":0},",
            "{\"type\":\"deliveryConsent\",\"on\":\"2023-05-01\",\"kind\":\"consent\"},",
        ];
        var start = "{\"id\":\"x\",\"policy\":{\"forfeiture\":\"flawedMeasureOnly\"},"
            + "\"ask\":{\"kind\":\"" + kind + "\",\"" + day + "\":\"2025-01-01\"},\"case\":{\"claim\":{\"id\":\"c\",\"category\":\"other\","
            + "\"principal\":99999,\"dueOn\":\"2022-06-01\",\"interest\":{\"kind\":\"statutory\"}},\"events\":[";
        const string End = "{\"type\":\"planLapsed\",\"on\":\"2022-06-02\"}]}}";
        var line = new StringBuilder(start, CaseJson.MaxLength);
        for (var i = 0; line.Length + events[i % events.Length].Length + End.Length <= CaseJson.MaxLength; i++)
            line.Append(events[i % events.Length]);
        Assert.Null(Check(Encoding.UTF8.GetBytes(line.Append(End).ToString())));
    }

    /// <summary>Evaluates a line and looks at the answer.</summary>
    /// <returns>The code of the error; null when the line was answered.</returns>
    private static string? Check(byte[] line)
    {
        var answer = new ArrayBufferWriter<byte>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answered = Evaluator.Evaluate(line, answer);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, ((long)BytesPerByte * line.Length) + BytesBesides);

        Assert.Equal(-1, answer.WrittenSpan.IndexOfAny((byte)'\n', (byte)'\r'));
        using var json = JsonDocument.Parse(answer.WrittenMemory);
        var id = json.RootElement.GetProperty("id");
        if (answered)
        {
            Assert.Equal(JsonValueKind.String, id.ValueKind);
            Assert.False(json.RootElement.TryGetProperty("error", out _));
            return null;
        }

        var error = json.RootElement.GetProperty("error");
        Assert.Equal(ErrorMembers, error.EnumerateObject().Select(member => member.Name));
        Assert.All(error.EnumerateObject(), member => Assert.NotEqual(string.Empty, member.Value.GetString()));
        Assert.StartsWith("$", error.GetProperty("path").GetString(), StringComparison.Ordinal);
        return error.GetProperty("code").GetString();
    }

    /// <summary>Where the lines come from; a shorter line is a simpler one.</summary>
    public static class Lines
    {
        public static Arbitrary<HostileLine> Any() => Arb.From(
            Generated.Twists().Generator.Select(twist => new HostileLine(Mutilation.Any(twist.Dice()))),
            Shorter);

        private static IEnumerable<HostileLine> Shorter(HostileLine line)
        {
            for (var length = line.Bytes.Length / 2; length > 0; length /= 2)
            {
                for (var start = 0; start + length <= line.Bytes.Length && line.Bytes.Length < 10_000; start += length)
                    yield return new HostileLine([.. line.Bytes[..start], .. line.Bytes[(start + length)..]]);
            }
        }
    }
}

/// <summary>A line; prints as text.</summary>
public sealed record HostileLine(byte[] Bytes)
{
    public override string ToString() => Encoding.Latin1.GetString(Bytes.AsSpan(0, Math.Min(Bytes.Length, 4_000)));
}
