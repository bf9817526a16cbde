namespace Indrivningslag.Cli;

/// <summary>An event in a few words: its kind, and the facts that matter for its price.</summary>
internal static class EventText
{
    internal static string Of(CollectionEvent item, Labels labels) =>
        string.Join(", ", Parts(item, labels).Where(static part => part.Length > 0));

    private static IEnumerable<string> Parts(CollectionEvent item, Labels labels)
    {
        yield return labels.Events[(int)item.Kind];
        if (item is CollectionAction action and not Assignment)
        {
            yield return labels.Roles[(int)action.By];
        }

        foreach (var part in item is Measure measure ? OfMeasure(measure, labels) : OfFact(item, labels))
        {
            yield return part;
        }
    }

    private static IEnumerable<string> OfMeasure(Measure measure, Labels labels)
    {
        yield return measure switch
        {
            PaymentReminder letter => labels.Forms[(int)letter.Form],
            PaymentDemand letter => labels.Forms[(int)letter.Form],
            Tratta tratta => labels.Forms[(int)tratta.Form],
            PaymentPlan plan => labels.Forms[(int)plan.Form],
            TermExtension extension => Labels.Fill(labels.Days, extension.Days),
            OtherMeasure other => other.Description,
            BankruptcyDemand => string.Empty,
            _ => throw new InvalidOperationException($"{measure.Kind} is a measure without words."),
        };
        yield return measure switch
        {
            PaymentDemand { CopyToRepresentative: true } => labels.CopyToRepresentative,
            PaymentPlan plan => Labels.Fill(labels.Instalments, plan.Instalments),
            BankruptcyDemand { ServiceCost: var service } when service > Euro.Zero => Labels.Fill(labels.Service, labels.Write(service)),
            _ => string.Empty,
        };
        yield return measure.Exception is { } ground ? labels.Exceptions[(int)ground.Kind] : string.Empty;
        yield return measure.PreparedOn is { } day && day < measure.On ? Labels.Fill(labels.PreparedOn, labels.Write(day)) : string.Empty;
    }

    private static IEnumerable<string> OfFact(CollectionEvent item, Labels labels)
    {
        yield return item switch
        {
            Dispute dispute => labels.Grounds[(int)dispute.Ground],
            DeliveryConsent consent => labels.Consents[(int)consent.ConsentKind],
            SuspensionRequest request => labels.Forms[(int)request.Form],
            Breach breach => labels.Write(breach.Section),
            ClaimExtinguished extinguished => labels.Extinctions[(int)extinguished.Reason],
            InformationRequest request => labels.Information[(int)request.Information],
            Payment payment => payment.To == PaymentRecipient.Agent ? labels.ToAgent : string.Empty,
            CollectionAction or PlanLapsed or TurnoverStatement or DisputeResolved or LegalRemedy or LegalRemedyResolved or SuspensionWithdrawn => string.Empty,
            DeliveryConsentWithdrawn or WrittenFormRequested or EstablishedChannel or ExceptionallyDifficult => string.Empty,
            Remittance or CreditNote or Waiver or CostInterest or Judgment => string.Empty,
            _ => throw new InvalidOperationException($"{item.Kind} is a fact without words."),
        };
        yield return AmountOf(item) is { } amount ? labels.Write(amount) : string.Empty;
    }

    private static Euro? AmountOf(CollectionEvent item) => item switch
    {
        Payment payment => payment.Amount,
        Remittance remittance => remittance.Amount,
        CreditNote note => note.Amount,
        Waiver waiver => waiver.Principal + waiver.Interest + waiver.Costs + waiver.InterestOnCosts,
        Dispute dispute => dispute.Amount,
        _ => null,
    };
}
