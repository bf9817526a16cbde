using NodaTime;

namespace Indrivningslag.Benchmarks.Lean;

/// <summary>Makes lean cases of the library's; refuses what is not of the one kind that the lean code knows.</summary>
internal static class LeanReader
{
    /// <summary>The edition of 2022 begins; only payments may lie before.</summary>
    private static readonly LocalDate FirstDay = new(2022, 5, 1);

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    internal static int DayOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    /// <summary>The case for the lean code.</summary>
    /// <exception cref="NotSupportedException">The case has a fact that the lean code does not know.</exception>
    internal static LeanCase Read(CollectionCase collectionCase) => new(
        Read(collectionCase.Claim),
        [.. collectionCase.Events.OrderBy(item => item.On).SelectMany(Steps)]);

    /// <summary>A measure for the lean code.</summary>
    internal static LeanStep Read(Measure measure) => Steps(measure).Single();

    private static LeanClaim Read(Claim claim)
    {
        Require(claim.Class == ClaimClass.Consumer, "class");
        Require(claim.Items is null, "items");
        Require(claim.Principal.Cents <= int.MaxValue, "principal");
        Require(!claim.DirectlyEnforceable, "directlyEnforceable");
        Require(claim.AgreedCeilings is null, "agreedCeilings");
        Require(claim.Interest.Kind is InterestKind.None or InterestKind.Statutory, "interest");
        Require(claim.Interest.MinimumCharge is null, "minimumCharge");
        return new LeanClaim(
            claim.Principal.Cents,
            DayOf(claim.DueOn),
            claim.DueNotice.Kind == DueNoticeKind.AgreedDueDate ? LeanDay.LongAgo : DayOr(claim.DueNotice.SentOn, LeanDay.Never),
            claim.Instalments is { } instalments ? DayOr(instalments.WholeClaimDueOn, LeanDay.Never) : LeanDay.LongAgo,
            claim.Interest.Kind == InterestKind.Statutory);
    }

    /// <summary>What an event is to the lean code; nothing when it does not bear on costs, interest or the permission of measures.</summary>
    private static IEnumerable<LeanStep> Steps(CollectionEvent item)
    {
        Require(item is Payment || item.On >= FirstDay, "on");
        switch (item)
        {
            case Measure measure:
                return [OfMeasure(measure)];
            case Payment { DebtorKnewUnauthorised: true, To: PaymentRecipient.Agent }:
                return [];
            case Payment payment:
                return [Step(item, LeanKind.Payment, cents: CentsOf(payment.Amount))];
            case Dispute { Amount: null } dispute:
                return dispute.Ground == DisputeGround.Material ? [Step(item, LeanKind.Dispute)] : [];
            case SuspensionRequest request:
                return request.Form == DeliveryForm.Other ? [] : [Step(item, LeanKind.SuspensionRequest)];
            case DeliveryConsent consent:
                return OfConsent(consent);
            case PlanLapsed or DisputeResolved or SuspensionWithdrawn or DeliveryConsentWithdrawn or ClaimExtinguished:
                return [Step(item, KindOf(item))];
            case CourtClaim or Assignment or PreservationNotice or WrittenFormRequested or EstablishedChannel or InformationRequest or Judgment or TurnoverStatement:
                return [];
            default:
                throw new NotSupportedException(item.Kind.ToString());
        }
    }

    private static LeanKind KindOf(CollectionEvent item) => item switch
    {
        PlanLapsed => LeanKind.PlanLapsed,
        DisputeResolved => LeanKind.DisputeResolved,
        SuspensionWithdrawn => LeanKind.SuspensionWithdrawn,
        DeliveryConsentWithdrawn => LeanKind.ConsentWithdrawn,
        ClaimExtinguished => LeanKind.Extinguished,
        _ => throw new NotSupportedException(item.Kind.ToString()),
    };

    private static LeanStep OfMeasure(Measure measure)
    {
        Require(measure.Exception is null, "exception");
        Require(measure.PreparedOn is null, "preparedOn");
        var step = measure switch
        {
            PaymentReminder reminder => Step(measure, LeanKind.Reminder, FormOf(reminder.Form)),
            PaymentDemand demand => Step(measure, LeanKind.Demand, FormOf(demand.Form), number: (int)demand.MissingContents) with
            {
                Marks = Mark(demand.ArrivalEnsured, LeanMarks.ArrivalEnsured) | Mark(demand.CopyToRepresentative, LeanMarks.Copy),
            },
            TermExtension extension => Step(measure, LeanKind.Extension, number: extension.Days) with
            {
                Marks = Mark(extension.RequestedByDebtor, LeanMarks.Listed),
            },
            PaymentPlan plan => Step(measure, LeanKind.Plan, number: plan.Instalments) with
            {
                Marks = Mark(plan.MadeWithDebtor, LeanMarks.WithDebtor)
                    | Mark(plan.MadeWithDebtor && plan.CoversWholeClaim && plan.Form != DeliveryForm.Other, LeanMarks.Listed),
            },
            OtherMeasure => Step(measure, LeanKind.Other),
            _ => throw new NotSupportedException(measure.Kind.ToString()),
        };
        return step with
        {
            By = measure.By switch { CollectorRole.Creditor => LeanBy.Creditor, CollectorRole.ExemptCollector => LeanBy.Exempt, _ => LeanBy.Professional },
            Cents = CentsOf(measure.Cost),
            Marks = step.Marks | Mark(measure.MinorBreach, LeanMarks.Minor) | Mark(measure.InformedOfNoCosts, LeanMarks.ToldFree),
        };
    }

    /// <summary>5.2, 5.3: a consent that does not cover demands, or is incomplete, opens nothing; one that does lasts a year at most.</summary>
    private static LeanStep[] OfConsent(DeliveryConsent consent)
    {
        if (consent.ConsentKind == ConsentKind.Approval)
        {
            return [Step(consent, LeanKind.Approval, number: DayOr(consent.ValidThrough, LeanDay.Never))];
        }

        return consent is { Complete: true, ValidThrough: { } last } && (consent.Covers & CoveredLetters.PaymentDemand) != 0
            ? [Step(consent, LeanKind.Consent, number: DayOf(LocalDate.Min(last, consent.On.PlusMonths(12))))]
            : [];
    }

    private static LeanStep Step(CollectionEvent item, LeanKind kind, LeanForm form = LeanForm.Written, int cents = 0, int number = 0) =>
        new(DayOf(item.On), kind, LeanBy.Creditor, form, LeanMarks.None, cents, number);

    private static int CentsOf(Euro amount)
    {
        Require(amount.Cents <= int.MaxValue, "amount");
        return (int)amount.Cents;
    }

    private static LeanForm FormOf(DeliveryForm form) => form switch
    {
        DeliveryForm.Written => LeanForm.Written,
        DeliveryForm.Durable => LeanForm.Durable,
        _ => LeanForm.Other,
    };

    private static LeanMarks Mark(bool set, LeanMarks mark) => set ? mark : LeanMarks.None;

    private static int DayOr(LocalDate? day, int otherwise) => day is { } given ? DayOf(given) : otherwise;

    private static void Require(bool known, string fact)
    {
        if (!known)
        {
            throw new NotSupportedException(fact);
        }
    }
}
