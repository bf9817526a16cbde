using NodaTime;

namespace Indrivningslag.Tests.Texts;

/// <summary>Every rule has a text in every language, and the same figures in each.</summary>
public class RuleTextTests
{
    /// <summary>What the texts name; a rule that is not listed names nothing.</summary>
    private static readonly Dictionary<Rule, string> Named = new()
    {
        [Rule.NotDue] = "{date}",
        [Rule.CopyCharged] = "{amount}",
        [Rule.ChargedDespiteSuspension] = "{amount}",
        [Rule.DueOnDayOff] = "{date}",
        [Rule.AgreementInForce] = "{number}",
        [Rule.AgreedCeiling] = "{amount}",
        [Rule.AgreedTotalCeiling] = "{amount}",
        [Rule.AgreedCeilingIgnored] = "{amount}",
        [Rule.ReminderTooRecent] = "{date} {days}",
        [Rule.MissingContents] = "{place}",
        [Rule.CourtTermsOpen] = "{date}",
        [Rule.TrattaReminder] = "{days}",
        [Rule.PublicationTooEarly] = "{date} {days}",
        [Rule.PublicationTooLate] = "{date} {days}",
        [Rule.ExtensionInForce] = "{date}",
        [Rule.UnitCeiling] = "{amount}",
        [Rule.DueNotice] = "{days}",
        [Rule.ReminderTooEarly] = "{date} {days}",
        [Rule.LetterWait] = "{date} {days}",
        [Rule.ExtensionTooShort] = "{days}",
        [Rule.DemandCount] = "{number}",
        [Rule.DemandBesideTratta] = "{number}",
        [Rule.PlanCount] = "{number}",
        [Rule.TrattaCount] = "{number}",
        [Rule.BankruptcyDemandCount] = "{number}",
        [Rule.TotalCap] = "{amount}",
        [Rule.TotalCapBefore2013] = "{amount}",
        [Rule.StandardCompensation] = "{amount}",
        [Rule.Overcharge] = "{amount}",
        [Rule.RecordedBreach] = "{place}",
        [Rule.BeyondVerification] = "{date}",
        [Rule.OverpaidCosts] = "{amount}",
        [Rule.UnauthorisedPayment] = "{amount}",
        [Rule.ClientFunds] = "{amount}",
        [Rule.EnforceablePart] = "{amount}",
    };

    [Fact]
    public void Every_rule_names_the_same_figures_in_every_language() => Assert.All(TextSupport.Rules, rule =>
        Assert.All(TextSupport.Languages, language =>
            Assert.Equal(Named.GetValueOrDefault(rule, string.Empty), TextSupport.PlaceholdersIn(TextSupport.Template(rule, language)))));

    [Fact]
    public void Every_text_is_one_to_three_whole_sentences() => Assert.All(TextSupport.Rules, rule =>
        Assert.All(TextSupport.Languages, language =>
        {
            var text = TextSupport.Full(rule).Text(language);
            Assert.Matches(@"^[\p{Lu}\d].{20,260}\.$", text);
            Assert.DoesNotMatch(@"[{}]|  | \.| ,", text);
        }));

    [Fact]
    public void No_two_texts_are_the_same()
    {
        var texts = TextSupport.Rules.SelectMany(rule => TextSupport.Languages.Select(language => TextSupport.Template(rule, language))).ToArray();
        Assert.Equal(texts.Length, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(Language.English, "Costs may be charged no sooner than 14 days after the previous payment reminder or payment demand (2024-03-05).")]
    [InlineData(
        Language.Swedish,
        "Kostnader får krävas först när 14 dagar har gått från den föregående betalningspåminnelsen eller det föregående betalningskravet (5.3.2024).")]
    [InlineData(Language.Finnish, "Kuluja saa vaatia vasta, kun edellisestä maksumuistutuksesta tai maksuvaatimuksesta (5.3.2024) on kulunut 14 päivää.")]
    public void Days_and_dates_are_written_as_the_language_does(Language language, string text) =>
        Assert.Equal(text, TextSupport.Full(Rule.LetterWait).Text(language));

    [Theory]
    [InlineData(Language.English, "A term extension may cost only if it is at least 1 day long.")]
    [InlineData(Language.Swedish, "En förlängning av betalningstiden får medföra kostnader bara om den är minst 1 dag.")]
    [InlineData(Language.Finnish, "Maksuajan pidennyksestä saa vaatia kuluja vain, jos pidennys on vähintään 1 päivä.")]
    public void One_day_is_singular(Language language, string text) =>
        Assert.Equal(text, new Reason(Rule.ExtensionTooShort, default, number: 1).Text(language));

    [Theory]
    [InlineData(Language.English, "At most 12.50 € may be charged for this measure.")]
    [InlineData(Language.Swedish, "För denna indrivningsåtgärd får högst 12,50 euro krävas.")]
    [InlineData(Language.Finnish, "Tästä perintätoimesta saa vaatia enintään 12,50 euroa.")]
    public void Amounts_are_written_as_the_language_does(Language language, string text) =>
        Assert.Equal(text, TextSupport.Full(Rule.UnitCeiling).Text(language));

    [Theory]
    [InlineData(Language.English, "The payment demand lacks a mandatory item (section 10 a, subsection 1, paragraph 2, item b).")]
    [InlineData(Language.Swedish, "Betalningskravet saknar en obligatorisk uppgift (10 a § 1 mom. 2 punkten underpunkt b).")]
    [InlineData(Language.Finnish, "Maksuvaatimuksesta puuttuu pakollinen tieto (10 a §:n 1 momentin 2 kohdan b alakohta).")]
    public void A_place_in_the_act_is_written_as_the_language_does(Language language, string text) =>
        Assert.Equal(text, TextSupport.Full(Rule.MissingContents).Text(language));

    [Fact]
    public void A_reason_prints_as_its_English_text()
    {
        var reason = new Reason(Rule.CourtTermsOpen, default, day: Days.Of(new LocalDate(2024, 12, 31)));
        Assert.Equal(
            "The terms for payment and remarks set in the payment demand end on 2024-12-31. Payment may be claimed in court only after that day.",
            reason.ToString());
        Assert.Equal(reason.Text(Language.English), reason.ToString());
    }

    [Fact]
    public void A_language_that_does_not_exist_is_refused()
    {
        var error = Assert.Throws<InvalidFactException>(() => TextSupport.Full(Rule.Paid).Text((Language)3));
        Assert.Equal("language must be a value of Language.", error.Message);
    }
}
