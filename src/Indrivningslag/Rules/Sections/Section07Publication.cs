namespace Indrivningslag.Rules;

/// <summary>7.1, 7.6: the publication of a tratta; only a lawful tratta is published.</summary>
internal static class Section07Publication
{
    /// <summary>What stands in the way of publishing on a day.</summary>
    internal static void Check(in CaseState state, TrattaPublication publication, in Moment moment, ref ReasonSink reasons)
    {
        if (moment.Consumer)
        {
            reasons.Add(Rule.ConsumerTratta, Cite.S7M2);
            return;
        }

        Section07.Undisputed(state, ref reasons);
        var tratta = TrattaOf(state, publication);
        if (tratta.Day == Days.None)
        {
            reasons.Add(Rule.PublicationWithoutTratta, state.Act.Law.TrattaOn(moment.Day).PublicationFromDays.Citation);
            return;
        }

        foreach (var flaw in tratta.Flaws ?? [])
        {
            reasons.Add(flaw);
        }

        Term(state, publication, tratta, moment.Day, ref reasons);
    }

    /// <summary>7.6: the last day of publication, or never when there is none.</summary>
    internal static int LastDay(in CaseState state, TrattaPublication publication)
    {
        var tratta = TrattaOf(state, publication);
        return tratta.Day != Days.None && !publication.OtherDeadlineAgreed && state.Act.Law.TrattaOn(tratta.Day).PublicationThroughDays is { } through
            ? Days.Later(tratta.Day, through.Value)
            : Days.Never;
    }

    private static void Term(in CaseState state, TrattaPublication publication, in SentTratta tratta, int day, ref ReasonSink reasons)
    {
        var law = state.Act.Law.TrattaOn(tratta.Day);
        var first = state.After(tratta.Day, law.PublicationFromDays.Value);
        if (day < first)
        {
            reasons.Add(Rule.PublicationTooEarly, law.PublicationFromDays.Citation, first, number: law.PublicationFromDays.Value, day: tratta.Day);
        }

        if (day > LastDay(state, publication))
        {
            var through = law.PublicationThroughDays!.Value;
            reasons.Add(Rule.PublicationTooLate, through.Citation, number: through.Value, day: tratta.Day);
        }

        if (law.TurnoverStatementCloses is { } closes && state.TurnoverStated && state.Claim.DebtorForm == DebtorForm.LimitedCompany)
        {
            reasons.Add(Rule.PublicationTurnover, closes);
        }
    }

    private static SentTratta TrattaOf(in CaseState state, TrattaPublication publication)
    {
        var log = state.Retroactive?.Trattas;
        return publication.Tratta is { } named ? log![named]
            : log is not null && state.LatestTratta.Day != Days.None ? log[state.LatestTratta.Event]
            : state.LatestTratta;
    }
}
