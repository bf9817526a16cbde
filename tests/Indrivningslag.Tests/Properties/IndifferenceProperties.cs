using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>What makes no difference to costs.</summary>
public class IndifferenceProperties
{
    private static readonly LocalDate NewestEdition = LawBook.Finland.Editions[^1].From;

    [CaseProperty]
    public void An_exception_that_was_not_disclosed(Scenario scenario)
    {
        var undisclosed = Histories.Each(scenario.Case, e => e is Measure { Exception: { } ground } measure
            ? measure with { Exception = ground with { Disclosed = false } }
            : e);
        var without = Histories.Each(scenario.Case, e => e is Measure measure ? measure with { Exception = null } : e);
        Assert.Equal(Measured.All(scenario.With(without)), Measured.All(scenario.With(undisclosed)));
    }

    [CaseProperty]
    public void What_the_debtor_was_charged(Scenario scenario)
    {
        var uncharged = Histories.Each(scenario.Case, e => e is Measure measure ? measure with { Charged = null } : e);
        Assert.Equal(Measured.All(scenario), Measured.All(scenario.With(uncharged)));
        Assert.Equal(scenario.Ledger().Outstanding, scenario.With(uncharged).Ledger().Outstanding);
    }

    [CaseProperty]
    public void A_copy_to_the_debtors_representative(Scenario scenario, Twist twist)
    {
        var copy = (LocalDate on) => new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written)
        {
            Cost = twist.Dice().Cost(),
            CopyToRepresentative = true,
            MinorBreach = true,
        };
        Same(scenario, twist, copy);
    }

    [CaseProperty]
    public void A_request_for_information(Scenario scenario, Twist twist) =>
        Same(scenario, twist, on => new InformationRequest(on, twist.Dice().Member<InformationKind>()));

    [CaseProperty]
    public void A_preservation_notice(Scenario scenario, Twist twist) =>
        Same(scenario, twist, on => new PreservationNotice(on, twist.Dice().Member<CollectorRole>()));

    [CaseProperty]
    public void The_name_of_the_claim(Scenario scenario) =>
        Assert.Equal(scenario.Costs(), scenario.With(scenario.Claim with { Id = "another" }).Costs());

    /// <summary>Within one edition no day is special: a case moved as a whole keeps its costs.</summary>
    [CaseProperty]
    public void The_day_of_the_calendar_within_an_edition(Scenario scenario, Twist twist)
    {
        var after = Period.DaysBetween(scenario.Claim.DueOn, NewestEdition) + 60;
        var early = Moved(scenario, after);
        var late = Moved(early, twist.Dice().Between(1, 200));
        Assert.Equal(Measured.All(early), Measured.All(late));
        Assert.Equal(early.Totals(), late.Totals());
    }

    /// <summary>All days moved; without what the calendar counts in years: interest, tax rates and consent of twelve months.</summary>
    private static Scenario Moved(Scenario scenario, int days)
    {
        var claim = scenario.Claim with
        {
            DueOn = scenario.Claim.DueOn.PlusDays(days),
            DueNotice = scenario.Claim.DueNotice.SentOn is { } sent ? DueNotice.Sent(sent.PlusDays(days)) : scenario.Claim.DueNotice,
            Instalments = scenario.Claim.Instalments is { } instalments
                ? new Instalments(instalments.WholeClaimDueOn?.PlusDays(days))
                : null,
            Interest = InterestTerms.None,
            CreditorDeductsVat = true,
        };
        var events = Histories.Each(Histories.Without<DeliveryConsent>(scenario.Case), e => Moved(e, days));
        return scenario with { Case = new CollectionCase(claim, events.Events), On = scenario.On.PlusDays(days) };
    }

    private static CollectionEvent Moved(CollectionEvent given, int days) => given switch
    {
        PaymentReminder reminder => reminder with { On = given.On.PlusDays(days), TermEndsOn = reminder.TermEndsOn?.PlusDays(days) },
        PaymentDemand demand => demand with
        {
            On = given.On.PlusDays(days),
            TermEndsOn = demand.TermEndsOn?.PlusDays(days),
            RemarksTermEndsOn = demand.RemarksTermEndsOn?.PlusDays(days),
        },
        _ => given with { On = given.On.PlusDays(days) },
    };

    /// <summary>The event put in anywhere leaves all other costs, and the debt, as they were.</summary>
    private static void Same(Scenario scenario, Twist twist, Func<LocalDate, CollectionEvent> added)
    {
        var sorted = Histories.Sorted(scenario.Case);
        var place = twist.Dice().Below(sorted.Events.Count + 1);
        var with = scenario.With(Histories.Insert(sorted, place, added(Histories.DayAt(sorted, place))));
        Assert.Equal(Measured.All(scenario.With(sorted)), Measured.AllBut(place, with));
        Assert.Equal(scenario.Ledger().Outstanding, with.Ledger().Outstanding);
    }
}
