using System.Text;
using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>Every word of the format that stands for a property or a choice.</summary>
internal static class FormatWords
{
    /// <summary>The stable ids of rules in UTF-8, by rule.</summary>
    internal static readonly byte[][] RuleCodes =
        ((Rule[])Enum.GetValues(typeof(Rule))).Select(rule => Encoding.UTF8.GetBytes(Indrivningslag.RuleCodes.Of(rule))).ToArray();

    internal static readonly Words Request = Words.OfFlags<RequestMember>();
    internal static readonly Words Case = Words.OfFlags<CaseMember>();
    internal static readonly Words Claim = Words.OfFlags<ClaimMember>();
    internal static readonly Words Facts = Words.OfFlags<FactsMember>();
    internal static readonly Words DueNotice = Words.OfFlags<DueNoticeMember>();
    internal static readonly Words CommercialPayment = Words.OfFlags<CommercialPaymentMember>();
    internal static readonly Words Interest = Words.OfFlags<InterestMember>();
    internal static readonly Words AgreedCeilings = Words.OfFlags<CeilingMember>();
    internal static readonly Words Event = Words.OfFlags<EventMember>();
    internal static readonly Words Exception = Words.OfFlags<ExceptionMember>();
    internal static readonly Words Policy = Words.OfFlags<PolicyMember>();
    internal static readonly Words Ask = Words.OfFlags<AskMember>();
    internal static readonly Words Act = Words.OfFlags<ActMember>();
    internal static readonly Words Balance = Words.OfFlags<BalanceMember>();

    internal static readonly Words Categories = Words.Of<ClaimCategory>();
    internal static readonly Words Creditors = Words.Of<CreditorKind>();
    internal static readonly Words Debtors = Words.Of<DebtorKind>();
    internal static readonly Words Bases = Words.Of<ClaimBasis>();
    internal static readonly Words DebtorForms = Words.Of<DebtorForm>();
    internal static readonly Words DueNotices = Words.Of<DueNoticeKind>();
    internal static readonly Words Interests = Words.Of<InterestKind>();
    internal static readonly Words EventTypes = new(Words.NamesOf<EventKind>().Select(name => name.Replace("recordedBreach", "breach")).ToArray());
    internal static readonly Words Roles = Words.Of<CollectorRole>();
    internal static readonly Words Forms = Words.Of<DeliveryForm>();
    internal static readonly Words Grounds = Words.Of<DisputeGround>();
    internal static readonly Words EventKinds = new([.. Words.NamesOf<ConsentKind>(), .. Words.NamesOf<InformationKind>()]);
    internal static readonly Words Consents = Words.Of<ConsentKind>();
    internal static readonly Words Information = Words.Of<InformationKind>();
    internal static readonly Words Extinctions = Words.Of<ExtinctionReason>();
    internal static readonly Words Recipients = Words.Of<PaymentRecipient>();
    internal static readonly Words Exceptions = Words.Of<ExceptionalGroundKind>();
    internal static readonly Words Letters = Words.OfFlags<CoveredLetters>();
    internal static readonly Words Contents = new("5a.1.1", "5a.1.2", "5a.1.3", "5a.1.4", "5a.1.5", "5a.1.6", "5a.1.7", "5a.2", "5a.3", "5a.4");

    internal static readonly Words AskKinds = Words.Of<AskKind>();
    internal static readonly Words Actors = Words.Of<ScopeActor>();
    internal static readonly Words Tiers = Words.Of<TierPrincipal>();
    internal static readonly Words Waits = Words.Of<WaitingDays>();
    internal static readonly Words Forfeitures = Words.Of<ForfeitureScope>();
    internal static readonly Words CostPlaces = Words.Of<NonConsumerCosts>();
    internal static readonly Words DayCounts = Words.Of<DayCount>();
}
