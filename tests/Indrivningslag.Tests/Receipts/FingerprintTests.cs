using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Receipts;

/// <summary>A law book's fingerprint holds everything in it.</summary>
public class FingerprintTests
{
    private static readonly LocalDate Later = new(2027, 1, 1);

    public static TheoryData<string> Figures =>
        new(LawCatalogue.Entries.Where(entry => entry.Unit != LawUnit.None && entry.On(LawBook.Finland, Later).Count > 0).Select(entry => entry.Name));

    [Fact]
    public void It_is_taken_over_the_canonical_text() => Assert.Equal(
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(LawJson.Write(LawBook.Finland)))),
        LawBook.Finland.Fingerprint);

    /// <summary>Every figure in force, each step of a scale by itself; what only another edition has is a property like any other.</summary>
    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_figure_of_the_catalogue_changes_it(string name)
    {
        var entry = LawCatalogue.Find(name)!;
        var book = LawBook.Finland;
        var figures = entry.On(book, Later);
        for (var i = 0; i < figures.Count; i++)
        {
            var same = book.Amend(Later, "an act", [new LawChange(name, [.. figures.Select(figure => new LawStep(figure.UpTo, figure.Number!.Value))])]);
            var other = book.Amend(
                Later, "an act", [new LawChange(name, [.. figures.Select((figure, index) => new LawStep(figure.UpTo, figure.Number!.Value + (index == i ? 1 : 0)))])]);
            Assert.NotEqual(same.Fingerprint, other.Fingerprint);
        }
    }

    [Fact]
    public void Everything_besides_editions_changes_it()
    {
        var book = LawBook.Finland;
        LawBook[] others =
        [
            book with { VerifiedThrough = book.VerifiedThrough.PlusDays(1) },
            book with { Transitions = book.Transitions with { PenaltyFeeFrom = new(new LocalDate(2020, 7, 16), book.Transitions.PenaltyFeeFrom.Citation) } },
            book with { Transitions = book.Transitions with { PenaltyFeeFrom = new(book.Transitions.PenaltyFeeFrom.Value, Citation.Parse("17")) } },
            book with { ReferenceRates = book.ReferenceRates.With(new LocalDate(2026, 7, 1), 2.5m) },
            book with { ReferenceRates = book.ReferenceRates.With(new LocalDate(2026, 1, 1), 2.5m) },
            book with { VatRates = new VatRates([.. book.VatRates.Rates.SkipLast(1)]) },
            book.Amend(Later, "an act", edition => edition with { UsualSteps = edition.UsualSteps with { ExtensionDays = edition.UsualSteps.ExtensionDays with { Value = 15 } } }),
            book.Amend(Later, "an act", edition => edition with { UsualSteps = edition.UsualSteps with { PlanInstalments = edition.UsualSteps.PlanInstalments with { Value = 5 } } }),
            book.Amend(Later, "an act", edition => edition with { LateInterest = edition.LateInterest with { Margin = 7.5m } }),
            book.Amend(Later, "an act", edition => edition with { LateInterest = edition.LateInterest with { ConsumerCreditDays = 181 } }),
            book.Amend(Later, "an act", edition => edition),
            book.Amend(Later, "another act", edition => edition),
            book.Amend(Later, "an act", edition => edition, tratta => tratta),
        ];
        Assert.Equal(others.Length + 1, others.Prepend(book).Select(law => law.Fingerprint).Distinct().Count());
        Assert.All(others, law => Assert.False(law.IsPublished));
        Assert.All(others, AssertRoundTrip);
    }

    /// <summary>Whatever a law object shows is in the text: a property that is added must be too.</summary>
    [Fact]
    public void Every_property_of_the_law_is_in_the_text()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var text = JsonDocument.Parse(LawJson.Write(LawBook.Finland));
        Names(text.RootElement, names);
        string[] derived =
        [
            "fingerprint", "isPublished", "through", "enforceableOther", "steps", "section", "amount",
        ];
        Type[] types = [typeof(LawBook), typeof(Edition), typeof(RegimeLaw), typeof(DemandLaw), typeof(PlanPrices), typeof(PlanCount), typeof(TrattaLaw),
            typeof(Transitions), typeof(ReferenceRates), typeof(ReferenceRate), typeof(VatRate), typeof(UsualSteps), typeof(LateInterest)];
        Assert.All(types, type => Assert.All(
            type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            name => Assert.True(names.Contains(name) || derived.Contains(name), $"{type.Name}.{name} is not in the text.")));
    }

    [Fact]
    public void A_law_book_written_reads_back_as_the_same()
    {
        AssertRoundTrip(LawBook.Finland);
        AssertRoundTrip(LawBook.Finland.Amend(Later, "an \"act\" å\n", [new LawChange("consumer.demand", new LawStep(Euro.Of(1), 2.25m), new LawStep(null, 3))]));
        Assert.True(LawJson.Read(LawJson.Write(LawBook.Finland)).IsPublished);
    }

    [Fact]
    public void The_published_book_knows_itself()
    {
        Assert.True(LawBook.Finland.IsPublished);
        Assert.Empty(LawBook.Finland.Amendments);
        var amended = LawBook.Finland.Amend(Later, "first", edition => edition).Amend(Later.PlusYears(1), "second", edition => edition);
        Assert.Equal(["first", "second"], amended.Amendments);
        Assert.False(amended.IsPublished);
    }

    [Theory]
    [InlineData("\"approvalOnly\":true", "\"approvalOnly\":1", "$.editions[1].consumer.demandLaw.approvalOnly")]
    [InlineData("\"value\":14", "\"value\":-14", "$.editions[0].consumer.reminderDays.value")]
    [InlineData("\"value\":5.00", "\"value\":5.005", "$.editions[0].consumer.reminder.value")]
    [InlineData("\"upTo\":250.00", "\"upTo\":null", "$.editions[0].consumer.demand")]
    [InlineData("\"from\":\"2013-03-16\"", "\"from\":\"2005-05-01\"", "$.editions[1].from")]
    [InlineData("\"status\":\"unknown\"", "\"status\":\"published\"", "$.referenceRates.rates[48].percent")]
    [InlineData("\"from\":\"2003-01-01\"", "\"from\":\"2003-07-01\"", "$.referenceRates.rates[1].from")]
    [InlineData("\"usualSteps\":", "\"unusualSteps\":", "$.editions[0].unusualSteps")]
    [InlineData("\"amendments\":[],", "", "$.amendments")]
    [InlineData("\"citation\":\"10a.1\"", "\"citation\":\"99\"", "$.editions[0].consumer.reminder.citation")]
    public void A_faulty_law_book_is_refused_by_its_path(string given, string otherwise, string path)
    {
        var text = LawJson.Write(LawBook.Finland);
        var at = text.IndexOf(given, StringComparison.Ordinal);
        Assert.True(at >= 0, given);
        Assert.Equal(path, Assert.Throws<CaseFormatException>(() => LawJson.Read(text.Remove(at, given.Length).Insert(at, otherwise))).Path);
    }

    [Theory]
    [InlineData("editions", "$.editions")]
    [InlineData("trattaLaws", "$.trattaLaws")]
    [InlineData("rates", "$.referenceRates.rates")]
    public void A_law_book_without_a_part_is_refused(string part, string path)
    {
        var text = JsonNode.Parse(LawJson.Write(LawBook.Finland))!;
        (part == "rates" ? text["referenceRates"]! : text)[part] = new JsonArray();
        Assert.Equal(path, Assert.Throws<CaseFormatException>(() => LawJson.Read(text.ToJsonString())).Path);
    }

    [Fact]
    public void A_law_book_of_the_first_edition_alone_answers_for_its_time()
    {
        var text = JsonNode.Parse(LawJson.Write(LawBook.Finland))!;
        text["editions"] = new JsonArray(text["editions"]![0]!.DeepClone());
        var act = DebtCollectionAct.Finland with { Law = LawJson.Read(text.ToJsonString()) };
        var claim = new Claim("first", ClaimCategory.Consumer, Euro.Of(250), new LocalDate(2006, 3, 1)) { DueNotice = DueNotice.AgreedDueDate };
        var consent = new DeliveryConsent(new LocalDate(2006, 3, 2), ConsentKind.Consent);
        var reminder = new PaymentReminder(new LocalDate(2006, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(9) };
        Assert.Equal(Euro.Of(5), act.CostTotals(new CollectionCase(claim, [consent, reminder]), new LocalDate(2006, 4, 1)).Total);
    }

    private static void AssertRoundTrip(LawBook book)
    {
        var read = LawJson.Read(LawJson.Write(book));
        Assert.Equal(book, read);
        Assert.Equal(book.Fingerprint, read.Fingerprint);
    }

    private static void Names(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                names.Add(member.Name);
                Names(member.Value, names);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Names(item, names);
            }
        }
    }
}
