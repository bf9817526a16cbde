using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Texts;

/// <summary>English: <c>12.50 €</c>, <c>2024-03-15</c>, <c>section 10 a, subsection 1, paragraph 2, item b</c>.</summary>
internal sealed class English : Wording
{
    internal override string NoReason => "No reason.";

    internal override string Template(Rule rule) => EnglishRules.Of(rule);

    internal override string Template(Expected expected) => expected switch
    {
        Expected.Given => "{fact} must be given.",
        Expected.Absent => "{fact} must be left out here.",
        Expected.GivenOnce => "{fact} must be given only once.",
        Expected.NotBeside => "{fact} must not be given beside {0}.",
        Expected.KnownName => "{fact} is not known. The properties here are: {0}.",
        Expected.Text => "{fact} must be a string.",
        Expected.WholeCharacters => "{fact} must be a string without half surrogate pairs.",
        Expected.Number => "{fact} must be a number.",
        Expected.TrueOrFalse => "{fact} must be true or false.",
        Expected.Object => "{fact} must be an object.",
        Expected.List => "{fact} must be a list.",
        Expected.OneOf => "{fact} must be one of the words: {0}.",
        Expected.IsoDay => "{fact} must be a day written as YYYY-MM-DD.",
        Expected.LineOfAtMost => "{fact} must be a line of at most {0} bytes.",
        Expected.ValidUtf8 => "{fact} must be text in valid UTF-8.",
        Expected.ValidJson => "{fact} must be one value of valid JSON, at most {0} levels deep. It goes wrong at byte {1}.",
        Expected.RequestOnOneLine =>
            "{fact} must be a whole request. Each request stands on one line; this line is an opening brace alone.",
        Expected.FaultlessProgram =>
            "{fact}: the program itself failed on this request ({0}). Nothing is wrong with the request; please report it.",
        Expected.AmountsThatAddUp => "{fact} has amounts that are too large to be added up.",
        Expected.ValueOf => "{fact} must be a value of {0}.",
        Expected.WholeNumber => "{fact} must be a whole number.",
        Expected.WholeNumberFromTo => "{fact} must be a whole number from {0} to {1}.",
        Expected.PercentFromTo => "{fact} must be a yearly percentage from {0} to {1}.",
        Expected.DecimalsAtMost => "{fact} must be a number with at most {0} decimals.",
        Expected.AmountFromTo => "{fact} must be an amount from {0} to {1}.",
        Expected.AmountAboveTo => "{fact} must be an amount above {0} and at most {1}.",
        Expected.AmountWithinClientFunds => "{fact} must not be more than the client funds held, {0}.",
        Expected.DayFromTo => "{fact} must be a day of the ISO calendar from {0} to {1}.",
        Expected.DayAfter => "{fact} must be a day after {0}.",
        Expected.DayNotBefore => "{fact} must not lie before {0}, the day of the latest event.",
        Expected.DifferentIds => "{fact} must have different ids.",
        Expected.IdsOfClaims => "{fact} must be ids of the claims given, each at most once.",
        Expected.HalfYearFromTo => "{fact} must be the first day of a half-year, {0} at the earliest and {1} at the latest.",
        Expected.KnownRate =>
            "{fact} must be {0}, the rate known for this half-year, unless replacing it is asked for (--override-rates).",
        Expected.PlaceInAct => "{fact} must be a place in the Act such as 4, 4.2.1 or 10a.1.2.b.",
        Expected.RisingSteps => "{fact} must have rising upper bounds, and none on the last step.",
        Expected.RisingDays => "{fact} must be given by rising first day.",
        Expected.CatalogueName => "{fact} must be a name of the law catalogue.",
        Expected.FigureInForce => "{fact} must have a number in the law that is changed.",
        Expected.SingleNumber => "{fact} must be one number, not a scale.",
        Expected.BoundAndNumber => "{fact} must be a list of two: an upper bound in euros or null, and a number.",
        Expected.AtLeastOne => "{fact} must have at least one element.",
        Expected.MeasureIndex => "{fact} must be the index of an event that is a measure.",
        Expected.CreditorStep => "{fact} must be a step of the creditor's side.",
        Expected.CostBearingStep => "{fact} must be a step that can bear a cost.",
        Expected.ProfessionalCollector =>
            "{fact} must be agent, purchaser or exemptCollector: a creditor's own letter is a payment reminder (section 5, subsection 1).",
        Expected.ConsumerCategory => "{fact} must be given with the category consumer only.",
        Expected.NoCommercialPayment => "{fact} must be left out: a consumer claim, or one with a private person, is no commercial payment (section 10 i, subsection 1).",
        Expected.NoCommercialInterest => "{fact} must not be statutoryCommercial on a consumer claim.",
        Expected.NoSuspensionRight => "{fact} must not hold 5a.2, which concerns consumer claims only (section 5 b, subsection 4).",
        Expected.NoConsumerCredit =>
            "{fact} must not be consumerCredit: only a consumer claim bears it (section 4, subsection 2 of the Interest Act).",
        Expected.CreditDueFrom => "{fact} must not be consumerCredit on a claim due in whole before {0}, when another law applied.",
        Expected.DayNotAfter => "{fact} must not lie after {0}.",
        Expected.EarlierTratta => "{fact} must be the index of a tratta that comes before it.",
        Expected.ItemIndex => "{fact} must be the index of an item of the claim.",
        Expected.AmountWithinPrincipal => "{fact} must not be more than the principal that earlier credit notes left, {0}.",
        Expected.ConsentValidity => "{fact} must be given: a consumer's consent is complete only with its last day (section 5, subsection 2).",
        Expected.SomeAmount => "{fact} must have at least one amount above 0.",
        Expected.CoveredFrom => "{fact} must not lie before {0}, the first day that the law book covers for this question.",
        Expected.VatRateOn => "{fact}: no rate of value added tax is known for the measure of {0}.",
        Expected.AsWorded => "{fact} must be: {0}.",
        Expected.Fingerprint => "{fact} must be sha256: and 64 hexadecimal digits in lower case.",
        Expected.VersionThrough => "{fact} must be a version of this library, at most {0}, the one that verifies.",
        Expected.RequestOfReceipt => "{fact} differs: it is not the request that the receipt was given for.",
        Expected.LawOfReceipt => "{fact} differs: the law used to verify has {0}.",
        Expected.AnswerOfReceipt => "{fact} differs: it is not the answer that the receipt was given for.",
        Expected.SameAnswerNow => "{fact} differs: the stored answer has {0}, the answer now is {1}.",
        Expected.ReferenceRateFor =>
            "{fact} needs the reference rate (section 12 of the Interest Act) for {0} to {1}, which is not known. "
            + "Add it to the reference rates of the law book.",
    };

    internal override string Place(Citation citation)
    {
        if (citation.Section == 0)
        {
            return string.Empty;
        }

        var subsection = citation.Subsection == 0 ? string.Empty : $", subsection {Whole(citation.Subsection)}";
        var paragraph = citation.Paragraph == 0 ? string.Empty : $", paragraph {Whole(citation.Paragraph)}";
        var item = citation.Item is { } suffix ? $", item {suffix}" : string.Empty;
        return $"section {SectionName(citation)}{subsection}{paragraph}{item}";
    }

    protected override void Amount(ref TextBuffer text, Euro amount)
    {
        Number(ref text, amount, '.');
        text.Append(" €");
    }

    protected override void Day(ref TextBuffer text, LocalDate day)
    {
        text.Append(day.Year, digits: 4);
        text.Append('-');
        text.Append(day.Month, digits: 2);
        text.Append('-');
        text.Append(day.Day, digits: 2);
    }

    protected override void DayCount(ref TextBuffer text, int days)
    {
        text.Append(days);
        text.Append(days == 1 ? " day" : " days");
    }
}
