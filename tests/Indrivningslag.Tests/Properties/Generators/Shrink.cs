using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Properties;

/// <summary>Simpler cases than a given one: fewer events first, then plainer facts, one at a time.</summary>
internal static class Shrink
{
    public static IEnumerable<Scenario> Scenarios(Scenario scenario) =>
        Cases(scenario.Case).Select(scenario.With)
            .Concat(Choices(scenario.Readings).Select(readings => scenario with { Readings = readings }));

    public static IEnumerable<Asked> Questions(Asked asked) =>
        Scenarios(asked.Past).Select(past => asked with { Past = past })
            .Concat(Events(asked.Action).Select(action => asked with { Action = (CollectionAction)action }));

    public static IEnumerable<CaseRequest> Requests(CaseRequest request) =>
        Cases(request.Case).Select(@case => request with { Case = @case })
            .Concat(Choices(request.Readings).Select(readings => request with { Readings = readings }));

    public static IEnumerable<CollectionCase> Cases(CollectionCase @case)
    {
        var places = Enumerable.Range(0, @case.Events.Count).ToArray();
        for (var length = places.Length / 2; length > 1; length /= 2)
        {
            for (var start = 0; start + length <= places.Length; start += length)
                yield return Histories.Pick(@case, [.. places[..start], .. places[(start + length)..]]);
        }

        foreach (var left in places)
            yield return Histories.Pick(@case, [.. places.Where(place => place != left)]);
        foreach (var claim in PlainerClaims(@case.Claim))
            yield return new CollectionCase(claim, @case.Events);
        foreach (var place in places)
        {
            foreach (var simpler in Events(@case.Events[place]))
                yield return Histories.Each(@case, e => ReferenceEquals(e, @case.Events[place]) ? simpler : e);
        }
    }

    private static IEnumerable<Claim> PlainerClaims(Claim claim) => Plainer(
        claim,
        claim with { AgreedCeilings = null },
        claim with { Interest = InterestTerms.None },
        claim with { Instalments = null },
        claim with { StateClaimOrPublicSanction = false },
        claim with { DirectlyEnforceable = false },
        claim with { CommercialPayment = null },
        claim with { CreditorDeductsVat = true },
        claim with { DebtorForm = DebtorForm.Other },
        claim with { DueNotice = DueNotice.AgreedDueDate });

    private static IEnumerable<Readings> Choices(Readings readings) => Plainer(
        readings,
        Readings.Default,
        readings with { PrincipalForTiers = TierPrincipal.Outstanding },
        readings with { WaitingDays = WaitingDays.OnDay },
        readings with { Forfeiture = ForfeitureScope.AllCosts },
        readings with { NonConsumerCosts = NonConsumerCosts.CostsLast },
        readings with { InterestBeforePrincipal = true },
        readings with { DayCount = DayCount.ActualActual });

    private static IEnumerable<CollectionEvent> Events(CollectionEvent given) => given switch
    {
        Measure measure => Plainer(
            given,
            measure with { Exception = null },
            measure with { Charged = null },
            measure with { InformedOfNoCosts = false },
            measure with { MinorBreach = false },
            measure with { Cost = Euro.Zero },
            measure.Cost == Euro.Zero ? measure : measure with { Cost = Euro.Of(Amounts.BeyondEveryMaximum) },
            Letter(measure)),
        CollectionAction action => Plainer(given, action with { MinorBreach = false }),
        Payment payment => Plainer(given, payment with { To = PaymentRecipient.Creditor, DebtorKnewUnauthorised = false }),
        Breach breach => Plainer(given, breach with { Measure = null }),
        _ => [],
    };

    private static Measure Letter(Measure measure) => measure switch
    {
        PaymentReminder reminder => reminder with { Form = DeliveryForm.Written, TermEndsOn = null, ArrivalEnsured = false },
        PaymentDemand demand => demand with
        {
            Form = DeliveryForm.Written,
            TermEndsOn = null,
            RemarksTermEndsOn = null,
            MissingContents = DemandContents.None,
        },
        PaymentPlan plan => plan with { Form = DeliveryForm.Written, CoversWholeClaim = true, MadeWithDebtor = true },
        _ => measure,
    };

    /// <summary>Those that differ from what is there already, so that shrinking comes to an end.</summary>
    private static IEnumerable<T> Plainer<T>(T given, params T[] simpler)
        where T : notnull =>
        simpler.Where(candidate => !candidate.Equals(given));
}
