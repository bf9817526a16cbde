using System.Text.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>Requests and cases in the format.</summary>
internal static class RequestFormat
{
    private static readonly Properties OfCase = new();
    private static readonly Property<Claim> Claim = OfCase.Object("claim", ClaimFormat.Shape);
    private static readonly Property<Sequence<CollectionEvent>> Events =
        OfCase.List<CollectionEvent>("events", EventFormat.Events.Read, EventFormat.Events.Write);

    internal static readonly Shape<CollectionCase> Case =
        OfCase.Shape(f => CollectionCase.Of(f.Of(Claim), f.Of(Events))).With(Claim, x => x.Claim).With(Events, x => x.Events);

    private static readonly Properties P = new();
    private static readonly Property<string> Id = P.Text("id");
    private static readonly Property<CollectionCase?> TheCase = P.ObjectIfAny("case", Case);
    private static readonly Property<Sequence<ClaimBalance>?> Claims = P.ListIfAny("claims", ClaimFormat.Balanced);
    private static readonly Property<Ask> Ask = P.Object("ask", AskFormat.Asks, null!);
    private static readonly Property<Policy> Policy = P.Of("policy", PolicyFormat.Read, PolicyFormat.Shape.Write, new Policy(Readings.Default, null));

    internal static readonly Shape<CaseRequest> Request = P.Shape(f => Make(f, Readings.Default))
        .With(Id, x => x.Id).IfAny(TheCase, x => x.CaseOrNull).IfAny(Claims, x => (x.Ask as Ask.Divide)?.Claims).With(Ask, x => x.Ask)
        .Maybe(Policy, x => new Policy(x.Readings, null));

    /// <summary>Reads a request that is the whole document.</summary>
    /// <param name="json">The reader, before the document.</param>
    /// <param name="readings">The readings where the policy is silent.</param>
    internal static CaseRequest Read(ref Utf8JsonReader json, Readings readings) =>
        ReadRoot(ref json, (ref json) =>
        {
            json.OpenObject();
            var facts = P.Take();
            Request.Gather(ref json, facts, default, ulong.MaxValue);
            var request = Make(facts, readings);
            P.GiveBack(facts);
            return request;
        });

    /// <summary>Reads a case that is the whole document.</summary>
    internal static CollectionCase ReadCase(ref Utf8JsonReader json) => ReadRoot(ref json, Case.Read);

    /// <summary>Reads a plan that is the whole document.</summary>
    internal static StepPlan ReadPlan(ref Utf8JsonReader json) => ReadRoot(ref json, StepFormat.Plan.Read);

    /// <summary>Reads an event that is the whole document.</summary>
    internal static CollectionEvent ReadEvent(ref Utf8JsonReader json) => ReadRoot(ref json, EventFormat.Events.Read);

    /// <summary>
    /// The vocabulary checks shapes itself: what it throws is given its place here, for the reader still stands on the value, or at the
    /// end of the object, that was being made.
    /// </summary>
    internal static T ReadRoot<T>(ref Utf8JsonReader json, Reading<T> read)
    {
        try
        {
            json.Read();
            var value = read(ref json);
            json.Read();
            return value;
        }
        catch (InvalidFactException error)
        {
            throw json.Fault(error);
        }
    }

    private static CaseRequest Make(Facts f, Readings defaults)
    {
        var readings = f.Has(Policy) ? f.Of(Policy).Over(defaults) : defaults;
        var ask = f.Of(Ask);
        var (needed, other) = ask is Ask.Divide ? ((Property)Claims, (Property)TheCase) : (TheCase, Claims);
        if (f.Has(other) || !f.Has(needed))
        {
            throw f.Has(needed)
                ? new InvalidFactException(other.Name, Expected.NotBeside, needed.Name)
                : new InvalidFactException(needed.Name, Expected.Given);
        }

        return ask is Ask.Divide divide
            ? new CaseRequest(f.Of(Id), DivideOver(divide, f.Of(Claims)!), readings)
            : new CaseRequest(f.Of(Id), f.Of(TheCase)!, ask, readings);
    }

    /// <summary>The question about these claims, each named once and by the debtor only if it is there.</summary>
    private static Ask.Divide DivideOver(Ask.Divide ask, Sequence<ClaimBalance> claims)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < claims.Count; i++)
        {
            if (!ids.Add(claims[i].Claim.Id))
            {
                throw new InvalidFactException(FormattableString.Invariant($"claims[{i}].claim.id"), Expected.DifferentIds);
            }
        }

        for (var i = 0; i < ask.Designated?.Count; i++)
        {
            if (!ids.Remove(ask.Designated[i]))
            {
                throw new InvalidFactException(FormattableString.Invariant($"ask.designated[{i}]"), Expected.IdsOfClaims);
            }
        }

        return ask with { Claims = claims };
    }
}
