using System.Reflection;
using System.Text.Json;
using Indrivningslag.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Json.Serializer;

/// <summary>Values of every type that goes through the serializer: written by hand where they are facts, else the answers to the shared cases.</summary>
internal static class Samples
{
    private static readonly LocalDate Day = new(2024, 4, 1);

    /// <summary>The values, each with the type it is declared as.</summary>
    internal static ILookup<Type, object> ByType { get; } = All().ToLookup(sample => sample.As, sample => sample.Value);

    internal static IEnumerable<Type> Enumerations =>
        new[] { typeof(Claim).Assembly, typeof(CaseJson).Assembly }.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => type.IsEnum);

    private static IEnumerable<(Type As, object Value)> All() =>
    [
        .. Enumerations.SelectMany(type => Enum.GetValues(type).Cast<object>().Select(member => (type, member))),
        (typeof(DemandContents), DemandContents.Total | DemandContents.Remarks | DemandContents.SuspensionRight),
        (typeof(CoveredLetters), CoveredLetters.PaymentReminder | CoveredLetters.Tratta),
        .. Facts(),
        .. Events(),
        .. Cases(),
    ];

    private static IEnumerable<(Type As, object Value)> Facts()
    {
        foreach (var cents in (long[])[0, 1, 1234, 123_456_780, -310])
        {
            yield return (typeof(Euro), Euro.FromCents(cents));
        }

        foreach (var code in (string[])["4", "10a", "10a.1.2.b", "5b.2"])
        {
            yield return (typeof(Citation), Citation.Parse(code));
        }

        yield return (typeof(Citation), default(Citation));
        yield return (typeof(DueNotice), DueNotice.None);
        yield return (typeof(DueNotice), DueNotice.AgreedDueDate);
        yield return (typeof(DueNotice), DueNotice.Sent(Day));
        yield return (typeof(InterestTerms), InterestTerms.None);
        yield return (typeof(InterestTerms), InterestTerms.Fixed(7.25m, Day));
        yield return (typeof(InterestTerms), InterestTerms.ConsumerCredit(20) with { MinimumCharge = Euro.Of(5) });
        yield return (typeof(Instalments), new Instalments(null));
        yield return (typeof(Instalments), new Instalments(Day));
        yield return (typeof(CommercialPayment), new CommercialPayment());
        yield return (typeof(CommercialPayment), new CommercialPayment(3));
        yield return (typeof(AgreedCeilings), new AgreedCeilings());
        yield return (typeof(AgreedCeilings), new AgreedCeilings { Total = Euro.Of(100), Tratta = Euro.Of(12.5m) });
        yield return (typeof(ClaimItem), new ClaimItem(Euro.Of(10), Day));
        yield return (typeof(ClaimFacts), new ClaimFacts(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.PublicTask, true));
        yield return (typeof(ExceptionalGround), new ExceptionalGround(ExceptionalGroundKind.SpecialReason, true, false));
        yield return (typeof(Balance), new Balance(Euro.Of(1234.5m), Euro.Of(6.07m), Euro.Of(50), Euro.Of(0.01m)));
        yield return (typeof(Readings), Readings.Default);
        yield return (typeof(Readings), Readings.Default with { DayCount = DayCount.Actual360, FirstDemandWaits = false });
        yield return (typeof(StepPlan), StepPlan.Usual);
        foreach (var step in StepPlan.Usual.Consumer)
        {
            yield return (typeof(PlannedStep), step);
        }
    }

    private static IEnumerable<(Type As, object Value)> Events()
    {
        foreach (var row in RoundTripTests.Events)
        {
            var facts = string.Join(',', row.Select(part => (string)part).Skip(1).Where(part => part.Length > 0).Prepend($"\"type\":\"{row[0]}\",\"on\":\"2024-04-01\""));
            var read = CaseJson.ReadEvent($"{{{facts}}}");
            for (var type = read.GetType(); type != typeof(object); type = type.BaseType!)
            {
                yield return (type, read);
            }
        }
    }

    /// <summary>The requests among the shared cases, and the answers to some questions about their cases.</summary>
    private static IEnumerable<(Type As, object Value)> Cases()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Take(60))
            {
                using var json = JsonDocument.Parse(line);
                if (!json.RootElement.GetProperty("expected").TryGetProperty("error", out _))
                {
                    foreach (var sample in Of(CaseJson.ReadRequest(json.RootElement.GetProperty("request").GetRawText())))
                    {
                        yield return sample;
                    }
                }
            }
        }
    }

    private static IEnumerable<(Type As, object Value)> Of(CaseRequest request)
    {
        var act = new DebtCollectionAct { Readings = request.Readings };
        var answers = request.Ask switch
        {
            Ask.Divide divide => OfDivision(divide, act.Divide(divide.Claims, divide.On, divide.Amount, divide.Designated).Value),
            Ask.Costs costs => [(typeof(CostTotals), act.CostTotals(request.Case, costs.AsOf))],
            Ask.Statement statement => OfStatement(act.Statement(request.Case, statement.AsOf).Value),
            Ask.NextSteps next => act.Next(request.Case, next.On).Value.Select(step => (typeof(NextStep), (object)step)),
            _ => Enumerable.Empty<(Type As, object Value)>(),
        };
        return answers.Append((typeof(CaseRequest), request)).Concat(request.Ask is Ask.Divide ? [] : OfCase(request.Case));
    }

    private static IEnumerable<(Type As, object Value)> OfCase(CollectionCase collectionCase) =>
        [(typeof(CollectionCase), collectionCase), (typeof(Claim), collectionCase.Claim), (typeof(Sequence<CollectionEvent>), collectionCase.Events)];

    private static IEnumerable<(Type As, object Value)> OfDivision(Ask.Divide divide, PaymentDivision division) =>
    [
        (typeof(PaymentDivision), division),
        .. division.Shares.Select(share => (typeof(ClaimShare), (object)share)),
        .. divide.Claims.Select(claim => (typeof(ClaimBalance), (object)claim)),
    ];

    private static IEnumerable<(Type As, object Value)> OfStatement(DebtStatement statement) =>
    [
        (typeof(DebtStatement), statement),
        (typeof(Ledger), statement.Ledger),
        .. statement.InterestLines.Concat(statement.CostInterestLines).Select(line => (typeof(InterestLine), (object)line)),
        .. statement.CostLines.Select(line => (typeof(CostLine), (object)line)),
        .. statement.Ledger.Payments.Select(posting => (typeof(PaymentPosting), (object)posting)),
        .. statement.Ledger.Payments.Select(posting => (typeof(PaymentParts), (object)posting.Parts)),
    ];
}
