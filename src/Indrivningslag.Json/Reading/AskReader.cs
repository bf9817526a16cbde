using System.Text.Json;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Reads the question of a request: the kind may come last.</summary>
internal struct AskReader
{
    private AskKind _kind;
    private LocalDate _asOf;
    private LocalDate _on;
    private EventFacts _action;
    private Balance _balance;
    private Euro _amount;
    private ScopeActor _actor;

    internal static Ask Read(ref Utf8JsonReader json)
    {
        var ask = default(AskReader);
        var members = Members.Of(ref json, FormatWords.Ask);
        while (members.Next(ref json))
        {
            ask.Take(ref json, (AskMember)members.Current);
        }

        members.Require(ref json, (ulong)AskMember.Kind);
        var all = (ulong)(AskMember.Kind | MembersOf(ask._kind));
        members.Allow(ref json, all);
        members.Require(ref json, all);
        return ask.Make(ref json);
    }

    private static AskMember MembersOf(AskKind kind) => kind switch
    {
        AskKind.Permission => AskMember.Action | AskMember.On,
        AskKind.Allocate => AskMember.On | AskMember.Balance | AskMember.Amount,
        AskKind.Next => AskMember.On,
        AskKind.Scope => AskMember.Actor | AskMember.On,
        _ => AskMember.AsOf,
    };

    private static Balance ReadBalance(ref Utf8JsonReader json)
    {
        Euro principal = default, interest = default, costs = default, interestOnCosts = default;
        var members = Members.Of(ref json, FormatWords.Balance);
        while (members.Next(ref json))
        {
            switch ((BalanceMember)members.Current)
            {
                case BalanceMember.Principal:
                    principal = json.Money();
                    break;
                case BalanceMember.Interest:
                    interest = json.Money();
                    break;
                case BalanceMember.Costs:
                    costs = json.Money();
                    break;
                default:
                    interestOnCosts = json.Money();
                    break;
            }
        }

        members.Require(
            ref json,
            (ulong)(BalanceMember.Principal | BalanceMember.Interest | BalanceMember.Costs | BalanceMember.InterestOnCosts));
        return new Balance(principal, interest, costs, interestOnCosts);
    }

    private void Take(ref Utf8JsonReader json, AskMember member)
    {
        switch (member)
        {
            case AskMember.Kind:
                _kind = (AskKind)json.Word(FormatWords.AskKinds);
                break;
            case AskMember.AsOf:
                _asOf = Require.Date(json.Date(), "asOf");
                break;
            case AskMember.On:
                _on = Require.Date(json.Date(), "on");
                break;
            case AskMember.Action:
                _action = EventFacts.Read(ref json, isAction: true);
                break;
            case AskMember.Balance:
                _balance = ReadBalance(ref json);
                break;
            case AskMember.Amount:
                _amount = Require.Money(json.Money(), "amount");
                break;
            default:
                _actor = (ScopeActor)json.Word(FormatWords.Actors);
                break;
        }
    }

    private readonly Ask Make(ref Utf8JsonReader json) => _kind switch
    {
        AskKind.Costs => new Ask.Costs(_asOf),
        AskKind.Permission => new Ask.Permission(MakeAction(ref json)),
        AskKind.Allocation => new Ask.Allocation(_asOf),
        AskKind.Allocate => new Ask.Allocate(_on, _balance, _amount),
        AskKind.Audit => new Ask.Audit(_asOf),
        AskKind.Statement => new Ask.Statement(_asOf),
        AskKind.Next => new Ask.NextSteps(_on),
        _ => new Ask.Scope(_actor, _on),
    };

    private readonly CollectionAction MakeAction(ref Utf8JsonReader json)
    {
        try
        {
            return (CollectionAction)EventReader.Make(ref json, _action, _on);
        }
        catch (InvalidFactException error)
        {
            throw json.Fault(error.Within("action"));
        }
    }
}
