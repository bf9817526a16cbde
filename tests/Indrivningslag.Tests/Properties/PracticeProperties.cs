using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>What offices record beside letters and payments means the same as the plain case it stands for.</summary>
public class PracticeProperties
{
    private static readonly Euro Everything = Euro.Of(1_000_000_000m);

    [CaseProperty]
    public void A_credit_note_prices_the_past_as_a_smaller_claim(Scenario scenario, Twist twist)
    {
        var unpaid = scenario.With(Histories.Through(Histories.Without<Payment>(scenario.Case), scenario.On));
        var (credited, smaller) = CreditedAndSmaller(unpaid, twist.Dice());
        Assert.Equal(Measured.All(smaller), Measured.All(credited));
        Assert.Equal(smaller.Totals(), credited.Totals());
        Assert.Equal(smaller.Ledger().Outstanding, credited.Ledger().Outstanding);
    }

    [CaseProperty]
    public void A_credit_note_divides_earlier_payments_as_on_a_smaller_claim(Scenario scenario, Twist twist)
    {
        var uncollected = scenario.With(Histories.Through(Histories.Where(scenario.Case, e => e is Payment or TermExtension), scenario.On));
        var (credited, smaller) = CreditedAndSmaller(uncollected, twist.Dice());
        Assert.Equal(smaller.Ledger(), credited.Ledger());
    }

    [CaseProperty]
    public void A_credit_note_does_not_exist_before_its_day(Scenario scenario, Twist twist)
    {
        var dice = twist.Dice();
        var note = new CreditNote(scenario.On.PlusDays(dice.Between(1, 30)), Part(dice, scenario.Claim.Principal));
        var credited = scenario.With(Histories.Append(scenario.Case, note));
        Assert.Equal(scenario.Costs(), credited.Costs());
        Assert.Equal(scenario.Ledger(), credited.Ledger());
    }

    [CaseProperty]
    public void A_waiver_of_everything_leaves_nothing_owed_and_no_measure_open(Asked asked)
    {
        var past = Histories.Append(Histories.Through(asked.Past.Case, asked.Action.On), new Waiver(asked.Action.On)
        {
            Principal = Everything,
            Interest = Everything,
            Costs = Everything,
            InterestOnCosts = Everything,
        });
        var waived = asked.Past.With(past) with { On = asked.Action.On };
        Assert.Equal(default, waived.Ledger().Outstanding);
        if (asked.Action is Measure and not PaymentDemand { CopyToRepresentative: true })
            Assert.Contains(asked.After(past).Obstacles, obstacle => obstacle.Citation.ToString() == "4.3");
    }

    [CaseProperty]
    public void A_waiver_takes_at_most_what_it_names_and_admits_no_more(Scenario scenario, Twist twist)
    {
        var dice = twist.Dice();
        var past = scenario.With(Histories.Through(scenario.Case, scenario.On));
        var waiver = new Waiver(scenario.On) { Principal = Euro.FromCents(dice.Between(1, 30_000)), Costs = Euro.FromCents(dice.Below(5_000)) };
        var (before, after) = (past.Ledger().Outstanding, past.With(Histories.Append(past.Case, waiver)).Ledger().Outstanding);
        Assert.Equal(before.Principal - Euro.Min(before.Principal, waiver.Principal), after.Principal);
        Assert.Equal(before.Costs - Euro.Min(before.Costs, waiver.Costs), after.Costs);
        Assert.Equal(before.Interest, after.Interest);
        Assert.Equal(past.Costs().Value, past.With(Histories.Append(past.Case, waiver)).Costs().Value);
    }

    [CaseProperty]
    public void A_claim_of_one_item_is_the_plain_claim(Asked asked)
    {
        var plain = asked.Past with { On = asked.Action.On };
        plain = plain.With(plain.Claim with { CommercialPayment = plain.Claim.CommercialPayment is null ? null : new CommercialPayment() });
        var item = plain.With(Practice.OfItems(plain.Claim, [new ClaimItem(plain.Claim.Principal, plain.Claim.DueOn)]));
        Assert.Equal(plain.Costs(), item.Costs());
        Assert.Equal(plain.Ledger(), item.Ledger());
        Assert.Equal(plain.Act.Statement(plain.Case, plain.On), item.Act.Statement(item.Case, item.On));
        Assert.Equal(plain.Act.Permission(plain.Case, asked.Action), item.Act.Permission(item.Case, asked.Action));
        Assert.Equal(plain.Act.Audit(plain.Case, plain.On), item.Act.Audit(item.Case, item.On));
    }

    [CaseProperty]
    public void A_measure_prepared_on_its_own_day_is_the_plain_measure(Scenario scenario)
    {
        var apart = scenario.With(OnDaysOfTheirOwn(scenario.Case));
        var prepared = apart.With(Histories.Each(apart.Case, e => e is Measure measure ? measure with { PreparedOn = measure.On } : e));
        Assert.Equal(Measured.All(apart), Measured.All(prepared));
        Assert.Equal(apart.Ledger().Outstanding, prepared.Ledger().Outstanding);
    }

    [CaseProperty]
    public void A_suspension_request_withdrawn_at_once_changes_no_price(Scenario scenario, Twist twist)
    {
        var sorted = scenario.With(Histories.Where(Histories.Sorted(scenario.Case), e => e is not (SuspensionRequest or SuspensionWithdrawn)));
        var place = twist.Dice().Below(sorted.Case.Events.Count + 1);
        var on = Histories.DayAt(sorted.Case, place);
        var withdrawn = Histories.Insert(
            Histories.Insert(sorted.Case, place, new SuspensionWithdrawn(on)), place, new SuspensionRequest(on, DeliveryForm.Written));
        Assert.Equal(sorted.Totals(), sorted.With(withdrawn).Totals());
    }

    [CaseProperty]
    public void A_dispute_of_a_part_as_large_as_the_principal_is_a_dispute_of_the_whole(Asked asked, Twist twist)
    {
        var past = Histories.Where(Histories.Through(asked.Past.Case, asked.Action.On), e => e is not (Dispute or DisputeResolved));
        var whole = new Dispute(asked.Action.On, twist.Dice().Member<DisputeGround>());
        var part = whole with { Amount = asked.Past.Claim.Principal };
        Assert.Equal(
            asked.After(Histories.Append(past, whole)).Obstacles.Select(o => o.Citation),
            asked.After(Histories.Append(past, part)).Obstacles.Select(o => o.Citation));
    }

    private static (Scenario Credited, Scenario Smaller) CreditedAndSmaller(Scenario scenario, Dice dice)
    {
        var larger = scenario.With(scenario.Claim with { Principal = scenario.Claim.Principal + Euro.FromCents(1) });
        var part = Part(dice, larger.Claim.Principal);
        return (
            larger.With(Histories.Append(larger.Case, new CreditNote(larger.On, part))),
            larger.With(larger.Claim with { Principal = larger.Claim.Principal - part }));
    }

    /// <summary>At least a cent, and of two cents or more at least a cent less than the whole.</summary>
    private static Euro Part(Dice dice, Euro principal) =>
        Euro.FromCents(Math.Max(1, principal.Cents * dice.Between(1, 99) / 100));

    /// <summary>The case without what shares its day with an event before it in order.</summary>
    private static CollectionCase OnDaysOfTheirOwn(CollectionCase @case)
    {
        var days = new HashSet<LocalDate>();
        return Histories.Where(Histories.Sorted(@case), e => days.Add(e.On));
    }
}
