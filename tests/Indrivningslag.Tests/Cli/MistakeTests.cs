using Indrivningslag.Cli;

namespace Indrivningslag.Tests.Cli;

/// <summary>Mistakes in arguments and files: one clear line each, in the language asked for, and nothing on the standard output.</summary>
public class MistakeTests
{
    private const string Case = """{ "claim": { "id": "a", "category": "consumer", "principal": 250, "dueOn": "2026-02-02" }, "events": [] }""";

    [Theory]
    [InlineData("There is no command explane. Did you mean explain? Try --help.", "explane", "case.json")]
    [InlineData("There is no command eval. Did you mean evaluate? Try --help.", "eval")]
    [InlineData("There is no command statment. Did you mean statement? Try --help.", "statment", "--as-of", "2026-01-01")]
    [InlineData("There is no command frobnicate. Try --help.", "frobnicate")]
    [InlineData("Kommandot explane finns inte. Menade du explain? Försök med --help.", "explane", "--lang", "sv")]
    [InlineData("Komentoa explane ei ole. Tarkoititko explain? Kokeile --help.", "--lang=fi", "explane")]
    [InlineData("Name a command: explain, report, statement, law, evaluate, verify, compare, calendar, bound. Try --help.")]
    [InlineData("Anna komento: explain, report, statement, law, evaluate, verify, compare, calendar, bound. Kokeile --help.", "--lang:fi")]
    public void Command_that_is_unknown_is_named_with_the_nearest(string message, params string[] args) => Terminal.Run(args).Refused(message);

    [Theory]
    [InlineData("--lang must be one of en, sv, fi, not se. Try --help.", "explain", "case.json", "--lang", "se")]
    [InlineData("--lang must be one of en, sv, fi, not SV. Try --help.", "evaluate", "--lang", "SV")]
    [InlineData("--lang needs a value: en|sv|fi. Try --help.", "statement", "case.json", "--as-of", "2026-01-01", "--lang")]
    [InlineData("--lang must be given only once. Try --help.", "evaluate", "--lang", "en", "--lang", "fi")]
    [InlineData("--category must be one of consumer, other, not business. Try --help.", "law", "--category", "business")]
    public void Word_that_an_option_does_not_take_is_named_with_those_it_takes(string message, params string[] args) =>
        Terminal.Run(args).Refused(message);

    [Theory]
    [InlineData("en", "2026-02-30 must be a day of the calendar written as YYYY-MM-DD. Try --help.")]
    [InlineData("sv", "2026-02-30 ska vara en dag i kalendern i formen ÅÅÅÅ-MM-DD. Försök med --help.")]
    [InlineData("fi", "2026-02-30: arvon on oltava kalenterin päivä muodossa VVVV-KK-PP. Kokeile --help.")]
    public void Mistake_is_told_in_the_language_asked_for(string language, string message) =>
        Terminal.Run("explain", "case.json", "--as-of", "2026-02-30", "--lang", language).Refused(message);

    [Theory]
    [InlineData("Name the file of a case, or - for the standard input. Try --help.", "explain")]
    [InlineData("two.json is one argument too many. Try --help.", "explain", "one.json", "two.json")]
    [InlineData("--as-of must be given. Try --help.", "statement", "one.json")]
    [InlineData("--as-of needs a value: YYYY-MM-DD. Try --help.", "explain", "one.json", "--as-of")]
    [InlineData("--diff needs a value: YYYY-MM-DD YYYY-MM-DD. Try --help.", "law", "--diff", "2026-01-01")]
    [InlineData("--override-rates needs --rates. Try --help.", "evaluate", "--override-rates")]
    public void Argument_that_is_missing_or_too_many_is_named(string message, params string[] args) => Terminal.Run(args).Refused(message);

    [Theory]
    [InlineData("en", "this is a directory, not a file.")]
    [InlineData("sv", "detta är en katalog, inte en fil.")]
    [InlineData("fi", "tämä on hakemisto, ei tiedosto.")]
    public void Directory_is_no_file(string language, string message)
    {
        var folder = AppContext.BaseDirectory;
        Terminal.Run("explain", folder, "--lang", language).Refused($"{folder}: {message}");
        Terminal.Run("evaluate", "--rates", folder, "--lang", language).Refused($"{folder}: {message}");
        Terminal.Run("evaluate", "--law", folder, "--lang", language).Refused($"{folder}: {message}");
    }

    [Theory]
    [InlineData("en", "there is no such file.")]
    [InlineData("sv", "filen finns inte.")]
    [InlineData("fi", "tiedostoa ei ole.")]
    public void Missing_file_is_told_in_the_language_asked_for(string language, string message)
    {
        Terminal.Run("explain", "absent.json", "--lang", language).Refused($"absent.json: {message}");
        Terminal.Run("explain", "@absent.json", "--lang", language).Refused($"@absent.json: {message}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void Empty_file_says_so(string content)
    {
        using var file = new TemporaryFile(content);
        Terminal.Run("explain", file.Path).Refused($"{file.Path}: there is nothing in it.");
        Terminal.Run("evaluate", "--rates", file.Path, "--lang", "sv").Refused($"{file.Path}: den är tom.");
    }

    [Fact]
    public void Dash_reads_the_standard_input()
    {
        using var file = new TemporaryFile(Case);
        var read = Terminal.WithInput(Case, "explain", "-");
        Assert.Equal((0, string.Empty), (read.Exit, read.Error));
        Assert.Equal(Terminal.Run("explain", file.Path), read);
        Assert.Equal(Terminal.Run("statement", file.Path, "--as-of", "2026-03-01"), Terminal.WithInput(Case, "statement", "-", "--as-of", "2026-03-01"));
    }

    [Fact]
    public void Fault_of_the_standard_input_is_told_by_that_name()
    {
        Terminal.WithInput(string.Empty, "explain", "-").Refused("standard input: there is nothing in it.");
        Terminal.WithInput("{ ]", "explain", "-", "--lang", "fi").Refused("vakiosyöte: rivi 1, sarake 3: tämä ei ole JSONia.");
        Terminal.WithInput("{}", "explain", "-").Refused("standard input: $.claim must be given.");
    }

    [Fact]
    public void Standard_input_that_cannot_be_read_says_so()
    {
        Terminal.Run(around => around with { Input = () => new UnreadableStream() }, "explain", "-").Refused("standard input: this cannot be read.");
        Terminal.Run(around => around with { Input = () => new UnreadableStream() }, "evaluate", "--lang", "sv")
            .Refused("standardinmatningen: detta kan inte läsas.");
    }

    [Theory]
    [InlineData("{ \"claim\": 1,\n  \"events\": [1, 2,\n  ] }", "line 2, column 18: a comma must not stand before a closing bracket.")]
    [InlineData("{ \"åäö€😀\": 1, }", "line 1, column 14: a comma must not stand before a closing bracket.")]
    [InlineData("\uFEFF{ \"a\": 1,\r\n}", "line 1, column 9: a comma must not stand before a closing bracket.")]
    [InlineData("{ \"claim\": 1,\n  // a note\n  \"events\": [,] }", "line 2, column 3: JSON has no comments.")]
    [InlineData("/* a note */ {}", "line 1, column 1: JSON has no comments.")]
    [InlineData("{} // a note", "line 1, column 4: JSON has no comments.")]
    [InlineData("{ \"claim\": {\n  \"id\": \"a\"\n", "line 2, column 12: the text ends before its value does.")]
    [InlineData("{ \"claim\": \"a", "line 1, column 14: the text ends before its value does.")]
    [InlineData("{ \"id\": 1 }\n{ \"id\": 2 }\n", "line 2, column 1: more follows after the first value; a file holds one.")]
    [InlineData("[]]", "line 1, column 3: more follows after the first value; a file holds one.")]
    [InlineData("{ 'claim': 1 }", "line 1, column 3: this is not JSON.")]
    [InlineData("{\n\n \"a\": 01 }", "line 3, column 8: this is not JSON.")]
    [InlineData("[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", "line 1, column 17: objects and lists must not stand more than 16 deep.")]
    public void Text_that_is_no_JSON_is_told_by_line_and_column_and_what(string content, string message)
    {
        using var file = new TemporaryFile(content);
        Terminal.Run("explain", file.Path).Refused($"{file.Path}: {message}");
        Terminal.Run("law", "--law", file.Path).Refused($"{file.Path}: {message}");
    }

    [Fact]
    public void Fault_of_JSON_is_told_in_the_language_asked_for()
    {
        using var file = new TemporaryFile("{\"a\":1,}");
        Terminal.Run("explain", file.Path, "--lang", "sv").Refused($"{file.Path}: rad 1, kolumn 7: ett kommatecken får inte stå före en avslutande parentes.");
        Terminal.Run("explain", file.Path, "--lang", "fi").Refused($"{file.Path}: rivi 1, sarake 7: pilkku ei saa olla ennen sulkevaa suljetta.");
    }

    [Fact]
    public void Fault_of_a_case_is_told_in_the_language_asked_for()
    {
        using var file = new TemporaryFile("""{ "claim": {}, "events": [] }""");
        Terminal.Run("explain", file.Path, "--lang", "sv").Refused($"{file.Path}: $.claim.id ska anges.");
        Terminal.Run("statement", file.Path, "--as-of", "2026-03-01", "--lang", "fi").Refused($"{file.Path}: $.claim.id: tieto on annettava.");
    }

    [Theory]
    [InlineData("en", "must be a yearly percentage from 0 to 25.")]
    [InlineData("sv", "ska vara en årlig procentsats från 0 till 25.")]
    public void Rate_that_cannot_be_one_is_refused_with_the_path_in_its_own_file(string language, string message)
    {
        using var file = new TemporaryFile(Case);
        using var rates = new TemporaryFile("""{ "2026-07-01": -0.5 }""");
        Terminal.Run("explain", file.Path, "--rates", rates.Path, "--lang", language).Refused($"{rates.Path}: $.2026-07-01 {message}");
        Terminal.Run("evaluate", "--rates", rates.Path, "--lang", language).Refused($"{rates.Path}: $.2026-07-01 {message}");
    }

    [Fact]
    public void Known_rate_is_replaced_only_when_that_is_asked_for()
    {
        using var file = new TemporaryFile(Case.Replace("\"2026-02-02\"", "\"2026-02-02\", \"interest\": { \"kind\": \"statutory\" }", StringComparison.Ordinal));
        using var rates = new TemporaryFile("""{ "2026-01-01": 4.5 }""");
        string[] statement = ["statement", file.Path, "--as-of", "2026-03-04", "--rates", rates.Path];

        Terminal.Run(statement).Refused(
            $"{rates.Path}: $.2026-01-01 must be 2.5, the rate known for this half-year, unless replacing it is asked for (--override-rates).");

        // 250.00 for 30 days at 4.5 + 7 percent.
        Assert.Equal(
            ["2026-02-03", "2026-03-04", "30", "250.00", "11.5", "2.36"],
            Assert.Single(Terminal.Run([.. statement, "--override-rates"]).Rows("2026-02-03")));
    }

    [Fact]
    public void Report_that_fails_midway_has_printed_nothing() =>
        Terminal.Run("law", "--diff", "2026-01-01", "2005-04-30")
            .Refused("on must not lie before 2005-05-01, the first day that the law book covers for this question.");

    [Fact]
    public void Every_mistake_has_the_same_places_for_names_in_every_language()
    {
        foreach (var property in typeof(MistakeLabels).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic).Where(property => property.PropertyType == typeof(string)))
        {
            string[] texts = [.. new[] { Language.English, Language.Swedish, Language.Finnish }.Select(language => (string)property.GetValue(Labels.In(language).Mistakes)!)];
            Assert.Equal(3, texts.Distinct(StringComparer.Ordinal).Count());
            Assert.Single(texts.Select(text => string.Concat(Enumerable.Range(0, 3).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)))).Distinct(StringComparer.Ordinal));
        }
    }
}
