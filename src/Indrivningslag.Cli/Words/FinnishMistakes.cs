namespace Indrivningslag.Cli;

internal static class FinnishMistakes
{
    internal static readonly MistakeLabels All = new()
    {
        CommandMissing = "Anna komento: {0}.",
        UnknownCommand = "Komentoa {0} ei ole.",
        UnknownOption = "Valitsinta {0} ei ole.",
        Suggestion = "Tarkoititko {0}?",
        TooMany = "{0} on liikaa.",
        NotAmong = "{0}: arvon on oltava jokin näistä: {1}; annettu oli {2}.",
        NotADay = "{0}: arvon on oltava kalenterin päivä muodossa VVVV-KK-PP.",
        NotACount = "{0}: arvon on oltava kokonaisluku väliltä {1}–{2}.",
        NotAnAmount = "{0}: arvon on oltava euromäärä väliltä {1}–{2}, enintään kaksi desimaalia.",
        BoundTooFar = "Enimmäismäärään pääsemiseksi tarvitaan yli {0} vaihetta.",
        ValueMissing = "{0} tarvitsee arvon: {1}.",
        GivenTwice = "{0} saadaan antaa vain kerran.",
        OptionMissing = "{0} on annettava.",
        Exclusive = "{0} ja {1} sulkevat toisensa pois.",
        Needs = "{0} tarvitsee valitsimen {1}.",
        FileMissing = "Anna tapauksen tiedosto, tai - jos se luetaan vakiosyötteestä.",
        TryHelp = "Kokeile --help.",
        StandardInput = "vakiosyöte",
        NoFile = "tiedostoa ei ole.",
        IsDirectory = "tämä on hakemisto, ei tiedosto.",
        Unreadable = "tätä ei voi lukea.",
        Empty = "se on tyhjä.",
        JsonAt = "rivi {0}, sarake {1}: {2}",
        JsonComma = "pilkku ei saa olla ennen sulkevaa suljetta.",
        JsonComment = "JSONissa ei ole kommentteja.",
        JsonTooDeep = "oliot ja luettelot saavat olla enintään {0} tasoa syviä.",
        JsonMore = "ensimmäisen arvon jälkeen tulee muuta; tiedostossa on yksi arvo.",
        JsonCutShort = "teksti päättyy ennen arvoaan.",
        JsonInvalid = "tämä ei ole JSONia.",
        ReceiptAgrees = "Pyyntö, laki ja vastaus vastaavat kuittia.",
        AmountsTooLarge = "Tapauksen määrät ovat liian suuria laskettaviksi yhteen.",
    };
}
