namespace Indrivningslag.Tests.Cli;

public class ErrorLineTests
{
    private const string Case = """{ "claim": { "id": "a", "category": "consumer", "principal": 250, "dueOn": "2026-02-02" }, "events": [] }""";

    [Fact]
    public void Missing_file_is_one_line() => Terminal.Run("explain", "absent.json").Refused("absent.json: there is no such file.");

    [Fact]
    public void Missing_law_file_is_one_line() => Terminal.Run("law", "--law", "absent.json").Refused("absent.json: there is no such file.");

    [Theory]
    [InlineData("evaluate", "--law")]
    [InlineData("evaluate", "--rates")]
    public void Filter_does_not_begin_without_its_law(params string[] args) =>
        Terminal.Run([.. args, "absent.json"]).Refused("absent.json: there is no such file.");

    [Theory]
    [InlineData("{", "line 1, column 2: the text ends before its value does.")]
    [InlineData("""{ "claim": {}, "events": [] }""", "$.claim.id must be given.")]
    [InlineData("""{ "claim": { "id": "a", "category": "consumer", "principal": 1.005, "dueOn": "2026-02-02" }, "events": [] }""", "$.claim.principal")]
    [InlineData("""{ "id": "a", "case": {}, "ask": {} }""", "$.case.claim must be given.")]
    public void Bad_case_is_one_line_that_names_file_and_path(string content, string part)
    {
        using var file = new TemporaryFile(content);

        var run = Terminal.Run("explain", file.Path);

        Assert.Equal(2, run.Exit);
        Assert.StartsWith($"{file.Path}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
        Assert.Equal(string.Empty, run.Output);
    }

    [Fact]
    public void Unknown_option_is_one_line()
    {
        using var file = new TemporaryFile(Case);

        Terminal.Run("explain", file.Path, "--colour").Refused("There is no option --colour. Try --help.");
        Terminal.Run("explain", file.Path, "--langs", "sv").Refused("There is no option --langs. Did you mean --lang? Try --help.");
        Terminal.Run("explain", "--as-off", "2026-03-01", file.Path).Refused("There is no option --as-off. Did you mean --as-of? Try --help.");
        Terminal.Run("explain", "--colour").Refused("There is no option --colour. Try --help.");
    }

    [Fact]
    public void Bad_day_is_one_line()
    {
        using var file = new TemporaryFile(Case);

        Terminal.Run("explain", file.Path, "--as-of", "2026-02-30").Refused("2026-02-30 must be a day of the calendar written as YYYY-MM-DD. Try --help.");
        Terminal.Run("law", "--diff", "2026-01-01", "soon").Refused("soon must be a day of the calendar written as YYYY-MM-DD. Try --help.");
    }

    [Fact]
    public void Statement_needs_its_day()
    {
        using var file = new TemporaryFile(Case);

        Terminal.Run("statement", file.Path).Refused("--as-of must be given. Try --help.");
    }

    [Fact]
    public void Day_before_the_law_book_is_refused_by_name() =>
        Terminal.Run("law", "--on", "2005-04-30").Refused("on must not lie before 2005-05-01, the first day that the law book covers for this question.");

    [Fact]
    public void Missing_reference_rate_is_named_by_its_half_year()
    {
        using var file = new TemporaryFile(Case.Replace("\"2026-02-02\"", "\"2026-02-02\", \"interest\": { \"kind\": \"statutory\" }", StringComparison.Ordinal));

        var run = Terminal.Run("statement", file.Path, "--as-of", "2026-07-01");

        Assert.Equal(2, run.Exit);
        Assert.Contains("2026-07-01 to 2026-12-31", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_no_error() => Assert.Equal(0, Terminal.Run("explain", "--help").Exit);
}
