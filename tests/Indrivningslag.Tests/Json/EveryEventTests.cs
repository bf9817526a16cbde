using Indrivningslag.Cli;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Json;

/// <summary>Every question has an answer about every kind of event, and every kind has words: a kind that a rule forgot ends in an error here.</summary>
public class EveryEventTests
{
    private static readonly LocalDate Day = new(2024, 4, 1);

    private static readonly Given[] Cases =
    [
        Given.ConsumerClaim(), Given.OtherClaim(), Given.OtherClaim().DirectlyEnforceable(), Given.ConsumerClaim().DirectlyEnforceable(),
        Given.OtherClaim().DirectlyEnforceable().Reading(readings => readings with { Forfeiture = ForfeitureScope.FlawedMeasureOnly }),
        Given.OtherClaim().Reading(readings => readings with { AgreementBreach = AgreementBreach.GoodPractice }),
    ];

    [Theory]
    [MemberData(nameof(RoundTripTests.Events), MemberType = typeof(RoundTripTests))]
    public void Every_question_knows_every_kind_of_event(string type, string required, string optional)
    {
        _ = optional;
        var item = CaseJson.ReadEvent($$"""{ "type": "{{type}}", "on": "2024-04-01"{{(required.Length == 0 ? string.Empty : "," + required)}} }""");
        foreach (var given in Cases)
        {
            var before = given.Then(1, Reminder(5, term: 10)).Case;
            Ask(given.Act, before.With(item));
            if (item is CollectionAction action)
            {
                Assert.Equal(action, given.Act.Permission(before, action).Value.Action);
                Assert.Equal(type, Print.Camel(Assert.Single(given.Act.Schedule(before, Day, [new PlannedStep(action)]).Value.Steps).Planned.Kind));
            }
        }

        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(EventText.Of(item, Labels.In(language))));
    }

    private static void Ask(DebtCollectionAct act, CollectionCase @case)
    {
        var later = Day.PlusDays(1);
        Assert.Equal(act.Costs(@case, later).Value.Totals, act.CostTotals(@case, later));
        Assert.NotNull(act.Audit(@case, later).Value);
        Assert.Equal(act.Allocation(@case, later).Value.Outstanding, act.Statement(@case, later).Value.Ledger.Outstanding);
        Assert.Equal(8, act.Next(@case, later).Value.Count);
        Assert.Equal(act.Next(@case, later).Value, act.Prepare(@case).Next(later).Value);
    }
}
