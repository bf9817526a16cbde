using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>A whole law book, as its canonical text has it.</summary>
internal static class LawBookFormat
{
    internal static readonly Shape<LawBook> Shape = BookShape(new());

    private static Shape<LawBook> BookShape(LawMembers members)
    {
        var verified = members.Day("verifiedThrough");
        var amendments = members.List("amendments", Tokens.Text);
        var editions = members.List("editions", EditionShape(new()).Read);
        var trattaLaws = members.List("trattaLaws", TrattaShape(new()).Read);
        var transitions = members.Of("transitions", TransitionsShape(new()).Read);
        var referenceRates = members.Of("referenceRates", ReferenceRatesShape(new()).Read);
        var vatRate = VatRateShape(new());
        var vatRates = members.Of("vatRates", (ref json) => new VatRates([.. json.List(vatRate.Read)]));
        return members.Shape(f => LawBook.Of(f.Of(editions), f.Of(trattaLaws), f.Of(transitions), f.Of(amendments)) with
        {
            VerifiedThrough = f.Of(verified),
            ReferenceRates = f.Of(referenceRates),
            VatRates = f.Of(vatRates),
        });
    }

    private static Shape<Edition> EditionShape(LawMembers members)
    {
        var from = members.Day("from");
        var act = members.Text("act");
        var consumer = members.Of("consumer", RegimeFormat.Shape.Read);
        var other = members.Of("other", RegimeFormat.Shape.Read);
        var compensation = members.EurosIfAny("standardCompensation");
        var sections = members.List("forfeitingSections", LawMembers.ReadPlace);
        var forfeiture = members.Place("forfeiture");
        var cap = members.EurosIfAny("enforceableCap");
        var byOtherPrices = members.Bool("enforceableByOtherPrices");
        var enforceableConsumer = members.Place("enforceableConsumer");
        var enforceableOther = members.PlaceIfAny("enforceableOther");
        var conduct = members.Bool("conductCovered");
        var usualSteps = members.Of("usualSteps", UsualStepsShape(new()).Read);
        var lateInterest = members.Of("lateInterest", LateInterestShape(new()).Read);
        return members.Shape(f => new Edition
        {
            From = f.Of(from),
            Act = f.Of(act),
            Consumer = f.Of(consumer),
            Other = f.Of(other),
            StandardCompensation = f.Of(compensation),
            ForfeitingSections = f.Of(sections),
            Forfeiture = f.Of(forfeiture),
            EnforceableCap = f.Of(cap),
            EnforceableByOtherPrices = f.Of(byOtherPrices),
            EnforceableConsumer = f.Of(enforceableConsumer),
            EnforceableOther = f.Of(enforceableOther),
            ConductCovered = f.Of(conduct),
            UsualSteps = f.Of(usualSteps),
            LateInterest = f.Of(lateInterest),
        });
    }

    private static Shape<TrattaLaw> TrattaShape(LawMembers members)
    {
        var from = members.Day("from");
        var act = members.Text("act");
        var reminderTerm = members.Cited("reminderTermDays");
        var approvalOnly = members.Bool("approvalOnly");
        var arrival = members.PlaceIfAny("arrival");
        var publicationFrom = members.Cited("publicationFromDays");
        var publicationThrough = members.CitedIfAny("publicationThroughDays");
        var closed = members.PlaceIfAny("closedToPersonsAndPartnerships");
        var turnover = members.PlaceIfAny("turnoverStatementCloses");
        return members.Shape(f => new TrattaLaw
        {
            From = f.Of(from),
            Act = f.Of(act),
            ReminderTermDays = f.Of(reminderTerm),
            ApprovalOnly = f.Of(approvalOnly),
            Arrival = f.Of(arrival),
            PublicationFromDays = f.Of(publicationFrom),
            PublicationThroughDays = f.Of(publicationThrough),
            ClosedToPersonsAndPartnerships = f.Of(closed),
            TurnoverStatementCloses = f.Of(turnover),
        });
    }

    private static Shape<Transitions> TransitionsShape(LawMembers members)
    {
        var loans = members.CitedDayOf("peerToPeerLoansFrom");
        var compensation = members.CitedDayOf("standardCompensationDueFrom");
        var costsLast = members.CitedDayOf("consumerCostsLastFrom");
        var penaltyFee = members.CitedDayOf("penaltyFeeFrom");
        return members.Shape(f => new Transitions
        {
            PeerToPeerLoansFrom = f.Of(loans),
            StandardCompensationDueFrom = f.Of(compensation),
            ConsumerCostsLastFrom = f.Of(costsLast),
            PenaltyFeeFrom = f.Of(penaltyFee),
        });
    }

    private static Shape<ReferenceRates> ReferenceRatesShape(LawMembers members)
    {
        var verified = members.Day("verifiedThrough");
        var rates = members.List("rates", HalfYearShape(new()).Read);
        return members.Shape(f => ReferenceRates.Of(f.Of(rates), f.Of(verified)));
    }

    private static Shape<(LocalDate From, decimal? Percent, RateStatus Status)> HalfYearShape(LawMembers members)
    {
        var words = new Words<RateStatus>();
        var from = members.Day("from");
        var percent = members.IfAny("percent", Tokens.Percent);
        var status = members.Of("status", (ref json) => words.Values[json.Word(words)]);
        return members.Shape(f => (f.Of(from), f.Of(percent), f.Of(status)));
    }

    private static Shape<VatRate> VatRateShape(LawMembers members)
    {
        var from = members.Day("from");
        var percent = members.Percent("percent");
        return members.Shape(f => new VatRate(f.Of(from), f.Of(percent)));
    }

    private static Shape<UsualSteps> UsualStepsShape(LawMembers members)
    {
        var extension = members.Cited("extensionDays");
        var instalments = members.Cited("planInstalments");
        return members.Shape(f => new UsualSteps(f.Of(extension), f.Of(instalments)));
    }

    private static Shape<LateInterest> LateInterestShape(LawMembers members)
    {
        var margin = members.Percent("margin");
        var commercialMargin = members.Percent("commercialMargin");
        var commercialDueFrom = members.Day("commercialDueFrom");
        var creditDays = members.Count("consumerCreditDays");
        var creditDueFrom = members.Day("consumerCreditDueFrom");
        return members.Shape(f => new LateInterest
        {
            Margin = f.Of(margin),
            CommercialMargin = f.Of(commercialMargin),
            CommercialDueFrom = f.Of(commercialDueFrom),
            ConsumerCreditDays = f.Of(creditDays),
            ConsumerCreditDueFrom = f.Of(creditDueFrom),
        });
    }
}
