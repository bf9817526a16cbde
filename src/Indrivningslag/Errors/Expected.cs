namespace Indrivningslag;

/// <summary>What was expected of a fact, or why a question cannot be answered. Arguments stand in the order of their numbers in the text.</summary>
internal enum Expected
{
    /// <summary>The fact is missing.</summary>
    Given,

    /// <summary>The fact must be left out.</summary>
    Absent,

    /// <summary>The fact may stand once only.</summary>
    GivenOnce,

    /// <summary>The fact excludes another one. Argument: the other fact.</summary>
    NotBeside,

    /// <summary>No fact here has this name. Argument: the names there are.</summary>
    KnownName,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A string without half surrogate pairs.</summary>
    WholeCharacters,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    TrueOrFalse,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>One of some words. Argument: the words.</summary>
    OneOf,

    /// <summary>A day in the form YYYY-MM-DD.</summary>
    IsoDay,

    /// <summary>A line that is not too long. Argument: the most bytes.</summary>
    LineOfAtMost,

    /// <summary>Text in valid UTF-8.</summary>
    ValidUtf8,

    /// <summary>One value of valid JSON. Arguments: how deep it may be, and the byte where it goes wrong.</summary>
    ValidJson,

    /// <summary>A whole request on one line: the line is an opening brace alone.</summary>
    RequestOnOneLine,

    /// <summary>Nothing: the program itself failed. Argument: the kind of failure.</summary>
    FaultlessProgram,

    /// <summary>Amounts whose sums fit.</summary>
    AmountsThatAddUp,

    /// <summary>A value of an enumeration. Argument: its name.</summary>
    ValueOf,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A whole number within bounds. Arguments: the bounds, inclusive.</summary>
    WholeNumberFromTo,

    /// <summary>A yearly percentage within bounds. Arguments: the bounds, inclusive.</summary>
    PercentFromTo,

    /// <summary>A number without more decimals. Argument: the most decimals.</summary>
    DecimalsAtMost,

    /// <summary>An amount within bounds. Arguments: the bounds, inclusive.</summary>
    AmountFromTo,

    /// <summary>An amount within bounds. Arguments: the lower bound, exclusive, and the upper bound, inclusive.</summary>
    AmountAboveTo,

    /// <summary>An amount that the client funds cover. Argument: the client funds held.</summary>
    AmountWithinClientFunds,

    /// <summary>A day of the ISO calendar within bounds. Arguments: the bounds, inclusive.</summary>
    DayFromTo,

    /// <summary>A later day. Argument: the day it must follow.</summary>
    DayAfter,

    /// <summary>A day that is not earlier than the latest event. Argument: the day of that event.</summary>
    DayNotBefore,

    /// <summary>Claims whose ids differ.</summary>
    DifferentIds,

    /// <summary>Ids of the claims given, each once at the most.</summary>
    IdsOfClaims,

    /// <summary>The first day of a half-year. Arguments: the first and the last that will do.</summary>
    HalfYearFromTo,

    /// <summary>The rate the table has for the half-year. Argument: that rate.</summary>
    KnownRate,

    /// <summary>A place in the Act.</summary>
    PlaceInAct,

    /// <summary>Upper bounds that rise, none on the last step.</summary>
    RisingSteps,

    /// <summary>Rates by rising first day.</summary>
    RisingDays,

    /// <summary>A name of the law catalogue.</summary>
    CatalogueName,

    /// <summary>A figure that the law to be changed has.</summary>
    FigureInForce,

    /// <summary>One number, not a scale.</summary>
    SingleNumber,

    /// <summary>A step of a scale: its upper bound and its number.</summary>
    BoundAndNumber,

    /// <summary>At least one element.</summary>
    AtLeastOne,

    /// <summary>The index of an event that is a measure.</summary>
    MeasureIndex,

    /// <summary>A kind of event that is a step of the creditor's side.</summary>
    CreditorStep,

    /// <summary>A step that can bear a cost.</summary>
    CostBearingStep,

    /// <summary>A professional collector: only such a one sends payment demands (5.1).</summary>
    ProfessionalCollector,

    /// <summary>Only with the category consumer.</summary>
    ConsumerCategory,

    /// <summary>Not on a consumer claim or one with a private person, which is no commercial payment (10i.1).</summary>
    NoCommercialPayment,

    /// <summary>Not the commercial rate on a consumer claim.</summary>
    NoCommercialInterest,

    /// <summary>Not 5a.2 on another claim than a consumer claim (5b.4).</summary>
    NoSuspensionRight,

    /// <summary>Not the rate of consumer credit on a claim that is no consumer claim.</summary>
    NoConsumerCredit,

    /// <summary>Not the rate of consumer credit on a claim due in whole before this day. Argument: the day.</summary>
    CreditDueFrom,

    /// <summary>A day not after another. Argument: the other day.</summary>
    DayNotAfter,

    /// <summary>The index of a tratta that comes before the event.</summary>
    EarlierTratta,

    /// <summary>The index of an item of the claim.</summary>
    ItemIndex,

    /// <summary>An amount that leaves the principal at or above 0. Argument: the principal left.</summary>
    AmountWithinPrincipal,

    /// <summary>The last day of a consumer's consent (5.2).</summary>
    ConsentValidity,

    /// <summary>At least one amount above 0.</summary>
    SomeAmount,

    /// <summary>A day that the law book covers for the question. Argument: the first such day.</summary>
    CoveredFrom,

    /// <summary>A day with a known rate of value added tax. Argument: the day.</summary>
    VatRateOn,

    /// <summary>What another program expects of its facts. Argument: its words.</summary>
    AsWorded,

    /// <summary>A half-year with a known reference rate. Arguments: its first and last day.</summary>
    ReferenceRateFor,

    /// <summary>A fingerprint.</summary>
    Fingerprint,

    /// <summary>A version of this library that gives receipts. Argument: this version.</summary>
    VersionThrough,

    /// <summary>The request that the receipt was given for.</summary>
    RequestOfReceipt,

    /// <summary>What the law book used has. Argument: that.</summary>
    LawOfReceipt,

    /// <summary>The answer that the receipt was given for.</summary>
    AnswerOfReceipt,

    /// <summary>What the answer is when the request is put again. Arguments: what is stored, and what it is now.</summary>
    SameAnswerNow,
}
