using System.Collections.Concurrent;
using Indrivningslag.Cli;
using Indrivningslag.Tests.Properties;
using NodaTime;

namespace Indrivningslag.Tests.Bounds;

/// <summary>No lawful history comes to more than the bound, and none reaches it on an earlier day.</summary>
public class BoundProperties
{
    private static readonly ConcurrentDictionary<BoundQuestion, Bound> Known = new();

    private static readonly (LocalDate Due, LocalDate? Until)[] Windows =
    [
        (new(2013, 3, 16), new(2022, 4, 30)),
        (new(2021, 1, 1), new(2021, 6, 30)),
        (new(2021, 7, 1), new(2022, 4, 30)),
        (new(2022, 5, 1), null),
        (new(2024, 3, 1), new(2024, 5, 15)),
        (new(2022, 4, 20), null),
    ];

    [CaseProperty]
    public void No_lawful_history_exceeds_the_bound_or_reaches_it_before(Twist twist)
    {
        var dice = twist.Dice();
        var question = Question(dice);
        var bound = Known.GetOrAdd(question, static asked => BoundSearch.Of(asked));
        if (bound.Most is not { } most)
            return;
        var history = BoundHistories.Any(dice, question);
        var last = history.Through ?? question.DueOn;
        Assert.Empty(question.Act.Audit(history.Case, last).Value);
        var total = history.CostTotals(last).Total;
        Assert.True(total <= most, $"{total} exceeds {most}: {new Scenario(history.Case, question.Act.Readings, last)}");
        Assert.False(total == most && last < bound.On, $"{most} is reached before {bound.On}: {new Scenario(history.Case, question.Act.Readings, last)}");
    }

    private static BoundQuestion Question(Dice dice)
    {
        var (due, until) = dice.Pick(Windows);
        var category = due.Year == 2013 ? ClaimCategory.Consumer : dice.Member<ClaimCategory>();
        var principal = category == ClaimCategory.Consumer ? dice.Pick(100m, 100.01m, 1000m, 1000.01m) : dice.Pick(500m, 500.01m, 2500m, 2500.01m, 10000m, 10000.01m);
        return new BoundQuestion(DebtCollectionAct.Finland, category, Euro.Of(principal), due)
        {
            DirectlyEnforceable = dice.Chance(30),
            DebtorAgrees = dice.Chance(40),
            Until = until,
        };
    }
}
