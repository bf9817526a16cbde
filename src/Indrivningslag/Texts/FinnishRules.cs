namespace Indrivningslag.Texts;

/// <summary>What each rule does to a measure or an answer, in Finnish.</summary>
internal static class FinnishRules
{
    internal static string Of(Rule rule) => rule switch
    {
        Rule.NotDue =>
            "Saatava erääntyy {date}, ja sitä voidaan periä vasta sen päivän jälkeen. Sitä ennen perintäkuluja ei saa vaatia.",
        Rule.AgreedCeiling =>
            "Osapuolet ovat sopineet, että tällaisesta perintätoimesta vaaditaan enintään {amount}. Enempää ei saa vaatia.",
        Rule.AgreedTotalCeiling =>
            "Osapuolet ovat sopineet, että kaikista perintäkuluista vaaditaan yhteensä enintään {amount}. Enempää ei saa vaatia.",
        Rule.AgreedCeilingIgnored =>
            "Sovittu yläraja on suurempi kuin lain mukainen enimmäismäärä, joka on {amount}, eikä se sido velallista.",
        Rule.Paid =>
            "Saatava on maksettu korkoineen ja kuluineen. Sitä ei saa enää periä.",
        Rule.Extinguished =>
            "Saatava on vanhentunut tai muutoin lakannut. Perintätoimiin ei saa enää ryhtyä.",
        Rule.Disputed =>
            "Velallinen on kiistänyt saatavan perusteella, jolla voi olla merkitystä. "
            + "Perintää ei saa jatkaa, ennen kuin kiista on ratkaistu.",
        Rule.LegalRemedyOpen =>
            "Velallinen on käyttänyt oikeussuojakeinoa suoraan ulosottokelpoista saatavaa vastaan. "
            + "Perintää ei saa jatkaa asian ollessa vireillä.",
        Rule.Suspended =>
            "Velallinen on pyytänyt perinnän keskeyttämistä. "
            + "Perintää saa jatkaa, mutta pyynnön jälkeiset toimet ovat velalliselle maksuttomia.",
        Rule.NotToldFree =>
            "Velalliselle ei ole ilmoitettu, että keskeyttämispyynnön jälkeiset perintätoimet ovat maksuttomia.",
        Rule.ReminderMissing =>
            "Kuluttajasaatavan maksuvaatimus edellyttää eräpäivän jälkeen annettua maksumuistutusta. Sellaista ei ole kirjattu.",
        Rule.ReminderTooRecent =>
            "Maksuvaatimuksen saa lähettää vasta, kun maksumuistutuksesta ({date}) on kulunut {days}.",
        Rule.DemandForm =>
            "Maksuvaatimus on annettava kirjallisesti tai muulla pysyvällä tavalla. Valittu muoto ei ole sallittu.",
        Rule.DemandConsent =>
            "Maksuvaatimuksen antaminen muulla pysyvällä tavalla kuin kirjallisesti edellyttää velallisen voimassa olevaa suostumusta "
            + "tai muuta laissa säädettyä perustetta. Sellaista ei ole kirjattu.",
        Rule.DemandArrival =>
            "Ei ole varmistettu, että muulla pysyvällä tavalla kuin kirjallisesti annettu maksuvaatimus on tavoittanut velallisen.",
        Rule.RepresentativeCopy =>
            "Maksuvaatimuksen jäljennös velallisen edunvalvojalle tai valtuutetulle on maksuton, eikä se ole erillinen maksuvaatimus.",
        Rule.MissingContents =>
            "Maksuvaatimuksesta puuttuu pakollinen tieto ({place}).",
        Rule.CourtWithoutDemand =>
            "Velalliselle on lähetettävä maksuvaatimus, ennen kuin maksua vaaditaan tuomioistuimessa. Sellaista ei ole kirjattu.",
        Rule.CourtTermsOpen =>
            "Maksuvaatimuksessa asetetut maksu- ja huomautusajat päättyvät {date}. Maksua saa vaatia tuomioistuimessa vasta sen jälkeen.",
        Rule.CourtTermsUnknown =>
            "Maksuvaatimuksen maksu- ja huomautusaikoja ei ole kirjattu, joten niiden päättymistä ei voida osoittaa.",
        Rule.CourtDemandArrival =>
            "Maksua saa vaatia tuomioistuimessa vasta, kun on varmistettu, että muulla pysyvällä tavalla kuin kirjallisesti annettu "
            + "maksuvaatimus on tavoittanut velallisen.",
        Rule.ConsumerTratta =>
            "Tratta on kielletty kuluttajasaatavien perinnässä.",
        Rule.TrattaDisputed =>
            "Tratta edellyttää selvää ja riidatonta saatavaa. "
            + "Velallinen on kiistänyt saatavan tai käyttänyt oikeussuojakeinoa sitä vastaan.",
        Rule.TrattaReminder =>
            "Tratta edellyttää eräpäivän jälkeen sallitussa muodossa lähetettyä maksumuistutusta, jonka määräaika on vähintään {days} "
            + "ja on jo päättynyt. Sellaista ei ole.",
        Rule.TrattaForm =>
            "Tratta on annettava kirjallisesti tai muulla pysyvällä tavalla. Valittu muoto ei ole sallittu.",
        Rule.TrattaConsent =>
            "Tratan antaminen muulla pysyvällä tavalla kuin kirjallisesti edellyttää velallisen nimenomaista suostumusta. "
            + "Voimassa olevaa suostumusta ei ole kirjattu.",
        Rule.TrattaArrival =>
            "Ei ole varmistettu, että muulla pysyvällä tavalla kuin kirjallisesti annettu tratta on tavoittanut velallisen.",
        Rule.TrattaDebtorForm =>
            "Vuoden 2021 väliaikaiset rajoitukset eivät sallineet trattaa, kun velallisella on tämä oikeudellinen muoto.",
        Rule.PublicationWithoutTratta =>
            "Vain lähetetty tratta voidaan julkaista tai ilmoittaa luottotietorekisteriin. Trattaa ei ole kirjattu.",
        Rule.PublicationTooEarly =>
            "Tratta lähetettiin {date}, ja sen saa julkaista tai ilmoittaa luottotietorekisteriin vasta, kun siitä on kulunut {days}.",
        Rule.PublicationTooLate =>
            "Tratta lähetettiin {date}, ja siitä on kulunut yli {days}. Sitä ei saa enää julkaista eikä ilmoittaa luottotietorekisteriin.",
        Rule.PublicationTurnover =>
            "Velallisyhtiö on ilmoittanut liikevaihtonsa alentuneen. "
            + "Vuoden 2021 väliaikaisten rajoitusten mukaan trattaa ei saa julkaista.",
        Rule.ExtensionInForce =>
            "Maksuaikaa on pidennetty {date} asti. Sinä aikana saatavaa ei saa periä.",
        Rule.PlanInForce =>
            "Velallisen kanssa laadittu maksusuunnitelma on voimassa. Sen aikana saatavaa ei saa periä muulla tavoin.",
        Rule.StateClaim =>
            "Suoraan ulosottokelpoista valtion saatavaa tai lainvastaisesta menettelystä määrättyä julkisoikeudellista maksuseuraamusta "
            + "ei saa antaa ulkopuolisen perittäväksi.",
        Rule.Forfeited =>
            "Velallisen ei tarvitse maksaa perintäkuluja, koska menettelyssä on tapahtunut rikkomus, joka ei ole vähäinen.",
        Rule.Unlisted =>
            "Laissa ei ole säädetty määrää tällaiselle perintätoimelle, joten siitä ei saa vaatia kuluja.",
        Rule.UnitCeiling =>
            "Tästä perintätoimesta saa vaatia enintään {amount}.",
        Rule.DueNotice =>
            "Maksumuistutuksesta saa vaatia kuluja vain, jos eräpäivä on ilmoitettu vähintään {days} etukäteen tai se perustuu "
            + "sopimukseen, joka ei edellytä eri ilmoitusta. Kumpaakaan ei ole osoitettu.",
        Rule.ReminderTooEarly =>
            "Maksumuistutuksesta saa vaatia kuluja vasta, kun eräpäivästä ({date}) on kulunut {days}.",
        Rule.LetterWait =>
            "Kuluja saa vaatia vasta, kun edellisestä maksumuistutuksesta tai maksuvaatimuksesta ({date}) on kulunut {days}.",
        Rule.ExtensionTooShort =>
            "Maksuajan pidennyksestä saa vaatia kuluja vain, jos pidennys on vähintään {days}.",
        Rule.DemandCount =>
            "Niiden maksuvaatimusten enimmäismäärä, joista kuluja saa vaatia, on {number}. Määrä on jo täynnä.",
        Rule.DemandBesideTratta =>
            "Kun käytetään trattaa, niiden maksuvaatimusten enimmäismäärä, joista kuluja saa vaatia, on {number}. "
            + "Tämä vaatimus ylittää sen.",
        Rule.PlanCount =>
            "Niiden maksusuunnitelmien enimmäismäärä, joista kuluja saa vaatia, on {number}. Määrä on jo täynnä.",
        Rule.TrattaCount =>
            "Niiden trattojen enimmäismäärä, joista kuluja saa vaatia, on {number}. Määrä on jo täynnä.",
        Rule.BankruptcyDemandCount =>
            "Niiden konkurssiuhkaisten maksukehotusten enimmäismäärä, joista kuluja saa vaatia, on {number}. Määrä on jo täynnä.",
        Rule.TotalCap =>
            "Saatavan perintäkuluja saa vaatia yhteensä enintään {amount}. Ylittävää osaa ei saa vaatia.",
        Rule.TotalCapBefore2013 =>
            "Perintä alkoi ennen 16.3.2013. "
            + "Siksi kulut eivät saa ylittää myöskään silloista kokonaiskulujen enimmäismäärää, joka on {amount}.",
        Rule.ExceptionalWork =>
            "Perintä on vaatinut poikkeuksellisen suuren työmäärän, ja siitä on kerrottu velalliselle. "
            + "Todelliset kulut saa vaatia toimen enimmäismäärästä riippumatta.",
        Rule.SpecialReason =>
            "Useisiin toimiin on ollut erityinen aihe, ja siitä on kerrottu velalliselle. Toimien enimmäislukumäärää ei sovelleta.",
        Rule.ExceptionallyDifficult =>
            "Perintä on ollut poikkeuksellisen vaikea, ja siitä on kerrottu velalliselle. Kokonaiskuluvastuun enimmäismäärää ei sovelleta.",
        Rule.StandardCompensation =>
            "Maksu on kaupallinen ja viivästynyt, joten velkojalla on oikeus vakiokorvaukseen: {amount}. "
            + "Perintäkuluista voidaan lisäksi vaatia vain korvauksen ylittävä osa.",
        Rule.Overcharge =>
            "Velalliselta on vaadittu {amount} enemmän kuin toimesta saa vaatia.",
        Rule.RecordedBreach =>
            "Asiaan on kirjattu lainvastainen menettely ({place}).",
        Rule.EnsureArrival =>
            "Varmista, että muulla pysyvällä tavalla kuin kirjallisesti annettu viesti todella tavoittaa velallisen.",
        Rule.IncludeContents =>
            "Sisällytä maksuvaatimukseen kaikki pakolliset tiedot.",
        Rule.TellFree =>
            "Ilmoita velalliselle, että keskeyttämispyynnön jälkeisistä perintätoimista ei vaadita kuluja.",
        Rule.Disclose =>
            "Erittele kulut tai toimet velalliselle ja kerro, miksi raja ylitetään.",
        Rule.InterestAboveStatutory =>
            "Kuluttajasaatavasta sovittu korko on suurempi kuin lakisääteinen viivästyskorko. "
            + "Ylittävältä osalta se on tehoton; on käytetty lakisääteistä korkoa.",
        Rule.BeyondVerification =>
            "Lainsäädäntö on tarkistettu {date} asti. Myöhempiä muutoksia ei ole otettu huomioon.",
        Rule.OverpaidCosts =>
            "Sittemmin poistuneisiin kuluihin on maksettu {amount}.",
        Rule.UnauthorisedPayment =>
            "Maksua ({amount}) ei lueta velallisen hyväksi, koska toimeksisaajalla ei ollut oikeutta ottaa sitä vastaan ja velallinen "
            + "ymmärsi sen tai hänen olisi pitänyt ymmärtää se.",
        Rule.InterestFirst =>
            "Maksut kohdistetaan korkoon ennen pääomaa.",
        Rule.PrincipalFirst =>
            "Velkojan valinnan mukaan maksut kohdistetaan pääomaan ennen korkoa.",
        Rule.CostsLast =>
            "Maksut kohdistetaan perintäkuluihin viimeiseksi, kun pääoma ja korko on maksettu.",
        Rule.CostsFirst =>
            "Valitun järjestyksen mukaan maksut kohdistetaan ensin perintäkuluihin.",
        Rule.ClientFunds =>
            "Toimeksisaajalla on asiakasvaroja {amount}. Ne on pidettävä erillään sen omista varoista.",
        Rule.InformationFree =>
            "Velallinen saa tiedot maksutta.",
        Rule.InformationCharged =>
            "Velallinen on jo vuoden sisällä saanut samanlaiset tiedot maksutta. Kohtuullista korvausta saa pyytää.",
        Rule.OutsideEnforcement =>
            "Ulosottoviranomaisen työ ei kuulu perintälain soveltamisalaan.",
        Rule.ConsumerRules =>
            "Saatava on kuluttajasaatava tai rinnastetaan sellaiseen. Siihen sovelletaan kuluttajasaatavia koskevia sääntöjä.",
        Rule.OtherRules =>
            "Saatava ei ole kuluttajasaatava. Siihen sovelletaan muita saatavia koskevia sääntöjä.",
        Rule.MeasureAllowed =>
            "Laki ei estä toimea kyseisenä päivänä.",
        Rule.NoMaxima =>
            "Tällaisille saataville ei ollut voimassa enimmäismääriä. Kohtuulliset todelliset kulut saa vaatia.",
        Rule.ActualCost =>
            "Tällaisesta maksumuistutuksesta saa vaatia todelliset kulut.",
        Rule.ValueAddedTax =>
            "Velkoja ei saa vähentää arvonlisäveroa, joten veron saa lisätä enimmäismääriin.",
        Rule.EnforceablePart =>
            "Perintäkulujen suoraan ulosottokelpoinen osa on {amount}.",
        Rule.GoodPractice =>
            "Toimi tehtiin maksuajan pidennyksen tai maksusuunnitelman ollessa voimassa hyvän perintätavan vastaisesti.",
        Rule.CopyCharged =>
            "Velalliselta veloitettiin {amount} edustajalle annetusta kopiosta. Kopio on maksuton.",
        Rule.ChargedDespiteSuspension =>
            "Velalliselta veloitettiin {amount} toimesta sen jälkeen, kun hän oli pyytänyt perinnän keskeyttämistä. Tällainen toimi on maksuton.",
        Rule.ReasonablenessNotWeighed =>
            "Todelliset kulut hyväksytään ilmoitetun suuruisina. Niiden kohtuullisuutta ei arvioida.",
        Rule.DueOnDayOff =>
            "Eräpäivä {date} on pyhä- tai vapaapäivä. Ilmoita todellinen eräpäivä, seuraava arkipäivä.",
        Rule.AgreementInForce =>
            "Toimia, jotka tehtiin maksuajan pidennyksen tai maksusuunnitelman ollessa voimassa: {number}.",
        Rule.OldestFirst =>
            "Maksu kohdistetaan velallisen osoittamiin saataviin ja sen jälkeen vanhimpaan eräpäivään.",
    };
}
