using System.Reflection;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Architecture;

/// <summary>No number of the law without the provision it stands in.</summary>
public class CitedNumbersTests
{
    /// <summary>Numbers and days in the types of the law that carry no citation of their own, and why.</summary>
    private static readonly Dictionary<string, string> WithoutCitation = new(StringComparer.Ordinal)
    {
        ["Bracket.UpTo"] = "the bound stands in the provision of the step's amount",
        ["Citation.Section"] = "part of a citation",
        ["Citation.Subsection"] = "part of a citation",
        ["Citation.Paragraph"] = "part of a citation",
        ["Edition.From"] = "the edition names its act",
        ["Edition.Through"] = "the edition names its act",
        ["LawBook.VerifiedThrough"] = "says how far the book was checked, not what the law is",
        ["LawFigure.UpTo"] = "stands beside its citation",
        ["LawFigure.Number"] = "stands beside its citation",
        ["LawStep.UpTo"] = "a change; the law it makes is cited",
        ["LawStep.Number"] = "a change; the law it makes is cited",
        ["LateInterest.CommercialDueFrom"] = "stands in the Interest Act, not in this one",
        ["LateInterest.CommercialMargin"] = "stands in the Interest Act, not in this one",
        ["LateInterest.ConsumerCreditDays"] = "stands in the Interest Act, not in this one",
        ["LateInterest.ConsumerCreditDueFrom"] = "stands in the Interest Act, not in this one",
        ["LateInterest.Margin"] = "stands in the Interest Act, not in this one",
        ["PlanCount.Above"] = "the threshold stands in the provision of the two counts",
        ["PlanPrices.InstalmentsWithoutSupplement"] = "stands in the provision of the supplement",
        ["ReferenceRate.From"] = "announced under the Interest Act, not under this one",
        ["ReferenceRate.Through"] = "announced under the Interest Act, not under this one",
        ["ReferenceRate.Percent"] = "announced under the Interest Act, not under this one",
        ["ReferenceRates.VerifiedThrough"] = "says how far the rates were checked, not what the law is",
        ["TrattaLaw.From"] = "the rules name their act",
        ["VatRate.From"] = "stands in the Value Added Tax Act, not in this one",
        ["VatRate.Percent"] = "stands in the Value Added Tax Act, not in this one",
    };

    public static TheoryData<string> Acts => [.. LawBook.Finland.Editions.Select(edition => edition.Act)];

    [Fact]
    public void A_number_in_a_type_of_the_law_is_cited_or_has_a_reason_not_to_be() => Assert.Equal(
        WithoutCitation.Keys.Order(StringComparer.Ordinal),
        (from type in Library.In(Library.Law, Library.Editions)
         where !type.IsEnum && type != typeof(Cited<>)
         from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
         where IsNumber(property.PropertyType)
         select $"{type.Name}.{property.Name}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_number_of_an_edition_names_its_provision(string act)
    {
        var edition = LawBook.Finland.Editions.Single(edition => edition.Act == act);
        var numbers = LawNumbers.CitedIn(edition).ToArray();
        Assert.True(numbers.Length >= 10, $"There are only {numbers.Length} numbers.");
        Assert.All(numbers, number => Assert.NotEqual(0, number.Citation.Section));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void A_scale_whose_steps_have_letters_gives_every_step_its_own(string act) => Offenders.None(
        from scale in Scales(LawBook.Finland.Editions.Single(edition => edition.Act == act))
        let places = scale.Steps.Select(step => step.Amount.Citation).ToArray()
        where places.Any(place => place.Item is not null) && places.Distinct().Count() != places.Length
        select string.Join(' ', places));

    [Fact]
    public void Rules_on_trattas_and_days_of_transition_name_theirs()
    {
        var numbers = LawNumbers.CitedIn(LawBook.Finland.TrattaLaws).Concat(LawNumbers.CitedIn(LawBook.Finland.Transitions)).ToArray();
        Assert.Equal(13, numbers.Length);
        Assert.All(numbers, number => Assert.NotEqual(0, number.Citation.Section));
    }

    [Fact]
    public void Rules_hold_no_amount_of_their_own() => Offenders.None(
        from type in Library.In(Library.Rules)
        from part in Uses.Nested(type).Prepend(type)
        from field in part.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.IsLiteral && field.FieldType != typeof(string) && !part.IsEnum && type.Name != "Cents"
        select $"{type.Name}.{field.Name}");

    private static IEnumerable<Brackets> Scales(Edition edition) =>
        from regime in (RegimeLaw[])[edition.Consumer, edition.Other]
        from scale in (Brackets?[])[regime.Demand, regime.Plan?.ByPrincipal, regime.Tratta, regime.Cap]
        where scale is not null
        select scale;

    private static bool IsNumber(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(Euro) || plain == typeof(LocalDate) || plain == typeof(decimal)
            || (plain.IsPrimitive && plain != typeof(bool) && plain != typeof(char));
    }
}
