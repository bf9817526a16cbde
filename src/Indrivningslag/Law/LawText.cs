namespace Indrivningslag.Law;

/// <summary>The canonical text of a law book: everything in it as one line of JSON, in one order and with one form of numbers.</summary>
/// <remarks>Two law books have the same text just when they are equal. A fact that a later version adds is left out where it has its default.</remarks>
internal static class LawText
{
    internal static string Of(LawBook book)
    {
        var text = new CanonicalText();
        text.Object(null, () =>
        {
            text.Day("verifiedThrough", book.VerifiedThrough);
            text.List("amendments", book.Amendments, text.Item);
            text.List("editions", book.Editions, edition => Write(text, edition));
            text.List("trattaLaws", book.TrattaLaws, law => Write(text, law));
            text.Object("transitions", () => Write(text, book.Transitions));
            text.Object("referenceRates", () => Write(text, book.ReferenceRates));
            text.List("vatRates", book.VatRates.Rates, rate => text.Object(null, () =>
            {
                text.Day("from", rate.From);
                text.Number("percent", rate.Percent);
            }));
        });
        return text.ToString();
    }

    private static void Write(CanonicalText text, Edition edition) => text.Object(null, () =>
    {
        text.Day("from", edition.From);
        text.Text("act", edition.Act);
        text.Object("consumer", () => RegimeText.Write(text, edition.Consumer));
        text.Object("other", () => RegimeText.Write(text, edition.Other));
        text.Euros("standardCompensation", edition.StandardCompensation);
        text.List("forfeitingSections", edition.ForfeitingSections, section => text.Item(section.ToString()));
        text.Place("forfeiture", edition.Forfeiture);
        text.Euros("enforceableCap", edition.EnforceableCap);
        text.Bool("enforceableByOtherPrices", edition.EnforceableByOtherPrices);
        text.Place("enforceableConsumer", edition.EnforceableConsumer);
        text.Place("enforceableOther", edition.EnforceableOther);
        text.Bool("conductCovered", edition.ConductCovered);
        text.Object("usualSteps", () =>
        {
            text.Count("extensionDays", edition.UsualSteps.ExtensionDays);
            text.Count("planInstalments", edition.UsualSteps.PlanInstalments);
        });
        text.Object("lateInterest", () => Write(text, edition.LateInterest));
    });

    private static void Write(CanonicalText text, TrattaLaw law) => text.Object(null, () =>
    {
        text.Day("from", law.From);
        text.Text("act", law.Act);
        text.Count("reminderTermDays", law.ReminderTermDays);
        text.Bool("approvalOnly", law.ApprovalOnly);
        text.Place("arrival", law.Arrival);
        text.Count("publicationFromDays", law.PublicationFromDays);
        text.Count("publicationThroughDays", law.PublicationThroughDays);
        text.Place("closedToPersonsAndPartnerships", law.ClosedToPersonsAndPartnerships);
        text.Place("turnoverStatementCloses", law.TurnoverStatementCloses);
    });

    private static void Write(CanonicalText text, Transitions transitions)
    {
        text.Day("peerToPeerLoansFrom", transitions.PeerToPeerLoansFrom);
        text.Day("standardCompensationDueFrom", transitions.StandardCompensationDueFrom);
        text.Day("consumerCostsLastFrom", transitions.ConsumerCostsLastFrom);
        text.Day("penaltyFeeFrom", transitions.PenaltyFeeFrom);
    }

    private static void Write(CanonicalText text, ReferenceRates rates)
    {
        text.Day("verifiedThrough", rates.VerifiedThrough);
        text.List("rates", rates.Rates, rate => text.Object(null, () =>
        {
            text.Day("from", rate.From);
            text.Number("percent", rate.Percent);
            text.Text("status", Print.Camel(rate.Status));
        }));
    }

    private static void Write(CanonicalText text, LateInterest interest)
    {
        text.Number("margin", interest.Margin);
        text.Number("commercialMargin", interest.CommercialMargin);
        text.Day("commercialDueFrom", interest.CommercialDueFrom);
        text.Number("consumerCreditDays", interest.ConsumerCreditDays);
        text.Day("consumerCreditDueFrom", interest.ConsumerCreditDueFrom);
    }
}
