using System.Runtime.CompilerServices;
using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Every event of the format: one line for each property, one row for each type.</summary>
internal static class EventFormat
{
    /// <summary>The types, of which an action is one about which permission can be asked.</summary>
    internal static readonly Words<EventKind> Types = new();

    internal static readonly Words Contents = new("5a.1.1", "5a.1.2", "5a.1.3", "5a.1.4", "5a.1.5", "5a.1.6", "5a.1.7", "5a.2", "5a.3", "5a.4");
    private static readonly Words<CollectorRole> Roles = new();
    internal static readonly Words Letters = Words.OfFlags(typeof(CoveredLetters));

    internal static readonly Properties P = new();
    internal static readonly Property<EventKind> Type = P.Word("type", Types);
    internal static readonly Property<LocalDate> On = P.Day("on");
    private static readonly Property<CollectorRole> By = P.Word("by", Roles);
    private static readonly Property<DeliveryForm> Form = P.Word<DeliveryForm>("form");
    private static readonly Property<Euro> Cost = P.Money("cost");
    internal static readonly Property<LocalDate?> TermEndsOn = P.DayIfAny("termEndsOn", orNull: true);
    internal static readonly Property<LocalDate?> RemarksTermEndsOn = P.DayIfAny("remarksTermEndsOn", orNull: true);
    internal static readonly Property<int?> TermDays = P.WholeIfAny("termDays", orNull: true);
    internal static readonly Property<int?> RemarksTermDays = P.WholeIfAny("remarksTermDays", orNull: true);
    private static readonly Property<bool> ArrivalEnsured = P.Bool("arrivalEnsured");
    private static readonly Property<DemandContents> MissingContents = P.Flags(
        "missingContents", Contents, bits => (DemandContents)bits, value => (int)value, DemandContents.None);

    private static readonly Property<bool> CopyToRepresentative = P.Bool("copyToRepresentative");
    private static readonly Property<int> DayCount = P.Whole("days");
    private static readonly Property<bool> RequestedByDebtor = P.Bool("requestedByDebtor", byDefault: true);
    private static readonly Property<int> Instalments = P.Whole("instalments");
    private static readonly Property<bool> CoversWholeClaim = P.Bool("coversWholeClaim", byDefault: true);
    private static readonly Property<bool> MadeWithDebtor = P.Bool("madeWithDebtor", byDefault: true);
    private static readonly Property<bool> OtherDeadlineAgreed = P.Bool("otherDeadlineAgreed");
    private static readonly Property<Euro> ServiceCost = P.Money("serviceCost");
    private static readonly Property<string> Description = P.Text("description");
    private static readonly Property<bool> Urgent = P.Bool("urgent");
    private static readonly Property<DisputeGround> Ground = P.Word<DisputeGround>("ground");
    private static readonly Property<ConsentKind> Consent = P.Word<ConsentKind>("kind");
    private static readonly Property<bool> Complete = P.Bool("complete", byDefault: true);
    private static readonly Property<CoveredLetters> Covers = P.Flags(
        "covers", Letters, bits => (CoveredLetters)bits, value => (int)value, CoveredLetters.PaymentDemand);

    private static readonly Property<LocalDate?> ValidThrough = P.DayIfAny("validThrough", orNull: true);
    private static readonly Property<bool> Proportionate = P.Bool("proportionate");
    private static readonly Property<bool> Disclosed = P.Bool("disclosed");
    private static readonly Property<Citation> Section = P.Of(
        "section", (ref json) => Citation.Parse(json.Text()), (json, value) => json.Put(value.ToString()), default);

    private static readonly Property<bool> Minor = P.Bool("minor");
    private static readonly Property<int?> MeasureIndex = P.WholeIfAny("measure", orNull: true);
    private static readonly Property<CollectorRole?> BreachBy = P.WordIfAny("by", Roles, orNull: true);
    private static readonly Property<int?> TrattaIndex = P.WholeIfAny("tratta", orNull: true);
    private static readonly Property<Euro?> DisputedAmount = P.MoneyIfAny("amount", orNull: true);
    private static readonly Property<int?> ItemIndex = P.WholeIfAny("item");
    private static readonly Property<Euro> Principal = P.Money("principal");
    private static readonly Property<Euro> Interest = P.Money("interest");
    private static readonly Property<Euro> Costs = P.Money("costs");
    private static readonly Property<Euro> InterestOnCosts = P.Money("interestOnCosts");
    private static readonly Property<ExtinctionReason> Reason = P.Word<ExtinctionReason>("reason");
    private static readonly Property<Euro> Amount = P.Money("amount");
    private static readonly Property<PaymentRecipient> To = P.Word<PaymentRecipient>("to");
    private static readonly Property<bool> DebtorKnewUnauthorised = P.Bool("debtorKnewUnauthorised");
    private static readonly Property<InformationKind> Information = P.Word<InformationKind>("kind");
    private static readonly Property<ExceptionalGround?> Exception = P.ObjectIfAny("exception", GroundFormat.Shape, orNull: true);
    private static readonly Property<LocalDate?> PreparedOn = P.DayIfAny("preparedOn", orNull: true);
    private static readonly Property<bool> InformedOfNoCosts = P.Bool("informedOfNoCosts");
    private static readonly Property<Euro?> Charged = P.MoneyIfAny("charged", orNull: true);
    private static readonly Property<bool> MinorBreach = P.Bool("minorBreach");

    /// <summary>All events by their type.</summary>
    internal static readonly Tagged<CollectionEvent> Events = new(Type, [.. Types.Values.Select(Row)], item => (int)item.Kind);

    /// <summary>What ties an action to a day or to another event.</summary>
    internal static readonly Property[] DaysOfAction = [On, TermEndsOn, RemarksTermEndsOn, PreparedOn, TrattaIndex];

    /// <summary>The bit of the day, which is the second member of every event.</summary>
    private const ulong DayBit = 2;

    internal static readonly ulong Actions = Events.KindsOf<CollectionAction>();
    private static readonly ulong Measures = Events.KindsOf<Measure>();

    /// <summary>Reads a step that is asked about: the question has its day, so here it stands on the last day there is.</summary>
    internal static CollectionAction ReadAction(ref Utf8JsonReader json)
    {
        var facts = P.Take();
        facts.Set(On, Require.LastDay);
        var row = Events.Begin(ref json, Actions, Expected.CreditorStep, out var progress);
        row.Gather(ref json, facts, progress, ~DayBit);
        var action = (CollectionAction)row.Make(facts);
        P.GiveBack(facts);
        return action;
    }

    /// <summary>Reads a planned measure with its day.</summary>
    internal static Measure ReadMeasure(ref Utf8JsonReader json) =>
        (Measure)Events.Begin(ref json, Measures, Expected.CostBearingStep, out var progress).Read(ref json, progress);

    /// <summary>Reads events of one type, or of one base type.</summary>
    internal static Reading<T> Only<T>()
        where T : CollectionEvent
    {
        var kinds = Events.KindsOf<T>();
        return (ref json) => (T)Events.Begin(ref json, kinds, Expected.OneOf, out var progress).Read(ref json, progress);
    }

    /// <summary>Writes a step without its day.</summary>
    internal static void WriteAction(JsonText json, CollectionAction action)
    {
        json.OpenObject();
        Events.Shapes[(int)action.Kind].WriteMembers(json, action, ~DayBit);
        json.CloseObject();
    }

    /// <summary>The row of a type. A type without a row does not compile.</summary>
    [MethodImpl(MethodImplOptions.NoOptimization)] // It runs once for each type.
    private static Shape<CollectionEvent> Row(EventKind kind) => kind switch
    {
        EventKind.PaymentReminder => Common(Action(f => new PaymentReminder(f.Of(On), f.Of(By), f.Of(Form))
            {
                TermEndsOn = f.Of(TermEndsOn),
                ArrivalEnsured = f.Of(ArrivalEnsured),
                Cost = f.Of(Cost), PreparedOn = f.Of(PreparedOn), Exception = f.Of(Exception), MinorBreach = f.Of(MinorBreach),
                InformedOfNoCosts = f.Of(InformedOfNoCosts), Charged = f.Of(Charged),
            }).With(Form, x => x.Form).Maybe(Cost, x => x.Cost).Maybe(TermEndsOn, x => x.TermEndsOn).Maybe(ArrivalEnsured, x => x.ArrivalEnsured)),
        EventKind.PaymentDemand => Common(Action(f => new PaymentDemand(f.Of(On), f.Of(By), f.Of(Form))
            {
                TermEndsOn = f.Of(TermEndsOn),
                RemarksTermEndsOn = f.Of(RemarksTermEndsOn),
                ArrivalEnsured = f.Of(ArrivalEnsured),
                MissingContents = f.Of(MissingContents),
                CopyToRepresentative = f.Of(CopyToRepresentative),
                Cost = f.Of(Cost), PreparedOn = f.Of(PreparedOn), Exception = f.Of(Exception), MinorBreach = f.Of(MinorBreach),
                InformedOfNoCosts = f.Of(InformedOfNoCosts), Charged = f.Of(Charged),
            }).With(Form, x => x.Form).Maybe(Cost, x => x.Cost).Maybe(TermEndsOn, x => x.TermEndsOn)
                .Maybe(RemarksTermEndsOn, x => x.RemarksTermEndsOn).Maybe(ArrivalEnsured, x => x.ArrivalEnsured).Maybe(MissingContents, x => x.MissingContents)
                .Maybe(CopyToRepresentative, x => x.CopyToRepresentative)),
        EventKind.TermExtension => Common(Action(f => new TermExtension(f.Of(On), f.Of(By), f.Of(DayCount))
            {
                RequestedByDebtor = f.Of(RequestedByDebtor),
                Cost = f.Of(Cost), PreparedOn = f.Of(PreparedOn), Exception = f.Of(Exception), MinorBreach = f.Of(MinorBreach),
                InformedOfNoCosts = f.Of(InformedOfNoCosts), Charged = f.Of(Charged),
            }).Maybe(Cost, x => x.Cost).With(DayCount, x => x.Days).Maybe(RequestedByDebtor, x => x.RequestedByDebtor)),
        EventKind.PaymentPlan => Common(Action(f => new PaymentPlan(f.Of(On), f.Of(By), f.Of(Form), f.Of(Instalments))
            {
                CoversWholeClaim = f.Of(CoversWholeClaim),
                MadeWithDebtor = f.Of(MadeWithDebtor),
                Cost = f.Of(Cost), PreparedOn = f.Of(PreparedOn), Exception = f.Of(Exception), MinorBreach = f.Of(MinorBreach),
                InformedOfNoCosts = f.Of(InformedOfNoCosts), Charged = f.Of(Charged),
            }).Maybe(Cost, x => x.Cost).With(Instalments, x => x.Instalments).With(Form, x => x.Form)
                .Maybe(CoversWholeClaim, x => x.CoversWholeClaim).Maybe(MadeWithDebtor, x => x.MadeWithDebtor)),
        EventKind.Tratta => Common(Action(f => new Tratta(f.Of(On), f.Of(By), f.Of(Form))
            {
                ArrivalEnsured = f.Of(ArrivalEnsured),
                Cost = f.Of(Cost), PreparedOn = f.Of(PreparedOn), Exception = f.Of(Exception), MinorBreach = f.Of(MinorBreach),
                InformedOfNoCosts = f.Of(InformedOfNoCosts), Charged = f.Of(Charged),
            }).With(Form, x => x.Form).Maybe(Cost, x => x.Cost).Maybe(ArrivalEnsured, x => x.ArrivalEnsured)),
        EventKind.BankruptcyDemand => Common(Action(f => new BankruptcyDemand(f.Of(On), f.Of(By))
            {
                ServiceCost = f.Of(ServiceCost),
                Cost = f.Of(Cost), PreparedOn = f.Of(PreparedOn), Exception = f.Of(Exception), MinorBreach = f.Of(MinorBreach),
                InformedOfNoCosts = f.Of(InformedOfNoCosts), Charged = f.Of(Charged),
            }).Maybe(Cost, x => x.Cost).Maybe(ServiceCost, x => x.ServiceCost)),
        EventKind.OtherMeasure => Common(Action(f => new OtherMeasure(f.Of(On), f.Of(By))
            {
                Description = f.Of(Description),
                Cost = f.Of(Cost), PreparedOn = f.Of(PreparedOn), Exception = f.Of(Exception), MinorBreach = f.Of(MinorBreach),
                InformedOfNoCosts = f.Of(InformedOfNoCosts), Charged = f.Of(Charged),
            }).Maybe(Cost, x => x.Cost).Maybe(Description, x => x.Description)),
        EventKind.TrattaPublication => Action(f => new TrattaPublication(f.Of(On), f.Of(By))
            {
                Tratta = f.Of(TrattaIndex),
                OtherDeadlineAgreed = f.Of(OtherDeadlineAgreed),
                MinorBreach = f.Of(MinorBreach),
            }).Maybe(TrattaIndex, x => x.Tratta).Maybe(OtherDeadlineAgreed, x => x.OtherDeadlineAgreed).Maybe(MinorBreach, x => x.MinorBreach),
        EventKind.CourtClaim => Action(f => new CourtClaim(f.Of(On), f.Of(By)) { Urgent = f.Of(Urgent), MinorBreach = f.Of(MinorBreach) })
            .Maybe(Urgent, x => x.Urgent).Maybe(MinorBreach, x => x.MinorBreach),
        EventKind.Assignment => Event(f => new Assignment(f.Of(On)) { MinorBreach = f.Of(MinorBreach) }).Maybe(MinorBreach, x => x.MinorBreach),
        EventKind.PreservationNotice => Action(f => new PreservationNotice(f.Of(On), f.Of(By))),
        EventKind.PlanLapsed => Event(f => new PlanLapsed(f.Of(On))),
        EventKind.TurnoverStatement => Event(f => new TurnoverStatement(f.Of(On))),
        EventKind.Dispute => Event(f => new Dispute(f.Of(On), f.Of(Ground)) { Amount = f.Of(DisputedAmount) })
            .With(Ground, x => x.Ground).Maybe(DisputedAmount, x => x.Amount),
        EventKind.DisputeResolved => Event(f => new DisputeResolved(f.Of(On))),
        EventKind.LegalRemedy => Event(f => new LegalRemedy(f.Of(On))),
        EventKind.LegalRemedyResolved => Event(f => new LegalRemedyResolved(f.Of(On))),
        EventKind.SuspensionRequest => Event(f => new SuspensionRequest(f.Of(On), f.Of(Form))).With(Form, x => x.Form),
        EventKind.DeliveryConsent => Event(f => new DeliveryConsent(f.Of(On), f.Of(Consent))
            {
                Complete = f.Of(Complete),
                Covers = f.Of(Covers),
                ValidThrough = f.Of(ValidThrough),
            }).With(Consent, x => x.ConsentKind).Maybe(Complete, x => x.Complete).Maybe(Covers, x => x.Covers)
            .Maybe(ValidThrough, x => x.ValidThrough),
        EventKind.DeliveryConsentWithdrawn => Event(f => new DeliveryConsentWithdrawn(f.Of(On))),
        EventKind.WrittenFormRequested => Event(f => new WrittenFormRequested(f.Of(On))),
        EventKind.EstablishedChannel => Event(f => new EstablishedChannel(f.Of(On))),
        EventKind.ExceptionallyDifficult => Event(f => new ExceptionallyDifficult(f.Of(On), f.Of(Proportionate), f.Of(Disclosed)))
            .With(Proportionate, x => x.Proportionate).With(Disclosed, x => x.Disclosed),
        EventKind.Breach => Event(f => new Breach(f.Of(On), f.Of(Section))
            {
                Minor = f.Of(Minor),
                Measure = f.Of(MeasureIndex),
                By = f.Of(BreachBy),
            }).With(Section, x => x.Section).Maybe(Minor, x => x.Minor).Maybe(MeasureIndex, x => x.Measure).Maybe(BreachBy, x => x.By),
        EventKind.ClaimExtinguished => Event(f => new ClaimExtinguished(f.Of(On), f.Of(Reason))).With(Reason, x => x.Reason),
        EventKind.Payment => Event(f => new Payment(f.Of(On), f.Of(Amount))
            {
                To = f.Of(To),
                DebtorKnewUnauthorised = f.Of(DebtorKnewUnauthorised),
            }).With(Amount, x => x.Amount).Maybe(To, x => x.To).Maybe(DebtorKnewUnauthorised, x => x.DebtorKnewUnauthorised),
        EventKind.Remittance => Event(f => new Remittance(f.Of(On), f.Of(Amount))).With(Amount, x => x.Amount),
        EventKind.InformationRequest => Event(f => new InformationRequest(f.Of(On), f.Of(Information))).With(Information, x => x.Information),
        EventKind.CreditNote => Event(f => new CreditNote(f.Of(On), f.Of(Amount)) { Item = f.Of(ItemIndex) })
            .With(Amount, x => x.Amount).IfAny(ItemIndex, x => x.Item),
        EventKind.Waiver => Event(f => new Waiver(f.Of(On))
            {
                Principal = f.Of(Principal), Interest = f.Of(Interest), Costs = f.Of(Costs), InterestOnCosts = f.Of(InterestOnCosts),
            }).Maybe(Principal, x => x.Principal).Maybe(Interest, x => x.Interest).Maybe(Costs, x => x.Costs)
            .Maybe(InterestOnCosts, x => x.InterestOnCosts),
        EventKind.CostInterest => Event(f => new CostInterest(f.Of(On))),
        EventKind.Judgment => Event(f => new Judgment(f.Of(On))),
        EventKind.SuspensionWithdrawn => Event(f => new SuspensionWithdrawn(f.Of(On))),
    };

    private static Shape<CollectionEvent, T> Event<T>(Func<Facts, T> make)
        where T : CollectionEvent =>
        new Shape<CollectionEvent, T>(P, make).With(Type, x => x.Kind).With(On, x => x.On);

    private static Shape<CollectionEvent, T> Action<T>(Func<Facts, T> make)
        where T : CollectionAction =>
        Event(make).With(By, x => x.By);

    /// <summary>What every measure has besides.</summary>
    private static Shape<CollectionEvent, T> Common<T>(Shape<CollectionEvent, T> row)
        where T : Measure =>
        row.Maybe(PreparedOn, x => x.PreparedOn).Maybe(Exception, x => x.Exception).Maybe(MinorBreach, x => x.MinorBreach)
            .Maybe(InformedOfNoCosts, x => x.InformedOfNoCosts).Maybe(Charged, x => x.Charged);
}
