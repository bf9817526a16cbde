using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The properties of one event by name, whatever its type: the type may come last.</summary>
internal struct EventFacts
{
    internal EventKind Type;
    internal LocalDate On;
    internal CollectorRole By;
    internal DeliveryForm Form;
    internal Euro Cost;
    internal Euro ServiceCost;
    internal Euro Amount;
    internal Euro? Charged;
    internal LocalDate? TermEndsOn;
    internal LocalDate? RemarksTermEndsOn;
    internal LocalDate? ValidThrough;
    internal int Days;
    internal int Instalments;
    internal int? Measure;
    internal int Kind;
    internal DisputeGround Ground;
    internal ExtinctionReason Reason;
    internal PaymentRecipient To;
    internal Citation Section;
    internal string? Description;
    internal DemandContents MissingContents;
    internal CoveredLetters? Covers;
    internal ExceptionalGround? Exception;
    private ulong _true;

    /// <summary>Reads the properties of an event.</summary>
    /// <param name="json">The reader, on the event.</param>
    /// <param name="isAction">Whether it is the action of a permission question, which has no day of its own.</param>
    internal static EventFacts Read(ref Utf8JsonReader json, bool isAction)
    {
        const EventMember TrueByDefault =
            EventMember.RequestedByDebtor | EventMember.CoversWholeClaim | EventMember.MadeWithDebtor | EventMember.Complete;
        var facts = new EventFacts { _true = (ulong)TrueByDefault };
        var members = Members.Of(ref json, FormatWords.Event);
        while (members.Next(ref json))
        {
            facts.Take(ref json, (EventMember)members.Current);
        }

        members.Require(ref json, (ulong)EventMember.Type);
        if (isAction && !EventShapes.IsAction(facts.Type))
        {
            throw json.FaultIn("type", Expected.CreditorStep);
        }

        var asked = isAction ? ~(ulong)EventMember.On : ulong.MaxValue;
        members.Allow(ref json, EventShapes.Allowed(facts.Type) & asked);
        members.Require(ref json, EventShapes.Required(facts.Type) & asked);
        return facts;
    }

    internal readonly bool Is(EventMember member) => (_true & (ulong)member) != 0;

    private static ExceptionalGround ReadException(ref Utf8JsonReader json)
    {
        var (kind, proportionate, disclosed) = (0, false, false);
        var members = Members.Of(ref json, FormatWords.Exception);
        while (members.Next(ref json))
        {
            switch ((ExceptionMember)members.Current)
            {
                case ExceptionMember.Kind:
                    kind = json.Word(FormatWords.Exceptions);
                    break;
                case ExceptionMember.Proportionate:
                    proportionate = json.Bool();
                    break;
                default:
                    disclosed = json.Bool();
                    break;
            }
        }

        members.Require(ref json, (ulong)(ExceptionMember.Kind | ExceptionMember.Proportionate | ExceptionMember.Disclosed));
        return new ExceptionalGround((ExceptionalGroundKind)kind, proportionate, disclosed);
    }

    private void Take(ref Utf8JsonReader json, EventMember member)
    {
        switch (member)
        {
            case EventMember.Type:
                Type = (EventKind)json.Word(FormatWords.EventTypes);
                break;
            case EventMember.By:
                By = (CollectorRole)json.Word(FormatWords.Roles);
                break;
            case EventMember.Form:
                Form = (DeliveryForm)json.Word(FormatWords.Forms);
                break;
            case EventMember.Kind:
                Kind = json.Word(FormatWords.EventKinds);
                break;
            case EventMember.Ground:
                Ground = (DisputeGround)json.Word(FormatWords.Grounds);
                break;
            case EventMember.Reason:
                Reason = (ExtinctionReason)json.Word(FormatWords.Extinctions);
                break;
            case EventMember.To:
                To = (PaymentRecipient)json.Word(FormatWords.Recipients);
                break;
            case EventMember.Section:
                Section = Citation.Parse(json.Text());
                break;
            case EventMember.Description:
                Description = json.Text();
                break;
            case EventMember.MissingContents:
                MissingContents = (DemandContents)json.Flags(FormatWords.Contents);
                break;
            case EventMember.Covers:
                Covers = (CoveredLetters)json.Flags(FormatWords.Letters);
                break;
            case EventMember.Exception:
                Exception = json.TokenType == JsonTokenType.Null ? null : ReadException(ref json);
                break;
            default:
                TakeQuantity(ref json, member);
                break;
        }
    }

    private void TakeQuantity(ref Utf8JsonReader json, EventMember member)
    {
        switch (member)
        {
            case EventMember.On:
                On = json.Date();
                break;
            case EventMember.TermEndsOn:
                TermEndsOn = json.DateOrNull();
                break;
            case EventMember.RemarksTermEndsOn:
                RemarksTermEndsOn = json.DateOrNull();
                break;
            case EventMember.ValidThrough:
                ValidThrough = json.DateOrNull();
                break;
            case EventMember.Cost:
                Cost = json.Money();
                break;
            case EventMember.ServiceCost:
                ServiceCost = json.Money();
                break;
            case EventMember.Amount:
                Amount = json.Money();
                break;
            case EventMember.Charged:
                Charged = json.MoneyOrNull();
                break;
            case EventMember.Days:
                Days = json.Whole();
                break;
            case EventMember.Instalments:
                Instalments = json.Whole();
                break;
            case EventMember.Measure:
                Measure = json.WholeOrNull();
                break;
            default:
                _true = json.Bool() ? _true | (ulong)member : _true & ~(ulong)member;
                break;
        }
    }
}
