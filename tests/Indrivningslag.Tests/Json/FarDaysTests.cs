using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Json;

/// <summary>What lies beyond the last day that a fact can have is never: no answer holds a day that would be refused as input.</summary>
public partial class FarDaysTests
{
    private const string Last = "2999-12-31";
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland);

    private static readonly string[] Actions =
    [
        """{"type":"paymentReminder","by":"creditor","form":"written"}""",
        """{"type":"paymentDemand","by":"agent","form":"written"}""",
        """{"type":"termExtension","by":"creditor","days":14}""",
        """{"type":"paymentPlan","by":"creditor","form":"written","instalments":4}""",
        """{"type":"tratta","by":"agent","form":"written"}""",
        """{"type":"trattaPublication","by":"agent"}""",
        """{"type":"bankruptcyDemand","by":"agent"}""",
        """{"type":"courtClaim","by":"agent"}""",
        """{"type":"otherMeasure","by":"agent"}""",
    ];

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var category in new[] { "consumer", "other" })
            {
                foreach (var due in new[] { "2024-03-01", "2999-11-20", "2999-12-30", Last })
                {
                    data.Add(category, due, "onDay");
                    data.Add(category, due, "afterFullDays");
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData(10, "2999-02-11")]
    [InlineData(11, null)]
    [InlineData(80, null)]
    [InlineData(30_000, null)]
    public void Extensions_that_go_beyond_the_last_day_never_end(int count, string? lifts)
    {
        // Ten of 35,600 days from 2024-06-01 end on 2999-02-10, the eleventh beyond the last day.
        var extension = $$"""{"type":"termExtension","on":"2024-06-01","by":"creditor","days":{{(count > 11 ? 36_500 : 35_600)}}}""";
        var request = Requests.Of(
            events: string.Join(',', Enumerable.Repeat(extension, count)),
            ask: """{"kind":"permission","action":{"type":"paymentReminder","by":"creditor","form":"written"},"on":"2024-07-01"}""");
        using var answer = Answers.To(Evaluator, request);

        var obstacle = Assert.Single(answer.RootElement.GetProperty("obstacles").EnumerateArray());
        Assert.Equal(("8.1", lifts), (obstacle.GetProperty("citation").GetString(), obstacle.GetProperty("liftsOn").GetString()));
        Assert.Equal(lifts, answer.RootElement.GetProperty("earliest").GetString());
    }

    [Theory]
    [InlineData("2999-12-29", "2999-12-30")]
    [InlineData("2999-12-30", "2999-12-31")]
    [InlineData("2999-12-31", null)]
    public void Day_after_the_due_date_is_a_day_of_the_calendar_or_never(string due, string? earliest)
    {
        using var answer = Answers.To(Evaluator, Requests.Of(
            Requests.Claim.Replace("2024-03-01", due, StringComparison.Ordinal),
            ask: """{"kind":"permission","action":{"type":"otherMeasure","by":"creditor"},"on":"2024-07-01"}"""));

        Assert.Equal(earliest, answer.RootElement.GetProperty("earliest").GetString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_answer_holds_a_day_beyond_the_last(string category, string due, string wait)
    {
        foreach (var ask in Asks())
        {
            var answer = Evaluator.Evaluate(Request(category, due, wait, ask));
            using var json = JsonDocument.Parse(answer);
            if (json.RootElement.TryGetProperty("error", out var error))
            {
                Assert.Equal("invalidFact", error.GetProperty("code").GetString());
                Assert.Contains("$.ask.action", error.GetProperty("path").GetString(), StringComparison.Ordinal);
            }

            Assert.All(Days().Matches(answer), day => Assert.InRange(long.Parse(day.Value.Replace("-", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture), 1900_01_01, 2999_12_31));
        }
    }

    [Fact]
    public void A_law_whose_waits_never_end_is_answered_too()
    {
        var law = LawBook.Finland.Amend(new(2027, 1, 1), "waits for ever", edition => edition with
        {
            Consumer = edition.Consumer with { LetterDays = new(int.MaxValue, Citation.Parse("10b.2")) },
        });
        using var answer = Answers.To(
            new Evaluator(DebtCollectionAct.Finland with { Law = law }),
            Requests.Of(
                Requests.Claim.Replace("other", "consumer", StringComparison.Ordinal),
                """{"type":"paymentReminder","on":"2027-02-01","by":"creditor","form":"written","cost":5}""",
                """{"kind":"permission","action":{"type":"paymentReminder","by":"creditor","form":"written"},"on":"2027-03-01"}"""));

        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("chargeableFrom").ValueKind);
    }

    private static IEnumerable<string> Asks()
    {
        foreach (var kind in new[] { "costs", "allocation", "audit", "statement" })
        {
            yield return $$"""{"kind":"{{kind}}","asOf":"{{Last}}"}""";
        }

        foreach (var day in new[] { "2999-12-01", Last })
        {
            yield return $$"""{"kind":"next","on":"{{day}}"}""";
            yield return $$"""{"kind":"scope","actor":"creditor","on":"{{day}}"}""";
            foreach (var action in Actions)
            {
                yield return $$"""{"kind":"permission","action":{{action}},"on":"{{day}}"}""";
            }
        }
    }

    private static string Request(string category, string due, string wait, string ask)
    {
        string[] events =
        [
            """{"type":"deliveryConsent","on":"2999-11-25","kind":"consent","covers":["paymentReminder","paymentDemand"],"validThrough":"2999-12-31"}""",
            """{"type":"paymentReminder","on":"2999-12-20","by":"creditor","form":"written","cost":5,"termEndsOn":"2999-12-31"}""",
            """{"type":"paymentDemand","on":"2999-12-25","by":"agent","form":"durable","arrivalEnsured":true,"cost":50,"termEndsOn":"2999-12-31","remarksTermEndsOn":"2999-12-31"}""",
            """{"type":"tratta","on":"2999-12-28","by":"agent","form":"written","cost":20}""",
            """{"type":"payment","on":"2999-12-29","amount":10}""",
            """{"type":"informationRequest","on":"2999-12-29","kind":"specification"}""",
            """{"type":"termExtension","on":"2999-12-30","by":"creditor","days":3,"cost":5}""",
        ];
        var claim = $$"""{"dueNotice":{"kind":"sent","on":"2024-01-01"},"interest":{"kind":"fixed","percent":7},"id":"c","category":"{{category}}","principal":500,"dueOn":"{{due}}"}""";
        return $$"""{"policy":{"waitingDays":"{{wait}}"},"case":{"claim":{{claim}},"events":[{{string.Join(',', events)}}]},"ask":{{ask}},"id":"r"}""";
    }

    [GeneratedRegex("[0-9]{4,}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Days();
}
