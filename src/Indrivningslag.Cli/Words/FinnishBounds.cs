namespace Indrivningslag.Cli;

internal static class FinnishBounds
{
    internal static readonly BoundLabels All = new()
    {
        Title = "Enintään vaadittavat perintäkulut: {0}, pääoma {1} euroa, eräpäivä {2}",
        Table = "Enintään vaadittavat perintäkulut euroina ja ensimmäinen eräpäivän jälkeinen päivä, jona ne saa vaatia",
        Alone = "Velkojapuoli yksin: {0} euroa {1} alkaen, {2}. päivä eräpäivästä",
        Agreed = "Velallinen sopii pidennyksistä ja suunnitelmista: {0} euroa {1} alkaen, {2}. päivä eräpäivästä",
        NoLimit = "ei rajaa",
        LawSetsNone = "Laki ei aseta enimmäismääriä.",
        Nothing = "Mitään ei saa vaatia.",
        MoreFrom = "Viimeisen päivän jälkeen saa vaatia enemmän, {0} alkaen.",
        Why = "Miksi mikään ei tuo enempää",
        DayNumber = "Päivä eräpäivästä",
        Times = "Määrä",
        Each = "Kukin",
        Together = "Yhteensä",
        InForce = "Voimassa",
        Claims = "Saatavat",
        Consumer = "kuluttajasaatava",
        Other = "muu saatava",
        UpTo = "enintään {0}",
        Above = "yli {0}",
        Any = "kaikki",
        Most = "Enintään",
        ByCreditor = "Velkojapuoli yksin",
        WithAgreements = "Sopimuksin",
        Reached = "{0}. päivä, vaiheita: {1}",
    };
}
