namespace Indrivningslag.Tests.Architecture;

/// <summary>
/// What is added to an enumeration or to the kinds of events must not slip through: an arm for all the rest refuses, or it says here why the rest
/// is meant.
/// </summary>
public class SilentArmTests
{
    private static readonly Dictionary<string, string> MeantForTheRest = new(StringComparer.Ordinal)
    {
        ["AgreedCeilings.cs"] = "other kinds have no agreed ceiling, as the documentation says",
        ["BoundUse.cs"] = "kinds without a count of their own",
        ["CalendarReport.cs"] = "two truth values, of which one at least is true",
        ["CaseCheck.cs"] = "looks for contradictions; most events have none",
        ["CaseFold.cs"] = "looks for facts that work backwards; most events are none",
        ["ChangeBuckets.cs"] = "every later step of a scale of numbers",
        ["CompareReport.cs"] = "a span with both ends",
        ["DueDates.cs"] = "all other days of the year",
        ["EventFold.cs"] = "the rest is the debtor's word, which refuses what it does not know",
        ["EventText.cs"] = "most events have no amount",
        ["JsonText.cs"] = "every other token is a value written as it is",
        ["LawCommand.cs"] = "no word given",
        ["Line.cs"] = "every other expectation is one about a fact",
        ["PlaceFinder.cs"] = "every other token begins or is a value",
        ["Print.cs"] = "every other letter is written as it is",
        ["RemarksSection.cs"] = "10.3, the only other consequence",
        ["StoredJson.cs"] = "every other token is a value written as it is",
        ["TimelineLanes.cs"] = "most events have no amount",
        ["Wording.cs"] = "every other argument is a word",
        ["Words.cs"] = "words shorter than the others",
    };

    [Fact]
    public void An_arm_for_the_rest_refuses_or_is_meant() => Assert.Equal(
        MeantForTheRest.Keys.Order(StringComparer.Ordinal),
        SilentIn(SourceText.Lines()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Arms_that_swallow_are_told_from_arms_that_refuse()
    {
        Assert.Equal(["a"], SilentIn([("a", "_ => false,")]));
        Assert.Equal(["a"], SilentIn([("a", "default:"), ("a", "break;")]));
        Assert.Empty(SilentIn([("a", "_ => throw new InvalidOperationException(),"), ("a", "default:"), ("a", "throw Not();"), ("a", "var f = list.Select(_ => 1);")]));
    }

    private static IEnumerable<string> SilentIn(IEnumerable<(string File, string Line)> lines)
    {
        var afterDefault = false;
        foreach (var (file, line) in lines)
        {
            var silent = line.StartsWith("_ =>", StringComparison.Ordinal) && !line.Contains("throw ", StringComparison.Ordinal);
            if (silent || (afterDefault && !line.StartsWith("throw ", StringComparison.Ordinal)))
            {
                yield return file;
            }

            afterDefault = line == "default:";
        }
    }
}
