using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Texts;

/// <summary>Finnish: <c>12,50 euroa</c>, <c>15.3.2024</c>, <c>10 a §:n 1 momentin 2 kohdan b alakohta</c>.</summary>
internal sealed class Finnish : Wording
{
    internal override string NoReason => "Ei perustetta.";

    internal override string Template(Rule rule) => FinnishRules.Of(rule);

    internal override string Template(Expected expected) => expected switch
    {
        Expected.Given => "{fact}: tieto on annettava.",
        Expected.Absent => "{fact}: tietoa ei saa antaa tässä.",
        Expected.GivenOnce => "{fact}: tiedon saa antaa vain kerran.",
        Expected.NotBeside => "{fact}: tietoa ei saa antaa yhdessä tiedon {0} kanssa.",
        Expected.KnownName => "{fact}: ominaisuutta ei tunneta. Tässä tunnetut ominaisuudet ovat: {0}.",
        Expected.Text => "{fact}: arvon on oltava merkkijono.",
        Expected.WholeCharacters => "{fact}: arvon on oltava merkkijono, jossa ei ole parittomia surrogaattimerkkejä.",
        Expected.Number => "{fact}: arvon on oltava luku.",
        Expected.TrueOrFalse => "{fact}: arvon on oltava true tai false.",
        Expected.Object => "{fact}: arvon on oltava olio.",
        Expected.List => "{fact}: arvon on oltava luettelo.",
        Expected.OneOf => "{fact}: arvon on oltava jokin sanoista: {0}.",
        Expected.IsoDay => "{fact}: arvon on oltava päivä muodossa VVVV-KK-PP.",
        Expected.LineOfAtMost => "{fact}: rivin pituus saa olla enintään {0} tavua.",
        Expected.ValidUtf8 => "{fact}: tekstin on oltava kelvollista UTF-8:aa.",
        Expected.ValidJson => "{fact}: arvon on oltava yksi kelvollinen JSON-arvo, enintään {0} tasoa syvä. Virhe on tavussa {1}.",
        Expected.RequestOnOneLine =>
            "{fact}: arvon on oltava kokonainen pyyntö. Jokainen pyyntö on yhdellä rivillä; tällä rivillä on vain avaava aaltosulje.",
        Expected.FaultlessProgram =>
            "{fact}: ohjelma itse epäonnistui tässä pyynnössä ({0}). Pyynnössä ei ole vikaa; ilmoitathan virheestä.",
        Expected.AmountsThatAddUp => "{fact}: määrät ovat liian suuria laskettaviksi yhteen.",
        Expected.ValueOf => "{fact}: arvon on kuuluttava luetteloon {0}.",
        Expected.WholeNumber => "{fact}: arvon on oltava kokonaisluku.",
        Expected.WholeNumberFromTo => "{fact}: arvon on oltava kokonaisluku, vähintään {0} ja enintään {1}.",
        Expected.PercentFromTo => "{fact}: arvon on oltava vuotuinen prosenttimäärä, vähintään {0} ja enintään {1}.",
        Expected.DecimalsAtMost => "{fact}: arvon on oltava luku, jonka desimaalien määrä on enintään {0}.",
        Expected.AmountFromTo => "{fact}: rahamäärän on oltava vähintään {0} ja enintään {1}.",
        Expected.AmountAboveTo => "{fact}: rahamäärän on oltava yli {0} ja enintään {1}.",
        Expected.AmountWithinClientFunds => "{fact}: rahamäärä ei saa ylittää hallussa olevia asiakasvaroja, joita on {0}.",
        Expected.DayFromTo => "{fact}: arvon on oltava ISO-kalenterin päivä ajalta {0}–{1}.",
        Expected.DayAfter => "{fact}: päivän on oltava myöhäisempi kuin {0}.",
        Expected.DayNotBefore => "{fact} ei saa olla ennen päivää {0}, joka on viimeisimmän tapahtuman päivä.",
        Expected.DifferentIds => "{fact} on oltava sellaiset, että tunnisteet eroavat toisistaan.",
        Expected.IdsOfClaims => "{fact} on oltava annettujen saatavien tunnisteita, kukin enintään kerran.",
        Expected.HalfYearFromTo => "{fact}: arvon on oltava puolivuotiskauden ensimmäinen päivä, aikaisintaan {0} ja viimeistään {1}.",
        Expected.KnownRate =>
            "{fact}: arvon on oltava {0}, puolivuotiskauden tunnettu viitekorko, ellei sen korvaamista pyydetä (--override-rates).",
        Expected.PlaceInAct => "{fact}: arvon on oltava lainkohta, esimerkiksi 4, 4.2.1 tai 10a.1.2.b.",
        Expected.RisingSteps => "{fact}: ylärajojen on noustava, eikä viimeisellä portaalla saa olla ylärajaa.",
        Expected.RisingDays => "{fact}: tiedot on annettava ensimmäisen päivän mukaan nousevassa järjestyksessä.",
        Expected.CatalogueName => "{fact}: arvon on oltava lakiluettelon nimi.",
        Expected.FigureInForce => "{fact}: muutettavassa laissa ei ole tälle lukua.",
        Expected.SingleNumber => "{fact}: arvon on oltava yksi luku, ei asteikko.",
        Expected.BoundAndNumber => "{fact}: arvon on oltava kahden luettelo: yläraja euroina tai null ja luku.",
        Expected.AtLeastOne => "{fact}: osia on oltava vähintään yksi.",
        Expected.MeasureIndex => "{fact}: arvon on oltava perintätoimen indeksi tapahtumien luettelossa.",
        Expected.CreditorStep => "{fact}: arvon on oltava velkojan puolen toimi.",
        Expected.CostBearingStep => "{fact}: arvon on oltava toimi, josta voi aiheutua kuluja.",
        Expected.ProfessionalCollector =>
            "{fact}: arvon on oltava agent, purchaser tai exemptCollector; velkojan oma kirje on maksumuistutus (5 §:n 1 momentti).",
        Expected.ConsumerCategory => "{fact}: tiedon saa antaa vain luokan consumer kanssa.",
        Expected.NoCommercialPayment => "{fact}: tietoa ei saa antaa, koska kuluttajasaatava tai yksityishenkilön saatava tai velka ei ole kaupallinen maksu (10 i §:n 1 momentti).",
        Expected.NoCommercialInterest => "{fact}: kuluttajasaatavalla arvo ei saa olla statutoryCommercial.",
        Expected.NoSuspensionRight => "{fact}: tietoon ei saa kuulua 5a.2, joka koskee vain kuluttajasaatavia (5 b §:n 4 momentti).",
        Expected.NoConsumerCredit =>
            "{fact}: arvo ei saa olla consumerCredit, koska vain kuluttajasaatavalla voi olla sellainen korko (korkolain 4 §:n 2 momentti).",
        Expected.CreditDueFrom =>
            "{fact}: arvo ei saa olla consumerCredit, kun saatava on kokonaan erääntynyt ennen päivää {0}, jolloin sovellettiin toista lakia.",
        Expected.DayNotAfter => "{fact} ei saa olla päivän {0} jälkeen.",
        Expected.EarlierTratta => "{fact}: arvon on oltava sitä edeltävän tratan indeksi tapahtumien luettelossa.",
        Expected.ItemIndex => "{fact}: arvon on oltava saatavan erän indeksi.",
        Expected.AmountWithinPrincipal => "{fact}: rahamäärä ei saa ylittää pääomaa, jonka aiemmat hyvityslaskut ovat jättäneet, {0}.",
        Expected.ConsentValidity =>
            "{fact} on annettava: kuluttajan suostumus on täydellinen vain, kun sen viimeinen voimassaolopäivä on mainittu (5 §:n 2 momentti).",
        Expected.SomeAmount => "{fact}: vähintään yhden rahamäärän on oltava suurempi kuin 0.",
        Expected.CoveredFrom => "{fact}: päivä ei saa olla ennen päivää {0}, josta alkaen lakikirja kattaa tämän kysymyksen.",
        Expected.VatRateOn => "{fact}: arvonlisäverokantaa ei tunneta perintätoimen päivälle {0}.",
        Expected.AsWorded => "{fact}: arvon on oltava: {0}.",
        Expected.Fingerprint => "{fact}: arvon on oltava sha256: ja 64 heksadesimaalinumeroa pienin kirjaimin.",
        Expected.VersionThrough => "{fact}: arvon on oltava tämän kirjaston versio, enintään tarkistava versio {0}.",
        Expected.RequestOfReceipt => "{fact} poikkeaa: tämä ei ole se pyyntö, josta kuitti annettiin.",
        Expected.LawOfReceipt => "{fact} poikkeaa: tarkistuksessa käytetyssä laissa on {0}.",
        Expected.AnswerOfReceipt => "{fact} poikkeaa: tämä ei ole se vastaus, josta kuitti annettiin.",
        Expected.SameAnswerNow => "{fact} poikkeaa: tallennetussa vastauksessa on {0}, vastaus on nyt {1}.",
        Expected.ReferenceRateFor =>
            "{fact}: tarvitaan viitekorko (korkolain 12 §) ajalta {0}–{1}, mutta sitä ei tunneta. Lisää se lakikirjan viitekorkoihin.",
    };

    internal override string Place(Citation citation)
    {
        if (citation.Section == 0)
        {
            return string.Empty;
        }

        if (citation.Subsection == 0)
        {
            return Section(citation);
        }

        var subsection = $"{Section(citation)}:n {Whole(citation.Subsection)}";
        if (citation.Paragraph == 0)
        {
            return $"{subsection} momentti";
        }

        var paragraph = $"{subsection} momentin {Whole(citation.Paragraph)}";
        return citation.Item is { } suffix ? $"{paragraph} kohdan {suffix} alakohta" : $"{paragraph} kohta";
    }

    protected override void Amount(ref TextBuffer text, Euro amount)
    {
        Number(ref text, amount, ',');
        text.Append(" euroa");
    }

    protected override void Day(ref TextBuffer text, LocalDate day) => FinnishDay(ref text, day);

    protected override void DayCount(ref TextBuffer text, int days)
    {
        text.Append(days);
        text.Append(days == 1 ? " päivä" : " päivää");
    }
}
