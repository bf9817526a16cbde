namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Whether an action may be taken on a day, and what it could cost. A null maximum: nothing limits it.</summary>
internal sealed record Permit(
    bool Permitted, IReadOnlyList<Obstacle> Obstacles, IReadOnlyList<string> Duties, DateOnly? Earliest, DateOnly? Latest,
    bool Chargeable, DateOnly? ChargeableFrom, long? Maximum, IReadOnlyList<string> Limits);

internal static class Permission
{
    /// <summary>A cost so high that whatever is admitted of it was limited by law.</summary>
    private const long Unlimited = 1_000_000_000_000_00;

    /// <summary>An action that is only asked about has no place in the list, so that nothing recorded can name it.</summary>
    private const int NoIndex = -1;

    /// <summary>Past the last event and the last day of every term nothing that is counted in days is left to wait for.</summary>
    private const int LongestWait = 20;

    public static Permit Of(Case all, Event action, DateOnly on)
    {
        var c = all.AsOf(on);
        var a = AsFarAsPossible(action) with { On = on };
        var obstacles = Obstacles.Of(c, a);
        var earliest = Earliest(c, a);
        var from = ChargeableFrom(c, a, earliest);
        var permitted = obstacles.Count == 0;
        return new Permit(
            permitted,
            obstacles,
            Duties.Of(c, a),
            earliest,
            Law.IsConsumer(c.Claim, on) || a.Kind != Kind.TrattaPublication ? null : TrattaRules.Latest(c, a),
            permitted && from == on,
            from,
            permitted ? Maximum(c, a, on) : 0,
            permitted && a.IsMeasure ? Assessed(c, a).Limits : []);
    }

    /// <summary>The action with its duties fulfilled, and whatever it costs.</summary>
    private static Event AsFarAsPossible(Event action) => action with
    {
        Index = NoIndex, Cost = Unlimited, ServiceCost = 0, ArrivalEnsured = true, InformedOfNoCosts = true,
    };

    /// <summary>
    /// The first day without obstacles if nothing else happens. When the last that time lifts is gone, others may stand; if one of them is
    /// not lifted by time, there is no such day.
    /// </summary>
    private static DateOnly? Earliest(Case c, Event a)
    {
        while (Obstacles.Of(c, a) is { Count: > 0 } obstacles)
        {
            if (obstacles.Any(o => o.LiftsOn is null))
                return null;
            a = a with { On = obstacles.Max(o => o.LiftsOn)!.Value };
        }

        return a.On;
    }

    /// <summary>The first day from the earliest on which the action would cost something, if nothing else happens.</summary>
    private static DateOnly? ChargeableFrom(Case c, Event a, DateOnly? earliest) =>
        earliest is { } start && a.IsMeasure
            ? DaysThatMatter(c, start).Where(d => Maximum(c, a, d) != 0).Select(d => (DateOnly?)d).FirstOrDefault()
            : null;

    /// <summary>Every day until all waits and extensions are over, then the days on which a new edition begins.</summary>
    private static IEnumerable<DateOnly> DaysThatMatter(Case c, DateOnly start)
    {
        DateOnly[] starts = [c.DueOn, start, Standing.ExtendedThrough(c) ?? start, .. c.Events.Select(e => e.On)];
        var last = starts.Max().AddDays(LongestWait);
        for (var day = start; day <= last; day = day.AddDays(1))
            yield return day;
        foreach (var day in Law.Editions.Append(Law.PeerToPeer2019).Order().Where(d => d > last))
            yield return day;
    }

    /// <summary>What the action could cost on the day; null: whatever it costs.</summary>
    public static long? Maximum(Case c, Event action, DateOnly on)
    {
        var a = AsFarAsPossible(action) with { On = on };
        if (!a.IsMeasure || Obstacles.Of(c, a).Count > 0)
            return 0;
        var recoverable = Assessed(c, a).Recoverable;
        return recoverable == Unlimited ? null : recoverable;
    }

    private static CostLine Assessed(Case c, Event a) => Costs.Assess(c.With(a), a.On).Lines[^1];

    /// <summary>The eight usual next steps, each with what it could cost when it first could cost something.</summary>
    public static IReadOnlyList<(Event Action, Permit Permit)> Next(Case c, DateOnly on)
    {
        Event[] actions =
        [
            new() { Kind = Kind.PaymentReminder, By = Role.Creditor },
            new() { Kind = Kind.PaymentDemand, By = Role.Agent },
            new() { Kind = Kind.TermExtension, By = Role.Creditor, Days = 14 },
            new() { Kind = Kind.PaymentPlan, By = Role.Creditor, Instalments = 4 },
            new() { Kind = Kind.Tratta, By = Role.Agent },
            new() { Kind = Kind.TrattaPublication, By = Role.Agent },
            new() { Kind = Kind.BankruptcyDemand, By = Role.Agent },
            new() { Kind = Kind.CourtClaim, By = Role.Agent },
        ];
        return [.. actions.Select(a => (a, AtItsTime(c.AsOf(on), a, Of(c, a, on))))];
    }

    private static Permit AtItsTime(Case c, Event a, Permit p) =>
        p with { Maximum = p.ChargeableFrom is { } from ? Maximum(c, a, from) : 0 };
}

/// <summary>What must be done along with an action.</summary>
internal static class Duties
{
    public static IReadOnlyList<string> Of(Case before, Event a)
    {
        var list = new List<string>();
        var era = Law.EraOf(before.Claim, a.On);
        var consumer = Law.IsConsumer(before.Claim, a.On);
        if (Standing.OwesNoticeOfNoCosts(before, a))
            list.Add("4c.2");
        if (Breaches.ArrivalDuty(before, a) is { } arrival)
            list.Add(arrival);
        if (a.IsDemand && (consumer || a.On >= Law.Act299Of2022))
            list.Add(consumer ? "5a" : "5b.4");
        if (a.IsMeasure && Prices.ExceptionalWorkLifts(before, a))
            list.Add(Law.Cite(Subject.ExceptionalWork, era));
        if (a.IsMeasure && !a.IsCopy && a.Exemption == Exemption.SpecialReason)
            list.Add(Law.Cite(Subject.SpecialReason, era));
        if (a.IsMeasure && !a.IsCopy && !before.Claim.DirectlyEnforceable && before.Events.Any(e => e.Kind == Kind.ExceptionallyDifficult))
            list.Add(Law.Cite(Subject.Difficult, era));
        return [.. list.Where(d => d != "")];
    }
}
