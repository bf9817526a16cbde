#region sample
using Indrivningslag;
using NodaTime;
#endregion

namespace Indrivningslag.Tests.Docs;

public class QuickStart
{
    [Fact]
    public void The_three_questions_print_what_the_readme_says()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region sample
        var claim = new Claim("invoice 17", ClaimCategory.Consumer, Euro.Of(240m), dueOn: new LocalDate(2024, 3, 1))
        {
            DueNotice = DueNotice.Sent(new LocalDate(2024, 2, 1)),
        };
        var reminder = new PaymentReminder(new LocalDate(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(9m) };
        var history = new CollectionCase(claim, [reminder]);
        var act = DebtCollectionAct.Finland;

        // 1. What may the debtor be asked to pay for the reminder that cost nine euros?
        var measure = act.Costs(history, asOf: new LocalDate(2024, 4, 1)).Value.Measures[0];
        Console.WriteLine($"At most {measure.Recoverable} of {measure.Cost}: {measure.Limits[0].Citation.ToText(Language.English)}");

        // 2. May an agent send a payment demand on 25 March?
        var demand = new PaymentDemand(new LocalDate(2024, 3, 25), CollectorRole.Agent, DeliveryForm.Written);
        var permission = act.Permission(history, demand).Value;
        Console.WriteLine($"Permitted: {permission.Permitted}, from {permission.Earliest:uuuu-MM-dd}");
        Console.WriteLine(permission.Obstacles[0].Reason.Text(Language.Swedish));

        // 3. How does a payment of 242 euros divide?
        var paid = history.With(new Payment(new LocalDate(2024, 4, 2), Euro.Of(242m)));
        var ledger = act.Allocation(paid, asOf: new LocalDate(2024, 4, 2)).Value;
        var parts = ledger.Payments[0].Parts;
        Console.WriteLine($"Principal {parts.Principal}, costs {parts.Costs}, left to pay {ledger.Outstanding.Total}");
        #endregion

        Assert.Equal(Document.Output("src/Indrivningslag/README.md"), Console.ToString());
    }
}
