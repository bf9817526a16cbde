using System.Reflection;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Law;

/// <summary>Each edition differs from the one before only in the sections its act names.</summary>
public class AmendmentTests
{
    private static readonly Edition Of2005 = LawBook.Finland.Editions[0];
    private static readonly Edition Of2013 = LawBook.Finland.Editions[1];
    private static readonly Edition OfJanuary2021 = LawBook.Finland.Editions[2];
    private static readonly Edition OfJuly2021 = LawBook.Finland.Editions[3];
    private static readonly Edition Of2022 = LawBook.Finland.Editions[4];

    /// <summary>31/2013 left 10 a § 2-3 mom. and 10 b § 1-2 mom. as they were, and gave other claims no maxima.</summary>
    [Fact]
    public void Act_31_of_2013_changed_consumer_prices_counts_and_caps_and_no_maxima_of_other_claims()
    {
        Assert.Equal(Of2005.Other, Of2013.Other);
        Assert.Equal(Of2005.Consumer, Of2013.Consumer with
        {
            Reminder = Of2005.Consumer.Reminder,
            Demand = Of2005.Consumer.Demand,
            DemandDirectlyEnforceable = Of2005.Consumer.DemandDirectlyEnforceable,
            NewDemandHalved = null,
            DemandByExemptCollector = null,
            Extension = null,
            ExtensionDays = null,
            Plan = Of2005.Consumer.Plan,
            DemandCount = null,
            PlanCount = null,
            SpecialReason = default,
            Cap = Of2005.Consumer.Cap,
            CapDirectlyEnforceable = Of2005.Consumer.CapDirectlyEnforceable,
            ExceptionallyDifficult = Of2005.Consumer.ExceptionallyDifficult,
            DemandLaw = null,
        });
        Assert.Equal(Of2005, Like(Of2005, Of2013) with
        {
            Consumer = Of2005.Consumer,
            StandardCompensation = null,
            Forfeiture = Of2005.Forfeiture,
            ForfeitingSections = Of2005.ForfeitingSections,
            EnforceableConsumer = Of2005.EnforceableConsumer,
            EnforceableOther = null,
            ConductCovered = false,
        });
        OnlyNames(Of2013.Consumer, "5", "5a", "10a", "10b", "10c", "10d");
        Assert.Equal(5, Of2013.Consumer.Reminder!.Value.Value.Amount);
    }

    [Fact]
    public void Act_1069_of_2020_gave_other_claims_maxima_in_3b_to_3e_and_changed_nothing_else()
    {
        Assert.Equal(Of2013, Like(Of2013, OfJanuary2021) with { Other = Of2013.Other });
        OnlyNames(OfJanuary2021.Other, "3b", "3c", "3d", "3e");
    }

    [Fact]
    public void Act_539_of_2021_changed_the_cap_of_other_claims_alone()
    {
        Assert.Equal(OfJanuary2021, Like(OfJanuary2021, OfJuly2021) with { Other = OfJuly2021.Other with { Cap = OfJanuary2021.Other.Cap } });
        Assert.Equal(OfJanuary2021.Other.Cap!.Steps[0], OfJuly2021.Other.Cap!.Steps[0]);
        Assert.Equal(
            (Euro.Of(410), Euro.Of(480)),
            (OfJanuary2021.Other.Cap!.For(Euro.Of(500.01m)).Value, OfJuly2021.Other.Cap!.For(Euro.Of(500.01m)).Value));
    }

    [Fact]
    public void Act_299_of_2022_changed_for_consumer_claims_demands_and_durable_reminders_alone()
    {
        Assert.Equal(OfJuly2021.Consumer, Of2022.Consumer with { DurableReminderListed = false, DemandLaw = OfJuly2021.Consumer.DemandLaw });
        Assert.Equal(OfJuly2021.Consumer.DemandLaw!.DaysAfterReminder!.Value.Value, Of2022.Consumer.DemandLaw!.DaysAfterReminder!.Value.Value);
        Assert.Equal("5a", Of2022.Consumer.DemandLaw!.Contents.ToString());
    }

    [Fact]
    public void Act_299_of_2022_gave_other_claims_lasting_maxima_in_10e_to_10h_and_demands_in_5b()
    {
        OnlyNames(Of2022.Other, "5b", "10e", "10f", "10g", "10h");
        Assert.Equal(OfJuly2021, Like(OfJuly2021, Of2022) with
        {
            Consumer = OfJuly2021.Consumer,
            Other = OfJuly2021.Other,
            StandardCompensation = OfJuly2021.StandardCompensation,
            ForfeitingSections = OfJuly2021.ForfeitingSections,
            EnforceableCap = null,
            EnforceableByOtherPrices = false,
            EnforceableConsumer = OfJuly2021.EnforceableConsumer,
            EnforceableOther = OfJuly2021.EnforceableOther,
        });
        Assert.Equal(("10e.1", "10i.1"), (OfJuly2021.StandardCompensation!.Value.Citation.ToString(), Of2022.StandardCompensation!.Value.Citation.ToString()));
        Assert.Equal(OfJuly2021.StandardCompensation!.Value.Value, Of2022.StandardCompensation!.Value.Value);
        Assert.Equal(["5b"], Of2022.ForfeitingSections.Except(OfJuly2021.ForfeitingSections).Select(section => section.ToString()));
        Assert.Equal(7, Of2022.ForfeitingSections.Count);
    }

    [Fact]
    public void Acts_on_trattas_changed_debtor_forms_publication_and_form_each_on_its_own_day()
    {
        var laws = LawBook.Finland.TrattaLaws;
        Assert.Equal(laws[0], Like(laws[0], laws[1]) with { ClosedToPersonsAndPartnerships = null, TurnoverStatementCloses = null });
        Assert.Equal(laws[0], Like(laws[0], laws[2]) with { PublicationFromDays = laws[0].PublicationFromDays });
        Assert.Equal(laws[2], Like(laws[2], laws[3]) with
        {
            ReminderTermDays = laws[2].ReminderTermDays,
            ApprovalOnly = true,
            Arrival = null,
            PublicationFromDays = laws[2].PublicationFromDays,
            PublicationThroughDays = null,
        });
    }

    [Fact]
    public void Every_number_of_every_edition_stands_with_a_provision() =>
        Assert.All(LawBook.Finland.Editions.SelectMany(edition => Places(edition.Consumer).Concat(Places(edition.Other))), place => Assert.NotEqual(0, place.Section));

    private static Edition Like(Edition before, Edition after) => after with { From = before.From, Through = before.Through, Act = before.Act };

    private static TrattaLaw Like(TrattaLaw before, TrattaLaw after) => after with { From = before.From, Act = before.Act };

    private static void OnlyNames(RegimeLaw law, params string[] sections) =>
        Assert.All(Places(law), place => Assert.Contains(place.WholeSection().ToString(), sections));

    /// <summary>Every provision that a record of the law names, however deep; rules the record does not have name none.</summary>
    private static IEnumerable<Citation> Places(object? value) => value switch
    {
        null or string or bool or int or Euro or LocalDate => [],
        Citation citation => citation == default ? [] : [citation],
        Brackets brackets => brackets.Steps.Select(step => step.Amount.Citation),
        _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Places(property.GetValue(value))),
    };
}
