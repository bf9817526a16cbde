using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The types that go through the serializer, each with its converter. All are named, so that nothing is left to reflection.</summary>
internal sealed class KnownTypes
{
    private readonly Dictionary<Type, JsonConverter> _converters = [];

    private KnownTypes()
    {
        AddSingleValues();
        AddEnumerations();
        AddFacts();
        AddHistory();
        AddResults();
    }

    internal static IReadOnlyDictionary<Type, JsonConverter> All { get; } = new KnownTypes()._converters;

    private void AddSingleValues()
    {
        Add(new FormatConverter<Euro>(Tokens.Money, (json, value) => json.WriteRawValue(value.ToString())));
        Add(new NameConverter<Citation>(
            text => text.Length == 0 ? default(Citation) : Citation.TryParse(text, out var place) ? place : null,
            place => place.Section == 0 ? string.Empty : place.ToString(),
            "A place in the Act is a string such as \"10a.1.2.b\", or \"\" for none."));
        Add(new NameConverter<LocalDate>(
            text => DateText.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out var day) ? day : null,
            day => day.Calendar == CalendarSystem.Iso ? Print.Iso(day) : throw new JsonException("A day is one of the ISO calendar."),
            "A day is a string such as \"2024-03-01\"."));
        Add(new FormatConverter<string>(Tokens.Text, (json, text) => json.WriteStringValue(text)), listOnly: true);
    }

    private void AddEnumerations()
    {
        AddWords<CollectorRole>();
        AddWords<DeliveryForm>();
        AddWords<ClaimCategory>();
        AddWords<ClaimClass>();
        AddWords<CreditorKind>();
        AddWords<DebtorKind>();
        AddWords<ClaimBasis>();
        AddWords<DebtorForm>();
        AddWords<DisputeGround>();
        AddWords<ConsentKind>();
        AddWords<ExceptionalGroundKind>();
        AddWords<ExtinctionReason>();
        AddWords<PaymentRecipient>();
        AddWords<InformationKind>();
        AddWords<DueNoticeKind>();
        AddWords<InterestKind>();
        AddWords<EventKind>();
        AddWords<EventRole>();
        AddWords<Question>();
        AddWords<ScheduleWhen>();
        AddWords<ScopeActor>();
        AddWords<Language>();
        AddWords<TierPrincipal>();
        AddWords<WaitingDays>();
        AddWords<ForfeitureScope>();
        AddWords<NonConsumerCosts>();
        AddWords<DayCount>();
        AddWords<UnlistedMeasures>();
        AddWords<AgreementBreach>();
        AddWords<DemandBeforeTratta>();
        AddWords<WaitStartsWith>();
        AddWords<DisputeAgainstTratta>();
        AddWords<LawUnit>();
        AddWords<RateStatus>();
        AddWords<Rule>(RuleCodes.Of);
        Add(InFormat<DemandContents>(
            (ref json) => (DemandContents)json.Flags(EventFormat.Contents), (json, value) => json.Flags((int)value, EventFormat.Contents)));
        Add(InFormat<CoveredLetters>(
            (ref json) => (CoveredLetters)json.Flags(EventFormat.Letters), (json, value) => json.Flags((int)value, EventFormat.Letters)));
    }

    private void AddFacts()
    {
        Add(ClaimFormat.Shape);
        Add(ClaimFormat.Balanced);
        Add(ClaimParts.Facts);
        Add(ClaimParts.Item);
        Add(ClaimParts.CommercialPayment);
        Add(ClaimParts.Ceilings);
        Add(ClaimParts.Balance);
        Add(InFormat<DueNotice>(ClaimParts.Notice.Read, ClaimParts.Notice.Write));
        Add(InFormat<InterestTerms>(ClaimParts.Interest.Read, ClaimParts.Interest.Write));
        Add(GroundFormat.Shape);
        Add(ResultFormat.Instalments);
        Add(RequestFormat.Case);
        Add(RequestFormat.Request);
        Add(StepFormat.Plan);
        Add(InFormat<PlannedStep>(StepFormat.Read, StepFormat.Steps.Write));
        Add(InFormat<Readings>(
            (ref json) => PolicyFormat.Read(ref json).Over(Readings.Default), (json, value) => PolicyFormat.Shape.Write(json, new Policy(value, null))));
    }

    private void AddHistory()
    {
        AddEvents<CollectionEvent>();
        AddEvents<CollectionAction>();
        AddEvents<Measure>();
        AddEvents<PaymentReminder>();
        AddEvents<PaymentDemand>();
        AddEvents<TermExtension>();
        AddEvents<PaymentPlan>();
        AddEvents<Tratta>();
        AddEvents<BankruptcyDemand>();
        AddEvents<OtherMeasure>();
        AddEvents<TrattaPublication>();
        AddEvents<CourtClaim>();
        AddEvents<Assignment>();
        AddEvents<PreservationNotice>();
        AddEvents<PlanLapsed>();
        AddEvents<TurnoverStatement>();
        AddEvents<Dispute>();
        AddEvents<DisputeResolved>();
        AddEvents<LegalRemedy>();
        AddEvents<LegalRemedyResolved>();
        AddEvents<SuspensionRequest>();
        AddEvents<SuspensionWithdrawn>();
        AddEvents<DeliveryConsent>();
        AddEvents<DeliveryConsentWithdrawn>();
        AddEvents<WrittenFormRequested>();
        AddEvents<EstablishedChannel>();
        AddEvents<ExceptionallyDifficult>();
        AddEvents<Breach>();
        AddEvents<ClaimExtinguished>();
        AddEvents<Payment>();
        AddEvents<Remittance>();
        AddEvents<InformationRequest>();
        AddEvents<CreditNote>();
        AddEvents<Waiver>();
        AddEvents<CostInterest>();
        AddEvents<Judgment>();
    }

    private void AddResults()
    {
        Add(ResultFormat.Parts);
        Add(ResultFormat.Totals);
        Add(ResultFormat.Posting);
        Add(ResultFormat.Ledger);
        Add(ResultFormat.InterestLine);
        Add(ResultFormat.CostLine);
        Add(ResultFormat.Statement);
        Add(ResultFormat.Share);
        Add(ResultFormat.Division);
        Add(ResultFormat.NextStep);
    }

    /// <summary>A value as the format writes it, without what is as when absent.</summary>
    private static FormatConverter<T> InFormat<T>(Reading<T> read, Action<JsonText, T> write) =>
        new(read, (json, value) => CaseJson.Write(json, value, write, leaveDefaultsOut: true));

    /// <summary>A value, and lists of it.</summary>
    private void Add<T>(JsonConverter<T> converter, bool listOnly = false)
    {
        if (!listOnly)
        {
            _converters.Add(typeof(T), converter);
        }

        _converters.Add(typeof(Sequence<T>), new SequenceConverter<T>(converter));
    }

    private void Add<T>(Shape<T> shape) => Add(InFormat<T>(shape.Read, shape.Write));

    /// <summary>Events of one type, or of a base type.</summary>
    private void AddEvents<T>()
        where T : CollectionEvent =>
        Add(InFormat<T>(EventFormat.Only<T>(), EventFormat.Events.Write));

    private void AddWords<T>(Func<T, string>? word = null)
        where T : struct, Enum
    {
        word ??= static value => Print.Camel(value);
        var members = ((T[])Enum.GetValues(typeof(T))).ToDictionary(word, StringComparer.Ordinal);
        Add(new NameConverter<T>(
            text => members.TryGetValue(text, out var member) ? member : null,
            value => members.ContainsValue(value) ? word(value) : throw new JsonException($"{value} is no member of {typeof(T)}."),
            $"One of these words is expected: {string.Join(", ", members.Keys)}."));
    }
}
