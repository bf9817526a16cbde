using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>Requests as they read back: a commercial payment without items states its one overdue item, and ceilings state something or are left out.</summary>
internal static class Stated
{
    internal static CaseRequest In(CaseRequest request) => request.Ask is Ask.Divide divide
        ? new CaseRequest(request.Id, divide with { Claims = [.. divide.Claims.Select(owed => owed with { Claim = In(owed.Claim) })] }, request.Readings)
        : request with { Case = new CollectionCase(In(request.Case.Claim), request.Case.Events) };

    internal static Claim In(Claim claim) => claim with
    {
        CommercialPayment = claim is { CommercialPayment.OverdueItems: null, Items: null } ? new CommercialPayment(1) : claim.CommercialPayment,
        AgreedCeilings = claim.AgreedCeilings == new AgreedCeilings() ? null : claim.AgreedCeilings,
    };
}
