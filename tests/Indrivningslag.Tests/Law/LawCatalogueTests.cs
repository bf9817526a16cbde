using System.Reflection;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Law;

public class LawCatalogueTests
{
    private static readonly LocalDate Today = new(2026, 1, 1);
    private static readonly LocalDate Later = new(2027, 1, 1);
    private static readonly Type[] Parts =
        [typeof(Edition), typeof(RegimeLaw), typeof(PlanPrices), typeof(PlanCount), typeof(DemandLaw), typeof(TrattaLaw), typeof(LateInterest), typeof(UsualSteps)];

    private static readonly Type[] Numbers = [typeof(Cited<Euro>), typeof(Cited<int>), typeof(Brackets), typeof(int), typeof(decimal), typeof(Euro)];

    public static TheoryData<string> Names => [.. LawCatalogue.Entries.Select(entry => entry.Name)];

    [Fact]
    public void Names_are_unique()
    {
        var names = LawCatalogue.Entries.Select(entry => entry.Name).ToArray();

        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    /// <summary>A rule on due dates after the last day of an edition is none of its figures.</summary>
    [Fact]
    public void Figure_is_listed_only_where_its_rule_has_begun()
    {
        var entry = Assert.Single(LawCatalogue.Entries, known => known.Name.EndsWith("consumerCreditDays", StringComparison.Ordinal));
        var book = LawBook.Finland
            .Amend(Later, "bill", edition => edition with { LateInterest = edition.LateInterest with { ConsumerCreditDueFrom = new(2029, 1, 1) } })
            .Amend(new(2029, 1, 1), "the next", edition => edition);
        Assert.Equal([1, 0, 1], new[] { Today, Later, new(2029, 1, 1) }.Select(day => entry.On(book, day).Count));
    }

    [Fact]
    public void Every_number_of_an_edition_has_a_name_that_changes_it_alone()
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in LawCatalogue.Entries)
        {
            var figures = entry.On(LawBook.Finland, Today);
            if (figures.Count > 0 && figures[0].Number is not null)
            {
                var difference = Changed(LawBook.Finland.Amend(Later, "test", [Raised(entry, figures)]));
                Assert.Single(difference);
                changed.UnionWith(difference);
            }
        }

        Assert.Equal(AllNumbers().Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Raised_numbers_read_back_with_their_provisions()
    {
        foreach (var entry in LawCatalogue.Entries)
        {
            var before = entry.On(LawBook.Finland, Today);
            if (before.Count > 0 && before[0].Number is not null)
            {
                var after = entry.On(LawBook.Finland.Amend(Later, "test", [Raised(entry, before)]), Later);

                Assert.Equal(before.Select(figure => figure with { Number = figure.Number + 1 }), after);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_entry_is_found_by_name_and_in_force_on_some_day(string name)
    {
        var entry = LawCatalogue.Find(name)!;

        var figures = LawBook.Finland.Editions.Select(edition => entry.On(LawBook.Finland, edition.From)).FirstOrDefault(found => found.Count > 0);

        // A tratta was never allowed for consumer claims, nor had they a bankruptcy demand, a supplement or prices for them.
        var neverForConsumers = name is "consumer.tratta" or "consumer.trattaDirectlyEnforceable" or "consumer.bankruptcyDemand"
            or "consumer.trattaCount" or "consumer.bankruptcyDemandCount" or "consumer.demandCountWithTratta" or "consumer.planSupplement"
            or "consumer.planInstalmentsWithoutSupplement" or "consumer.capDirectlyEnforceableBankruptcy" or "consumer.vatOnTop";
        var neverForOthers = name is "other.reminderDays" or "other.demandDaysAfterReminder" or "other.consentMonths";
        Assert.Equal(neverForConsumers || neverForOthers, figures is null);
    }

    [Fact]
    public void Entry_speaks_of_the_law_of_the_day()
    {
        var entry = LawCatalogue.Find("standardCompensation")!;

        Assert.Empty(entry.On(LawBook.Finland, new LocalDate(2013, 3, 15)));
        Assert.Equal(new LawFigure(null, 40, Citation.Parse("10e.1")), Assert.Single(entry.On(LawBook.Finland, new LocalDate(2013, 3, 16))));
        Assert.Equal(new LawFigure(null, 40, Citation.Parse("10i.1")), Assert.Single(entry.On(LawBook.Finland, new LocalDate(2022, 5, 1))));
        Assert.Throws<NotCoveredException>(() => entry.On(LawBook.Finland, new LocalDate(2005, 4, 30)));
    }

    [Fact]
    public void Tratta_entries_follow_the_day_of_sending_between_editions()
    {
        var entry = LawCatalogue.Find("trattaPublicationFromDays")!;

        Assert.Equal(10, Assert.Single(entry.On(LawBook.Finland, new LocalDate(2021, 9, 30))).Number);
        Assert.Equal(21, Assert.Single(entry.On(LawBook.Finland, new LocalDate(2021, 10, 1))).Number);
        Assert.Equal(14, Assert.Single(entry.On(LawBook.Finland, new LocalDate(2022, 5, 1))).Number);
    }

    [Theory]
    [InlineData("lateInterestMargin", "2013-03-15", "7 [4.1]")]
    [InlineData("lateInterestCommercialMargin", "2013-03-15", "")]
    [InlineData("lateInterestCommercialMargin", "2013-03-16", "8 [4a.1]")]
    [InlineData("consumerCreditDays", "2013-03-15", "180 [4.2]")]
    public void Figures_of_late_interest_stand_in_the_Interest_Act(string name, string day, string figure)
    {
        var entry = LawCatalogue.Find(name)!;

        Assert.Equal("633/1982", entry.Act);
        Assert.Equal(figure, string.Join(' ', entry.On(LawBook.Finland, OnDay.Iso(day))));
        Assert.All(LawCatalogue.Entries, other => Assert.Equal(other.Name.StartsWith("lateInterest", StringComparison.Ordinal) || other.Name == "consumerCreditDays", other.Act != LawCatalogue.ThisAct));
    }

    [Theory]
    [InlineData("nextExtensionDays", "2013-03-15", "")]
    [InlineData("nextExtensionDays", "2013-03-16", "14 [10b.3]")]
    [InlineData("nextPlanInstalments", "2013-03-16", "4 [10a.1.7.a]")]
    public void Usual_next_steps_are_figures(string name, string day, string figure) =>
        Assert.Equal(figure, string.Join(' ', LawCatalogue.Find(name)!.On(LawBook.Finland, OnDay.Iso(day))));

    [Fact]
    public void Scale_with_another_number_of_steps_cites_what_the_old_steps_share()
    {
        var book = LawBook.Finland.Amend(Later, "test", [new LawChange("consumer.demand", new(Euro.Of(500), 20), new(null, 40))]);

        Assert.Equal(
            [new(Euro.Of(500), 20, Citation.Parse("10a.1.2")), new(null, 40, Citation.Parse("10a.1.2"))],
            LawCatalogue.Find("consumer.demand")!.On(book, Later));
    }

    [Fact]
    public void Amendment_leaves_the_days_before_it_and_closes_the_edition()
    {
        var book = LawBook.Finland.Amend(Later, "test", [new LawChange("trattaReminderTermDays", 12), new LawChange("other.reminder", 13)]);

        Assert.Equal(LawBook.Finland.TrattaLaws, book.TrattaLaws.Take(book.TrattaLaws.Count - 1));
        Assert.Equal(Later.PlusDays(-1), book.On(Later.PlusDays(-1)).Through);
        Assert.Equal(Euro.Of(12), book.On(Later.PlusDays(-1)).Other.Reminder!.Value.Value);
        Assert.Equal(Euro.Of(13), book.On(Later).Other.Reminder!.Value.Value);
        Assert.Equal(12, book.TrattaLaws[^1].ReminderTermDays.Value);
        Assert.Equal("test", book.TrattaLaws[^1].Act);
    }

    [Fact]
    public void Amendment_of_editions_alone_leaves_the_rules_on_trattas() =>
        Assert.Equal(LawBook.Finland.TrattaLaws, LawBook.Finland.Amend(Later, "test", [new LawChange("other.reminder", 13)]).TrattaLaws);

    [Theory]
    [InlineData("consumer.remindr", 5, "changes.consumer.remindr must be a name of the law catalogue.")]
    [InlineData("consumer.tratta", 5, "changes.consumer.tratta must have a number in the law that is changed.")]
    [InlineData("consumer.newDemandHalved", 5, "changes.consumer.newDemandHalved must have a number in the law that is changed.")]
    [InlineData("consumer.reminder", -1, "changes.consumer.reminder must be an amount from 0.00 € to 999999999999.99 €.")]
    [InlineData("consumer.letterDays", 1.5, "changes.consumer.letterDays must be a whole number from 0 to 36500.")]
    [InlineData("lateInterestMargin", -1, "changes.lateInterestMargin must be a yearly percentage from 0 to 10000.")]
    [InlineData("lateInterestMargin", 10001, "changes.lateInterestMargin must be a yearly percentage from 0 to 10000.")]
    [InlineData("consumerCreditDays", 0, "changes.consumerCreditDays must be a whole number from 1 to 36500.")]
    [InlineData("nextPlanInstalments", 0, "changes.nextPlanInstalments must be a whole number from 1 to 1000000.")]
    [InlineData("consumer.letterDays", -1, "changes.consumer.letterDays must be a whole number from 0 to 36500.")]
    [InlineData("consumer.demandCount", 1000001, "changes.consumer.demandCount must be a whole number from 0 to 1000000.")]
    public void Change_that_does_not_fit_is_refused_by_name(string name, double number, string message)
    {
        var error = Assert.Throws<InvalidFactException>(() => LawBook.Finland.Amend(Later, "test", [new LawChange(name, (decimal)number)]));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Scale_for_a_single_number_is_refused()
    {
        var change = new LawChange("other.reminder", new LawStep(Euro.Of(1), 2), new LawStep(null, 3));

        var error = Assert.Throws<InvalidFactException>(() => LawBook.Finland.Amend(Later, "test", [change]));

        Assert.Equal("changes.other.reminder must be one number, not a scale.", error.Message);
    }

    [Fact]
    public void Scale_that_does_not_rise_is_refused()
    {
        var change = new LawChange("consumer.demand", new LawStep(Euro.Of(2), 2), new LawStep(Euro.Of(1), 2), new LawStep(null, 3));

        var error = Assert.Throws<InvalidFactException>(() => LawBook.Finland.Amend(Later, "test", [change]));

        Assert.Equal("changes.consumer.demand must have rising upper bounds, and none on the last step.", error.Message);
    }

    [Fact]
    public void Entry_may_change_once_only()
    {
        var error = Assert.Throws<InvalidFactException>(
            () => LawBook.Finland.Amend(Later, "test", [new LawChange("other.reminder", 13), new LawChange("other.reminder", 14)]));

        Assert.Equal("changes.other.reminder must be given only once.", error.Message);
    }

    [Fact]
    public void Act_must_begin_after_the_edition_it_amends()
    {
        var start = new LocalDate(2022, 5, 1);

        Assert.Equal("from must be a day after 2022-05-01.", Assert.Throws<InvalidFactException>(() => LawBook.Finland.Amend(start, "test", [])).Message);
        Assert.Equal(start.PlusDays(1), LawBook.Finland.Amend(start.PlusDays(1), "test", []).Editions[^1].From);
    }

    private static LawChange Raised(LawEntry entry, Sequence<LawFigure> figures) =>
        new(entry.Name, [.. figures.Select(figure => new LawStep(figure.UpTo, figure.Number!.Value + 1))]);

    /// <summary>The numbers in which the law on <see cref="Later"/> differs from today's, as type and property.</summary>
    private static HashSet<string> Changed(LawBook book)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Compare(LawBook.Finland.On(Today), book.On(Later), found);
        Compare(LawBook.Finland.TrattaLaws[^1], book.TrattaLaws[^1], found);
        return found;
    }

    private static void Compare(object before, object after, HashSet<string> found)
    {
        foreach (var property in before.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var (old, now) = (property.GetValue(before), property.GetValue(after));
            if (old is not null && now is not null && Parts.Contains(old.GetType()))
            {
                Compare(old, now, found);
            }
            else if (IsNumber(property) && !Equals(old, now))
            {
                found.Add(Name(property));
            }
        }
    }

    private static IEnumerable<string> AllNumbers() =>
        Parts.SelectMany(part => part.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Where(IsNumber).Select(Name);

    private static bool IsNumber(PropertyInfo property) => Numbers.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
