#region sample
using Indrivningslag.Law;
using Indrivningslag.Law.Editions;
using NodaTime;
using static Indrivningslag.Law.Provision;
#endregion

namespace Indrivningslag.Tests.Docs;

public class EditionSample
{
    [Fact]
    public void An_act_is_the_difference_from_the_edition_before_it()
    {
        var before = Act299Of2022.Edition;
        var after = Act12Of2027.Edition;
        Assert.Equal((Euro.Of(6m), "10a.1.1"), (after.Consumer.Reminder!.Value.Value, after.Consumer.Reminder.Value.Citation.ToString()));
        Assert.Equal((21, "10b.2"), (after.Consumer.LetterDays!.Value.Value, after.Consumer.LetterDays.Value.Citation.ToString()));
        Assert.Equal(before, after with { From = before.From, Act = before.Act, Consumer = before.Consumer });
    }

    #region sample
    /// <summary>12/2027, in force from 2027-03-01: a dearer reminder, and a longer wait between letters.</summary>
    internal static class Act12Of2027
    {
        internal static Edition Edition { get; } = Act299Of2022.Edition with
        {
            From = new LocalDate(2027, 3, 1),
            Act = "12/2027",
            Consumer = Act299Of2022.Edition.Consumer with
            {
                Reminder = Euros(6, "10a.1.1"),
                LetterDays = Number(21, "10b.2"),
            },
        };
    }
    #endregion
}
