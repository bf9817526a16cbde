using Indrivningslag.Law;
using NodaTime;
using Xunit.Abstractions;

namespace Indrivningslag.Tests.Exhaustion;

/// <summary>
/// Not samples: every history that can be spelled from a grid, compared with the second opinion. A slice of the grid, unless the
/// environment variable INDRIVNINGSLAG_EXHAUSTION says "whole".
/// </summary>
public class ExhaustionTests(ITestOutputHelper output)
{
    private static readonly bool Whole = Environment.GetEnvironmentVariable("INDRIVNINGSLAG_EXHAUSTION") == "whole";

    public static TheoryData<ClaimCategory, bool, bool> Settings => new()
    {
        { ClaimCategory.Consumer, false, false },
        { ClaimCategory.Consumer, false, true },
        { ClaimCategory.Consumer, true, false },
        { ClaimCategory.Consumer, true, true },
        { ClaimCategory.Other, false, false },
        { ClaimCategory.Other, false, true },
        { ClaimCategory.Other, true, false },
        { ClaimCategory.Other, true, true },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Up_to_two_measures_beside_every_bound(ClaimCategory category, bool directlyEnforceable, bool minor)
    {
        var alphabet = Whole ? Alphabet.Full : Alphabet.Short;
        var settings = Setting.PrincipalsBesideBounds(category).Select(p => new Setting(category, p, directlyEnforceable, minor));
        Run(settings.Select(setting => new Walk(DebtCollectionAct.Finland, setting, alphabet, 2, plansLapse: false)));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Up_to_four_measures_in_every_tier(ClaimCategory category, bool directlyEnforceable, bool minor)
    {
        var length = Whole ? 4 : 2;
        var settings = Setting.PrincipalInEachTier(category).Select(p => new Setting(category, p, directlyEnforceable, minor));
        Run(settings.Select(setting => new Walk(DebtCollectionAct.Finland, setting, Alphabet.Short, length, plansLapse: true)));
    }

    /// <summary>An extension before, on or after the due date begins the history, or none.</summary>
    [Theory]
    [MemberData(nameof(Settings))]
    public void Up_to_four_steps_with_disputes_of_a_part_early_extensions_and_publications(ClaimCategory category, bool directlyEnforceable, bool minor)
    {
        var principal = Setting.PrincipalInEachTier(category).First() + 0.01m;
        int?[] early = Whole ? [null, -1, 0, 1] : [0];
        var settings = early.Select(days => new Setting(category, principal, directlyEnforceable, minor, days));
        var alphabet = Alphabet.WithDisputesAndPublications((long)(principal * 100));
        Run(settings.Select(setting => new Walk(DebtCollectionAct.Finland, setting, alphabet, Whole ? 4 : 3, plansLapse: true)));
    }

    /// <summary>What agrees everywhere must disagree once one number of the Act is changed.</summary>
    [Fact]
    public void A_wait_one_day_shorter_is_noticed()
    {
        var amended = LawBook.Finland.Amend(new LocalDate(2024, 1, 1), "a fault", edition => edition with
        {
            Consumer = edition.Consumer with { LetterDays = edition.Consumer.LetterDays!.Value with { Value = 13 } },
        });
        var setting = new Setting(ClaimCategory.Consumer, 100, DirectlyEnforceable: false, Minor: true);
        var walk = new Walk(new DebtCollectionAct { Law = amended }, setting, Alphabet.Short, 2, plansLapse: true);
        Assert.Contains("10b.2", Assert.Throws<DisagreementException>(walk.Run).Message, StringComparison.Ordinal);
    }

    private void Run(IEnumerable<Walk> walks)
    {
        var histories = 0L;
        foreach (var walk in walks)
        {
            walk.Run();
            histories += walk.Histories;
        }

        Assert.NotEqual(0, histories);
        output.WriteLine($"{histories} histories agree");
    }
}
