using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>The days that a permission names are exact, and it agrees with costs, audit and next steps.</summary>
public class PermissionProperties
{
    private const int DaysLookedAt = 60;

    [CaseProperty]
    public void Permitted_means_no_obstacle_and_every_lifting_day_is_still_to_come(Asked asked)
    {
        var permission = asked.Permission();
        Assert.Equal(permission.Obstacles.Count == 0, permission.Permitted);
        Assert.Equal(permission.Permitted, permission.Earliest == asked.Action.On);
        Assert.All(permission.Obstacles, obstacle => Assert.False(obstacle.LiftsOn <= asked.Action.On));
    }

    [CaseProperty]
    public void Earliest_is_the_first_day_the_action_is_permitted(Asked asked)
    {
        if (asked.Permission() is not { Permitted: false, Earliest: { } earliest })
            return;
        Assert.True(asked.On(earliest).Permitted);
        Assert.All(DaysBefore(earliest, asked.Action.On), day => Assert.False(asked.On(day).Permitted));
    }

    /// <summary>Also that there is none: a year and a month cover every wait, and most of the ways in which an edition opens by itself.</summary>
    [CaseProperty]
    public void Earliest_is_what_a_look_at_each_of_400_days_finds(Asked asked)
    {
        const int Days = 400;
        var day = asked.Action.On;
        var through = day.PlusDays(Days);
        while (day <= through && !asked.On(day).Permitted)
            day = day.PlusDays(1);
        var earliest = asked.Permission().Earliest;
        Assert.Equal(day <= through ? day : null, earliest <= through ? earliest : null);
    }

    [CaseProperty]
    public void Chargeable_from_is_the_first_day_the_measure_brings_anything(Asked asked)
    {
        if (asked.Permission().ChargeableFrom is not { } first)
            return;
        var then = asked.On(first);
        Assert.True(then is { Permitted: true, Chargeable: true, Maximum: null or { Cents: > 0 } });
        Assert.Equal(first, then.ChargeableFrom);
        Assert.All(DaysBefore(first, asked.Action.On), day => Assert.False(asked.On(day).Chargeable));
    }

    [CaseProperty]
    public void Without_such_a_day_the_measure_never_brings_anything(Asked asked, Twist twist)
    {
        if (asked.Permission() is not { ChargeableFrom: null, Earliest: { } earliest })
            return;
        var dice = twist.Dice();
        for (var i = 0; i < 5; i++)
            Assert.False(asked.On(earliest.PlusDays(dice.Below(dice.Pick(20, 100, 1_000)))).Chargeable);
    }

    [CaseProperty]
    public void Chargeable_means_permitted_now_for_more_than_nothing(Asked asked)
    {
        var permission = asked.Permission();
        Assert.Equal(permission.Chargeable, permission.ChargeableFrom == asked.Action.On);
        Assert.Equal(permission.Chargeable, permission.Maximum != Euro.Zero);
        Assert.True(!permission.Chargeable || permission.Permitted);
    }

    [CaseProperty]
    public void Latest_is_the_last_day_a_publication_is_permitted(Asked asked)
    {
        var publication = asked with { Action = new TrattaPublication(asked.Action.On, asked.Action.By) };
        if (publication.Permission() is not { Permitted: true, Latest: { } latest })
            return;
        Assert.All(DaysBefore(latest.PlusDays(1), asked.Action.On), day => Assert.True(publication.On(day).Permitted));
        Assert.False(publication.On(latest.PlusDays(1)).Permitted);
    }

    [CaseProperty]
    public void Next_steps_are_permissions(Asked asked)
    {
        Assert.All(asked.Past.Act.Next(asked.Past.Case, asked.Past.On).Value, step =>
        {
            var same = new Asked(asked.Past, step.Action);
            var permission = same.Permission();
            Assert.Equal(
                (permission.Permitted, permission.Earliest, permission.Latest, permission.ChargeableFrom),
                (step.Permitted, step.Earliest, step.Latest, step.ChargeableFrom));
            Assert.Equal(step.ChargeableFrom is { } from ? same.On(from).Maximum : Euro.Zero, step.Maximum);
        });
    }

    /// <summary>The action as far as possible: its duties fulfilled, at the most it could cost.</summary>
    [CaseProperty]
    public void Maximum_is_what_costs_will_admit(Asked asked)
    {
        if (asked.Action is not Measure measure || asked.Permission() is not { Permitted: true } permission)
            return;
        var past = Histories.Through(asked.Past.Case, asked.Past.On);
        var taken = Fulfilled(measure) with { Cost = Euro.Of(100_000), Charged = null };
        var line = asked.Past.With(Histories.Append(past, taken)).Costs().Value.Measures.Single(m => m.Event == past.Events.Count);
        Assert.Equal(permission.Maximum ?? taken.Cost, line.Recoverable);
    }

    [CaseProperty]
    public void Audit_finds_in_an_action_what_stood_in_its_way(Asked asked)
    {
        if (asked.Action is PreservationNotice)
            return;
        var past = Histories.Through(asked.Past.Case, asked.Past.On);
        var taken = asked.Action is Measure measure ? Fulfilled(measure) with { Charged = null } : asked.Action;
        var after = Histories.Append(past, taken);
        var found = asked.Past.Act.Audit(after, asked.Past.On).Value
            .Where(finding => finding.Breach.Event == past.Events.Count)
            .Select(finding => finding.Breach.Citation.ToString())
            .Where(place => place != "4.1");
        var obstacles = asked.After(past).Obstacles
            .Select(obstacle => obstacle.Citation.ToString())
            .Where(place => place is not ("1.1" or "8.1"));
        Assert.Equal(obstacles.Distinct().Order(), found.Order());
    }

    [CaseProperty]
    public void Neither_cost_nor_duties_of_the_action_matter(Asked asked, Twist twist)
    {
        if (asked.Action is not Measure measure)
            return;
        var other = asked with { Action = Fulfilled(measure) with { Cost = twist.Dice().Cost(), Charged = twist.Dice().CostOrNull(50) } };
        Assert.Equal(asked.Permission() with { Action = other.Action }, other.Permission());
    }

    private static IEnumerable<LocalDate> DaysBefore(LocalDate day, LocalDate from)
    {
        for (var earlier = day.PlusDays(-1); earlier >= from && earlier >= day.PlusDays(-DaysLookedAt); earlier = earlier.PlusDays(-1))
            yield return earlier;
    }

    private static Measure Fulfilled(Measure measure)
    {
        Measure fulfilled = measure switch
        {
            PaymentReminder reminder => reminder with { ArrivalEnsured = true },
            PaymentDemand demand => demand with { ArrivalEnsured = true },
            Tratta tratta => tratta with { ArrivalEnsured = true },
            BankruptcyDemand demand => demand with { ServiceCost = Euro.Zero },
            _ => measure,
        };
        return fulfilled with { InformedOfNoCosts = true };
    }
}
