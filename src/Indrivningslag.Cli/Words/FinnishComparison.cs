namespace Indrivningslag.Cli;

internal static class FinnishComparison
{
    internal static readonly CompareLabels All = new()
    {
        Title = "Laki ja {0}",
        Requests = "Verratut saatavat",
        Errors = "Virheelliset rivit, jätetty pois",
        Changed = "Muuttuvat saatavat",
        Share = "Osuus saatavista",
        Higher = "Suurempi",
        Lower = "Pienempi",
        AnswersChanged = "Vastaukset, jotka eroavat jotenkin",
        Before = "Saa vaatia lain mukaan, yhteensä",
        After = "Saa vaatia, {0}, yhteensä",
        Difference = "Ero yhteensä",
        AveragePerChanged = "Keskimäärin muuttuvaa saatavaa kohti",
        AveragePerClaim = "Keskimäärin kutakin saatavaa kohti",
        Figure = "Tieto",
        Value = "Arvo",
        Distribution = "Muutokset suuruuden mukaan, euroa",
        Change = "Muutos",
        Claims = "Saatavat",
        Unchanged = "ei muutosta",
        Below = "alle {0}",
        Above = "yli {0}",
        FromTo = "{0} – {1}",
        Largest = "Suurimmat muutokset",
        Line = "Rivi",
        Request = "Pyyntö",
        UnderTheAct = "Laki",
        NoChange = "Mikään saatava ei muutu.",
        About = "Verrattu on se, mitä perinnästä saa enintään vaatia sinä päivänä, jota kukin pyyntö koskee.",
    };
}
