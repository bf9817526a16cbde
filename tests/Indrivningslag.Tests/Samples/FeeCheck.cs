using NodaTime;

namespace Indrivningslag.Tests.Samples;

/// <summary>A web handler's work: before a letter goes out, may it, and may it cost what the form says?</summary>
internal static class FeeCheck
{
    internal sealed record Query(CollectionCase Case, PaymentReminder Planned, Language Language);

    internal sealed record Verdict(bool Send, Euro Fee, LocalDate? From, IReadOnlyList<string> Why);

    /// <summary>The answer to one query; a faulty fact becomes the message of a bad request.</summary>
    internal static (int Status, Verdict? Verdict, string? Fault) Handle(Query query)
    {
        try
        {
            return (200, Check(query), null);
        }
        catch (CaseErrorException error)
        {
            return (400, null, error.Text(query.Language));
        }
    }

    private static Verdict Check(Query query)
    {
        var permission = DebtCollectionAct.Finland.Permission(query.Case, query.Planned).Value;
        if (!permission.Permitted)
        {
            return new(false, Euro.Zero, permission.Earliest, [.. permission.Obstacles.Select(obstacle => Line(obstacle.Reason, query.Language))]);
        }

        var cost = DebtCollectionAct.Finland.Quote(query.Case, query.Planned).Value;
        return new(true, cost.Recoverable, permission.ChargeableFrom, [.. cost.Limits.Select(limit => Line(limit, query.Language))]);
    }

    private static string Line(Reason reason, Language language) => $"{reason.Citation.ToText(language)}: {reason.Text(language)}";
}
