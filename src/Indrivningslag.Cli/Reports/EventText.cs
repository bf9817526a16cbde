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
            _ => string.Empty,
        };
        yield return measure switch
        {
            PaymentDemand { CopyToRepresentative: true } => labels.CopyToRepresentative,
            PaymentPlan plan => Labels.Fill(labels.Instalments, plan.Instalments),
            BankruptcyDemand { ServiceCost: var service } when service > Euro.Zero => Labels.Fill(labels.Service, labels.Write(service)),
            _ => string.Empty,
        };
        yield return measure.Exception is { } ground ? labels.Exceptions[(int)ground.Kind] : string.Empty;
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
            Payment { To: PaymentRecipient.Agent } => labels.ToAgent,
            _ => string.Empty,
        };
        yield return item switch
        {
            Payment payment => labels.Write(payment.Amount),
            Remittance remittance => labels.Write(remittance.Amount),
            _ => string.Empty,
        };
    }
}
