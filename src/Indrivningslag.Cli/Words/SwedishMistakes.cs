namespace Indrivningslag.Cli;

internal static class SwedishMistakes
{
    internal static readonly MistakeLabels All = new()
    {
        CommandMissing = "Ange ett kommando: {0}.",
        UnknownCommand = "Kommandot {0} finns inte.",
        UnknownOption = "Växeln {0} finns inte.",
        Suggestion = "Menade du {0}?",
        TooMany = "{0} är ett argument för mycket.",
        NotAmong = "{0} ska vara något av {1}, inte {2}.",
        NotADay = "{0} ska vara en dag i kalendern i formen ÅÅÅÅ-MM-DD.",
        NotACount = "{0} ska vara ett heltal från {1} till {2}.",
        NotAnAmount = "{0} ska vara ett belopp i euro från {1} till {2} med högst två decimaler.",
        BoundTooFar = "Det behövs fler än {0} steg för att nå det högsta som får krävas.",
        ValueMissing = "{0} behöver ett värde: {1}.",
        GivenTwice = "{0} får anges bara en gång.",
        OptionMissing = "{0} ska anges.",
        Exclusive = "{0} och {1} utesluter varandra.",
        Needs = "{0} behöver {1}.",
        FileMissing = "Ange filen med ett ärende, eller - för standardinmatningen.",
        TryHelp = "Försök med --help.",
        StandardInput = "standardinmatningen",
        NoFile = "filen finns inte.",
        IsDirectory = "detta är en katalog, inte en fil.",
        Unreadable = "detta kan inte läsas.",
        Empty = "den är tom.",
        JsonAt = "rad {0}, kolumn {1}: {2}",
        JsonComma = "ett kommatecken får inte stå före en avslutande parentes.",
        JsonComment = "JSON har inga kommentarer.",
        JsonTooDeep = "objekt och listor får inte stå djupare än {0} nivåer.",
        JsonMore = "mer följer efter det första värdet; en fil innehåller ett.",
        JsonCutShort = "texten slutar innan dess värde gör det.",
        JsonInvalid = "detta är inte JSON.",
        ReceiptAgrees = "Begäran, lagen och svaret stämmer med kvittot.",
        AmountsTooLarge = "Ärendets belopp är för stora för att läggas ihop.",
    };
}
