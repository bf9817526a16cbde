using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Texts;

/// <summary>Swedish as used in Finland: <c>12,50 euro</c>, <c>15.3.2024</c>, <c>10 a § 1 mom. 2 punkten underpunkt b</c>.</summary>
internal sealed class Swedish : Wording
{
    internal override string NoReason => "Ingen grund.";

    internal override string Template(Rule rule) => SwedishRules.Of(rule);

    internal override string Template(Expected expected) => expected switch
    {
        Expected.Given => "{fact} ska anges.",
        Expected.Absent => "{fact} får inte anges här.",
        Expected.GivenOnce => "{fact} får anges bara en gång.",
        Expected.NotBeside => "{fact} får inte anges tillsammans med {0}.",
        Expected.KnownName => "{fact} är inte känd. Egenskaperna här är: {0}.",
        Expected.Text => "{fact} ska vara en sträng.",
        Expected.WholeCharacters => "{fact} ska vara en sträng utan halva surrogatpar.",
        Expected.Number => "{fact} ska vara ett tal.",
        Expected.TrueOrFalse => "{fact} ska vara true eller false.",
        Expected.Object => "{fact} ska vara ett objekt.",
        Expected.List => "{fact} ska vara en lista.",
        Expected.OneOf => "{fact} ska vara något av orden: {0}.",
        Expected.IsoDay => "{fact} ska vara en dag i formen ÅÅÅÅ-MM-DD.",
        Expected.LineOfAtMost => "{fact} ska vara en rad på högst {0} byte.",
        Expected.ValidUtf8 => "{fact} ska vara text i giltig UTF-8.",
        Expected.ValidJson => "{fact} ska vara ett värde i giltig JSON, högst {0} nivåer djupt. Felet finns vid byte {1}.",
        Expected.RequestOnOneLine =>
            "{fact} ska vara en hel begäran. Varje begäran står på en rad; den här raden är bara en inledande klammerparentes.",
        Expected.FaultlessProgram =>
            "{fact}: programmet självt misslyckades med denna begäran ({0}). Det är inget fel på begäran; anmäl gärna felet.",
        Expected.AmountsThatAddUp => "{fact} har belopp som är för stora för att läggas ihop.",
        Expected.ValueOf => "{fact} ska vara ett värde i {0}.",
        Expected.WholeNumber => "{fact} ska vara ett heltal.",
        Expected.WholeNumberFromTo => "{fact} ska vara ett heltal från {0} till {1}.",
        Expected.PercentFromTo => "{fact} ska vara en årlig procentsats från {0} till {1}.",
        Expected.DecimalsAtMost => "{fact} ska vara ett tal med högst {0} decimaler.",
        Expected.AmountFromTo => "{fact} ska vara ett belopp på minst {0} och högst {1}.",
        Expected.AmountAboveTo => "{fact} ska vara ett belopp över {0} och högst {1}.",
        Expected.AmountWithinClientFunds => "{fact} får inte vara större än de klientmedel som innehas, {0}.",
        Expected.DayFromTo => "{fact} ska vara en dag i ISO-kalendern från {0} till {1}.",
        Expected.DayAfter => "{fact} ska vara en dag efter {0}.",
        Expected.DayNotBefore => "{fact} får inte ligga före {0}, dagen för den senaste händelsen.",
        Expected.DifferentIds => "{fact} måste ha olika id.",
        Expected.IdsOfClaims => "{fact} måste vara id för de angivna fordringarna, varje id högst en gång.",
        Expected.HalfYearFromTo => "{fact} ska vara den första dagen i ett halvår, tidigast {0} och senast {1}.",
        Expected.KnownRate =>
            "{fact} ska vara {0}, den kända räntan för halvåret, om inte ersättning av den begärs (--override-rates).",
        Expected.PlaceInAct => "{fact} ska vara ett lagrum i lagen, till exempel 4, 4.2.1 eller 10a.1.2.b.",
        Expected.RisingSteps => "{fact} ska ha stigande övre gränser och ingen gräns på det sista steget.",
        Expected.RisingDays => "{fact} ska anges enligt stigande första dag.",
        Expected.CatalogueName => "{fact} ska vara ett namn i lagkatalogen.",
        Expected.FigureInForce => "{fact} ska ha ett tal i den lag som ändras.",
        Expected.SingleNumber => "{fact} ska vara ett enda tal, inte en skala.",
        Expected.BoundAndNumber => "{fact} ska vara en lista med två led: en övre gräns i euro eller null, och ett tal.",
        Expected.AtLeastOne => "{fact} ska ha minst ett element.",
        Expected.MeasureIndex => "{fact} ska vara index för en händelse som är en indrivningsåtgärd.",
        Expected.CreditorStep => "{fact} ska vara en åtgärd på borgenärens sida.",
        Expected.CostBearingStep => "{fact} ska vara en åtgärd som kan medföra kostnader.",
        Expected.ProfessionalCollector =>
            "{fact} ska vara agent, purchaser eller exemptCollector: borgenärens eget brev är en betalningspåminnelse (5 § 1 mom.).",
        Expected.ConsumerCategory => "{fact} får anges bara med kategorin consumer.",
        Expected.NoCommercialPayment => "{fact} får inte anges: en konsumentfordran eller en fordran med en privatperson är ingen kommersiell betalning (10 i § 1 mom.).",
        Expected.NoCommercialInterest => "{fact} får inte vara statutoryCommercial för en konsumentfordran.",
        Expected.NoSuspensionRight => "{fact} får inte innehålla 5a.2, som gäller bara konsumentfordringar (5 b § 4 mom.).",
        Expected.NoConsumerCredit =>
            "{fact} får inte vara consumerCredit: bara en konsumentfordran kan ha sådan ränta (4 § 2 mom. i räntelagen).",
        Expected.CreditDueFrom =>
            "{fact} får inte vara consumerCredit för en fordran som i sin helhet förfallit före {0}, då en annan lag gällde.",
        Expected.DayNotAfter => "{fact} får inte ligga efter {0}.",
        Expected.EarlierTratta => "{fact} ska vara index för en tratta som kommer före den.",
        Expected.ItemIndex => "{fact} ska vara index för en post i fordran.",
        Expected.AmountWithinPrincipal => "{fact} får inte vara större än det kapital som tidigare kreditnotor lämnat kvar, {0}.",
        Expected.ConsentValidity =>
            "{fact} måste anges: en konsuments samtycke är fullständigt bara med sin sista giltighetsdag (5 § 2 mom.).",
        Expected.SomeAmount => "{fact} ska ha minst ett belopp över 0.",
        Expected.CoveredFrom => "{fact} får inte ligga före {0}, den första dag som lagboken omfattar för denna fråga.",
        Expected.VatRateOn => "{fact}: ingen mervärdesskattesats är känd för åtgärden {0}.",
        Expected.AsWorded => "{fact} ska vara: {0}.",
        Expected.Fingerprint => "{fact} ska vara sha256: och 64 hexadecimala siffror med små bokstäver.",
        Expected.VersionThrough => "{fact} ska vara en version av detta bibliotek, högst {0}, som är den som kontrollerar.",
        Expected.RequestOfReceipt => "{fact} avviker: detta är inte den begäran som kvittot gavs för.",
        Expected.LawOfReceipt => "{fact} avviker: lagen som kontrollen använder har {0}.",
        Expected.AnswerOfReceipt => "{fact} avviker: detta är inte det svar som kvittot gavs för.",
        Expected.SameAnswerNow => "{fact} avviker: det sparade svaret har {0}, svaret är nu {1}.",
        Expected.ReferenceRateFor =>
            "{fact} kräver referensräntan (12 § i räntelagen) för tiden {0}–{1}, som inte är känd. Lägg till den i lagbokens referensräntor.",
    };

    internal override string Place(Citation citation)
    {
        if (citation.Section == 0)
        {
            return string.Empty;
        }

        var subsection = citation.Subsection == 0 ? string.Empty : $" {Whole(citation.Subsection)} mom.";
        var paragraph = citation.Paragraph == 0 ? string.Empty : $" {Whole(citation.Paragraph)} punkten";
        var item = citation.Item is { } suffix ? $" underpunkt {suffix}" : string.Empty;
        return $"{Section(citation)}{subsection}{paragraph}{item}";
    }

    protected override void Amount(ref TextBuffer text, Euro amount)
    {
        Number(ref text, amount, ',');
        text.Append(" euro");
    }

    protected override void Day(ref TextBuffer text, LocalDate day) => FinnishDay(ref text, day);

    protected override void DayCount(ref TextBuffer text, int days)
    {
        text.Append(days);
        text.Append(days == 1 ? " dag" : " dagar");
    }
}
