using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>An answer depends on what is asked and on nothing else.</summary>
public class PurityProperties
{
    private const int Threads = 8;

    [CaseProperty]
    public void The_same_question_has_the_same_answer(Asked asked)
    {
        Assert.Equal(asked.Past.Costs(), asked.Past.Costs());
        Assert.Equal(asked.Permission(), asked.Permission());
        Assert.Equal(Everything(asked), Everything(asked));
    }

    [CaseProperty]
    public void Other_readings_and_other_law_leave_no_trace(Asked asked, Twist twist)
    {
        var before = Everything(asked);
        var other = asked with { Past = asked.Past with { Readings = Policies.Any(twist.Dice()) } };
        Everything(other);
        var amended = LawBook.Finland.Amend(new LocalDate(2022, 6, 1), "a bill", edition => edition with
        {
            Consumer = edition.Other,
            Other = edition.Consumer,
            ForfeitingSections = Sequence<Citation>.Empty,
        });
        _ = new DebtCollectionAct { Law = amended }.Costs(Histories.Without<Payment>(asked.Past.Case), asked.Past.On);
        Assert.Equal(before, Everything(asked));
    }

    [CaseProperty]
    public void Many_threads_get_the_same_answer(Asked asked)
    {
        var alone = Everything(asked);
        var together = new string[Threads];
        Parallel.For(0, Threads, i => together[i] = Everything(asked));
        Assert.All(together, answer => Assert.Equal(alone, answer));
    }

    [CaseProperty]
    public void One_prepared_case_serves_many_threads_and_branches(Asked asked)
    {
        var prepared = asked.Past.Act.Prepare(Histories.Through(asked.Past.Case, asked.Past.On));
        var alone = prepared.Permission(asked.Action);
        Parallel.For(0, Threads, i =>
        {
            _ = prepared.With(new Dispute(asked.Past.On, DisputeGround.Material)).With(new Payment(asked.Past.On, Euro.Of(i)));
            Assert.Equal(alone, prepared.Permission(asked.Action));
        });
    }

    /// <summary>All questions at once, in JSON.</summary>
    private static string Everything(Asked asked)
    {
        var (act, past) = (asked.Past.Act, asked.Past);
        return string.Join('\n',
            JsonView.Of(act.Costs(past.Case, past.On).Value).ToJsonString(),
            JsonView.Of(asked.Permission()).ToJsonString(),
            JsonView.Of(act.Allocation(past.Case, past.On).Value).ToJsonString(),
            JsonView.Of(act.Statement(past.Case, past.On).Value).ToJsonString(),
            JsonView.Of(act.Audit(past.Case, past.On).Value).ToJsonString(),
            JsonView.Of(act.Next(past.Case, past.On).Value).ToJsonString(),
            JsonView.Of(act.Schedule(past.Case, past.On, [new(new CourtClaim(past.On, CollectorRole.Agent))]).Value).ToJsonString());
    }
}
