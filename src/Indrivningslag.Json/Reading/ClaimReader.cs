using System.Text.Json;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Reads a claim.</summary>
internal struct ClaimReader
{
    private const ulong Required = (ulong)(ClaimMember.Id | ClaimMember.Principal | ClaimMember.DueOn);

    private string _id;
    private ClaimCategory? _category;
    private ClaimFacts? _facts;
    private DebtorForm _debtorForm;
    private Euro _principal;
    private LocalDate _dueOn;
    private DueNotice? _dueNotice;
    private bool _directlyEnforceable;
    private bool _stateClaimOrPublicSanction;
    private bool _peerToPeerLoan;
    private int? _overdueItems;
    private bool _creditorKeepsVat;
    private Instalments? _instalments;
    private InterestTerms? _interest;
    private AgreedCeilings? _ceilings;

    internal static Claim Read(ref Utf8JsonReader json)
    {
        var claim = default(ClaimReader);
        var members = Members.Of(ref json, FormatWords.Claim);
        while (members.Next(ref json))
        {
            claim.Take(ref json, (ClaimMember)members.Current);
        }

        members.Require(ref json, Required | (ulong)(claim._facts is null ? ClaimMember.Category : ClaimMember.None));
        return claim._facts is null || claim._category is null
            ? claim.Build()
            : throw json.FaultIn("facts", Expected.NotBeside, "category");
    }

    private void Take(ref Utf8JsonReader json, ClaimMember member)
    {
        switch (member)
        {
            case ClaimMember.Id:
                _id = json.Text();
                break;
            case ClaimMember.Category:
                _category = (ClaimCategory)json.Word(FormatWords.Categories);
                break;
            case ClaimMember.Facts:
                _facts = ClaimParts.Facts(ref json);
                break;
            case ClaimMember.DebtorForm:
                _debtorForm = (DebtorForm)json.Word(FormatWords.DebtorForms);
                break;
            case ClaimMember.Principal:
                _principal = json.Money();
                break;
            case ClaimMember.DueOn:
                _dueOn = json.Date();
                break;
            case ClaimMember.DueNotice:
                _dueNotice = ClaimParts.Notice(ref json);
                break;
            case ClaimMember.DirectlyEnforceable:
                _directlyEnforceable = json.Bool();
                break;
            case ClaimMember.StateClaimOrPublicSanction:
                _stateClaimOrPublicSanction = json.Bool();
                break;
            case ClaimMember.PeerToPeerLoan:
                _peerToPeerLoan = json.Bool();
                break;
            case ClaimMember.CommercialPayment:
                _overdueItems = ClaimParts.OverdueItems(ref json);
                break;
            case ClaimMember.CreditorDeductsVat:
                _creditorKeepsVat = !json.Bool();
                break;
            case ClaimMember.WholeClaimDueOn:
                _instalments = new Instalments(json.DateOrNull());
                break;
            case ClaimMember.Interest:
                _interest = ClaimParts.Interest(ref json);
                break;
            default:
                _ceilings = ClaimParts.Ceilings(ref json);
                break;
        }
    }

    private readonly Claim Build() =>
        (_facts is null ? new Claim(_id, _category.GetValueOrDefault(), _principal, _dueOn) : new Claim(_id, _facts, _principal, _dueOn)) with
        {
            DebtorForm = _debtorForm,
            DueNotice = _dueNotice ?? DueNotice.None,
            DirectlyEnforceable = _directlyEnforceable,
            StateClaimOrPublicSanction = _stateClaimOrPublicSanction,
            PeerToPeerLoan = _peerToPeerLoan,
            CommercialPayment = _overdueItems is { } items ? new CommercialPayment(items) : null,
            CreditorDeductsVat = !_creditorKeepsVat,
            Instalments = _instalments,
            Interest = _interest ?? InterestTerms.None,
            AgreedCeilings = _ceilings,
        };
}
