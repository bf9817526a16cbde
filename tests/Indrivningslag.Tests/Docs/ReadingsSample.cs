using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Docs;

public class ReadingsSample
{
    [Fact]
    public void A_breach_takes_all_costs_or_those_of_its_measure()
    {
        using var Console = new StringWriter { NewLine = "\n" };
        var @case = new CollectionCase(
            new Claim("c", ClaimCategory.Consumer, Euro.Of(240m), new LocalDate(2024, 3, 1)) { DueNotice = DueNotice.AgreedDueDate },
            [
                new PaymentReminder(new LocalDate(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5m) },
                new PaymentDemand(new LocalDate(2024, 3, 28), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24m) },
            ]);
        var asOf = new LocalDate(2024, 6, 1);

        #region sample
        var narrow = DebtCollectionAct.Finland with
        {
            Readings = Readings.Default with { Forfeiture = ForfeitureScope.FlawedMeasureOnly },
        };
        foreach (var act in new[] { DebtCollectionAct.Finland, narrow })
        {
            var costs = act.Costs(@case, asOf);
            var reading = costs.OpenQuestions.Single(question => question.Name == "forfeiture");
            Console.WriteLine($"{reading.Chosen}: {costs.Value.Totals.Total}");
        }
        #endregion

        Assert.Equal(Document.Output("src/Indrivningslag/docs/policies.md"), Console.ToString());
    }

    [Theory]
    [InlineData(ClaimCategory.Consumer)]
    [InlineData(ClaimCategory.Other)]
    public void Every_open_question_is_explained(ClaimCategory category)
    {
        var text = Document.Text("src/Indrivningslag/docs/policies.md");
        var claim = new Claim("c", category, Euro.Of(240m), new LocalDate(2024, 3, 1))
        {
            CommercialPayment = category == ClaimCategory.Other ? new CommercialPayment(1) : null,
            Interest = InterestTerms.Statutory,
        };
        var (asked, @case, day) = (DebtCollectionAct.Finland, new CollectionCase(claim, []), new LocalDate(2024, 6, 1));
        Sequence<OpenQuestion>[] open = [asked.Statement(@case, day).OpenQuestions, asked.Audit(@case, day).OpenQuestions, asked.Next(@case, day).OpenQuestions];
        Assert.All(open.SelectMany(questions => questions), item => Assert.Contains($"`{item.Name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_reading_and_its_choices_are_explained()
    {
        var text = Document.Text("src/Indrivningslag/docs/policies.md");
        foreach (var property in typeof(Readings).GetProperties().Where(property => property.CanWrite))
        {
            Assert.Contains($"`{property.Name}`", text, StringComparison.Ordinal);
            if (property.PropertyType.IsEnum)
            {
                Assert.All(Enum.GetNames(property.PropertyType), choice => Assert.Contains($"`{choice}`", text, StringComparison.Ordinal));
            }
        }
    }
}
