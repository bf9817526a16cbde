using Indrivningslag.Cli;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Cli;

/// <summary>Every kind of event and every reading has words in every language.</summary>
public class PageWordsTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_kind_of_event_and_every_word_of_a_fact_has_a_label(Language language)
    {
        var labels = Labels.In(language);

        Assert.Equal(Enum.GetValues<EventKind>().Length, labels.Events.Distinct().Count());
        Assert.Equal(Enum.GetValues<CollectorRole>().Length, labels.Roles.Length);
        Assert.Equal(Enum.GetValues<DeliveryForm>().Length, labels.Forms.Length);
        Assert.Equal(Enum.GetValues<DisputeGround>().Length, labels.Grounds.Length);
        Assert.Equal(Enum.GetValues<ConsentKind>().Length, labels.Consents.Length);
        Assert.Equal(Enum.GetValues<ExtinctionReason>().Length, labels.Extinctions.Length);
        Assert.Equal(Enum.GetValues<InformationKind>().Length, labels.Information.Length);
        Assert.Equal(Enum.GetValues<ExceptionalGroundKind>().Length, labels.Exceptions.Length);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_reading_is_worded(Language language)
    {
        var words = Labels.In(language).Questions;
        foreach (var property in typeof(Readings).GetProperties().Where(property => property.SetMethod is not null))
        {
            var choices = property.PropertyType == typeof(bool) ? ["true", "false"] : Enum.GetNames(property.PropertyType).Select(Camel);
            Assert.All(choices, choice => Assert.True(words.Knows(Camel(property.Name), choice), $"{property.Name}: {choice}"));
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
