using System.Globalization;
using System.Text;
using System.Text.Json;
using Indrivningslag.Cli;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Json;

namespace Indrivningslag.Tests.Cli;

public class FilterTests
{
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland);

    [Fact]
    public void Answers_keep_the_order_of_the_requests()
    {
        var ids = Enumerable.Range(0, 5_000).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        var (count, answers) = Run(string.Concat(ids.Select(id => Request(id) + "\n")));
        Assert.Equal(new FilterCount(5_000, 0), count);
        Assert.Equal(ids, answers.Select(Id));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_may_end_either_way_and_the_last_one_need_not(string end)
    {
        var (count, answers) = Run(Request("a") + end + Request("b"));
        Assert.Equal(new FilterCount(2, 0), count);
        Assert.Equal(["a", "b"], answers.Select(Id));
    }

    [Fact]
    public void Nothing_in_is_nothing_out()
    {
        var (count, answers) = Run(string.Empty);
        Assert.Equal(default, count);
        Assert.Empty(answers);
    }

    [Fact]
    public void Blank_lines_are_skipped()
    {
        var (count, answers) = Run("\n \t\r\n" + Request("a") + "\n\n" + Request("b") + "\n\n\r\n   ");
        Assert.Equal(new FilterCount(2, 0), count);
        Assert.Equal(["a", "b"], answers.Select(Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000_000)]
    public void An_error_tells_the_number_of_its_line_in_the_stream(int portion)
    {
        var text = "\uFEFF\n" + Request("a") + "\r\n\r\n{}\n" + Request("b") + "\n[\n" + new string('x', 1_000) + "\n" + Request("c") + "\n{\"id\":\"last\"}";
        var (count, answers) = Run(text, portion);
        Assert.Equal(new FilterCount(7, 4), count);
        Assert.Equal(["a", null, "b", null, null, "c", "last"], answers.Select(Id));
        Assert.Equal([null, 4L, null, 6L, 7L, null, 9L], answers.Select(LineOf));
    }

    [Fact]
    public void Lines_are_numbered_through_all_batches()
    {
        var (_, answers) = Run(string.Concat(Enumerable.Range(1, 20_000).Select(number => number % 1_000 == 0 ? "[]\n" : "\n")));
        Assert.Equal(Enumerable.Range(1, 20).Select(number => number * 1_000L), answers.Select(LineOf).OfType<long>());
    }

    [Theory]
    [InlineData("{\n  \"id\": \"a\"\n}\n", 1)]
    [InlineData("\n \t{ \r\n  \"id\": \"a\",\n}\n", 2)]
    public void A_request_spread_over_lines_is_told_that_each_stands_on_one(string text, int line)
    {
        var (_, answers) = Run(text);
        using var first = JsonDocument.Parse(answers[0]);
        var error = first.RootElement.GetProperty("error");
        Assert.Equal(
            ("invalidJson", "$", "$ must be a whole request. Each request stands on one line; this line is an opening brace alone.", line),
            (error.GetProperty("code").GetString(), error.GetProperty("path").GetString(), error.GetProperty("message").GetString(), error.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_failure_of_the_program_on_one_line_costs_no_other_line_its_answer()
    {
        var broken = DebtCollectionAct.Finland with
        {
            Law = LawBook.Finland.Amend(new(2027, 1, 1), "an act that lacks its rules", edition => edition with { Other = null! }),
        };
        const string Reminder = """{"type":"paymentReminder","on":"2027-02-01","by":"creditor","form":"written","cost":5}""";
        var failing = Requests.Of(events: Reminder, ask: """{"kind":"costs","asOf":"2027-06-01"}""").Replace("\"r\"", "\"b\"", StringComparison.Ordinal);
        var text = Request("a") + "\n" + failing + "\n" + Request("c") + "\n";
        using var input = new MemoryStream(Requests.Utf8(text));
        using var output = new MemoryStream();
        var code = EvaluateCommand.Run(new Evaluator(broken), input, output, progress: null);

        var answers = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, code);
        Assert.Equal(["a", "b", "c"], answers.Select(Id));
        Assert.Equal(
            """{"id":"b","error":{"code":"internalError","path":"$","message":"$: the program itself failed on this request (NullReferenceException). Nothing is wrong with the request; please report it.","line":2}}""",
            answers[1]);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_at_the_start_only()
    {
        var (count, answers) = Run("\uFEFF" + Request("a") + "\n\uFEFF" + Request("b") + "\n");
        Assert.Equal(new FilterCount(2, 1), count);
        Assert.Equal(["a", null], answers.Select(Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void A_stream_may_give_its_bytes_in_any_portions(int portion)
    {
        var text = Request("å") + "\n" + Request("b") + "\n" + Request("c");
        var (count, answers) = Run(text, portion);
        Assert.Equal(new FilterCount(3, 0), count);
        Assert.Equal(["å", "b", "c"], answers.Select(Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(300_000)]
    [InlineData(9_000_000)]
    public void A_line_beyond_the_limit_is_refused_and_the_next_one_answered(int beyond)
    {
        var text = Request("a") + "\n" + new string(' ', CaseJson.MaxLength + beyond) + "\n" + Request("b") + "\n" + Request("c");
        var (count, answers) = Run(text);
        Assert.Equal(new FilterCount(4, 1), count);
        Assert.Equal(["a", null, "b", "c"], answers.Select(Id));
        using var refused = JsonDocument.Parse(answers[1]);
        Assert.Equal("lineTooLong", refused.RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public void A_line_at_the_limit_is_answered()
    {
        var (count, answers) = Run(Request("a").PadRight(CaseJson.MaxLength) + "\n" + Request("b"));
        Assert.Equal(new FilterCount(2, 0), count);
        Assert.Equal(["a", "b"], answers.Select(Id));
    }

    [Fact]
    public void A_line_beyond_the_limit_may_be_the_last_one()
    {
        var (count, _) = Run(Request("a") + "\n" + new string(' ', CaseJson.MaxLength + 500_000));
        Assert.Equal(new FilterCount(2, 1), count);
    }

    [Fact]
    public void A_request_is_answered_before_the_next_one_comes()
    {
        using var answered = new SemaphoreSlim(0);
        using var output = new SignallingStream(answered);
        using var input = new WaitingStream([Request("a") + "\n", Request("b") + "\n"], answered);
        Assert.Equal(new FilterCount(2, 0), new Filter(Evaluator).Run(input, output));
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_run()
    {
        using var input = new EndlessStream(Requests.Utf8(Request("a") + "\n"));
        using var output = new ClosedPipe();
        Assert.Equal(default, new Filter(Evaluator).Run(input, output));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{}\n", 1)]
    public void The_exit_code_tells_whether_a_line_failed(string more, int code)
    {
        using var input = new MemoryStream(Requests.Utf8(Request("a") + "\n" + more));
        Assert.Equal(code, EvaluateCommand.Run(Evaluator, input, Stream.Null, progress: null));
    }

    private static string Request(string id) => Requests.Of().Replace("\"r\"", $"\"{id}\"", StringComparison.Ordinal);

    private static string? Id(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.GetProperty("id").GetString();
    }

    private static long? LineOf(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty("error", out var error) ? error.GetProperty("line").GetInt64() : null;
    }

    private static (FilterCount Count, string[] Answers) Run(string text, int portion = int.MaxValue)
    {
        using var input = new PortionedStream(Requests.Utf8(text), portion);
        using var output = new MemoryStream();
        var count = new Filter(Evaluator).Run(input, output);
        var answers = Encoding.UTF8.GetString(output.ToArray());
        Assert.True(answers.Length == 0 || answers.EndsWith('\n'));
        return (count, answers.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
