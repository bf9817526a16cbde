using System.Text;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Properties;
using NodaTime;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>The library and the second opinion answer every question alike; and if one number of the Act is changed, it is noticed.</summary>
public class DifferentialTests
{
    private const int CasesUntilNoticed = 6_000;
    private const int CaseSize = 80;
    private static readonly Evaluator Library = new(DebtCollectionAct.Finland);

    public static TheoryData<string> Faults => [.. Seeded.Keys];

    private static Dictionary<string, Func<Edition, Edition>> Seeded { get; } = new()
    {
        ["letters wait 13 days"] = edition => Consumer(edition, law => law with { LetterDays = Cited(law.LetterDays, -1) }),
        ["letters wait 11 days"] = edition => Other(edition, law => law with { LetterDays = Cited(law.LetterDays, 1) }),
        ["first demand after 15 days"] = edition => Consumer(edition, law => law with
        {
            DemandLaw = law.DemandLaw! with { DaysAfterReminder = Cited(law.DemandLaw.DaysAfterReminder, 1) },
        }),
        ["priced reminder after 15 days"] = edition => Consumer(edition, law => law with { ReminderDays = Cited(law.ReminderDays, 1) }),
        ["new demands at full price"] = edition => Other(edition, law => law with { NewDemandHalved = null }),
        ["reminder a cent dearer"] = edition => Consumer(edition, law => law with { Reminder = Cited(law.Reminder, 1) }),
        ["first tier a cent wider"] = edition => Other(edition, law => law with { Demand = Wider(law.Demand!) }),
        ["cap a cent higher"] = edition => Consumer(edition, law => law with { CapDirectlyEnforceable = Cited(law.CapDirectlyEnforceable, 1) }),
        ["three demands"] = edition => Other(edition, law => law with { DemandCount = Cited(law.DemandCount, 1) }),
        ["two demands beside a tratta"] = edition => Other(edition, law => law with { DemandCountWithTratta = Cited(law.DemandCountWithTratta, 1) }),
        ["extensions of 15 days"] = edition => Other(edition, law => law with { ExtensionDays = Cited(law.ExtensionDays, 1) }),
        ["no tax on top"] = edition => Other(edition, law => law with { VatOnTop = null }),
        ["durable reminders unlisted"] = edition => Consumer(edition, law => law with { DurableReminderListed = false }),
        ["enforceable part a cent larger"] = edition => edition with { EnforceableCap = Cited(edition.EnforceableCap, 1) },
        ["5 § no longer forfeits"] = edition => edition with
        {
            ForfeitingSections = Sequence.From(edition.ForfeitingSections.Where(section => section != Citation.Parse("5"))),
        },
    };

    [CaseProperty(MaxTest = 6_000)]
    public void Library_and_second_opinion_answer_alike(CaseRequest request)
    {
        var differences = Differential.Differences(Library, request);
        Assert.True(differences.Count == 0, string.Join('\n', differences) + "\n" + Encoding.UTF8.GetString(Differential.Line(request).Span));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void One_wrong_number_is_noticed(string fault)
    {
        var book = LawBook.Finland.Amend(new LocalDate(2022, 5, 2), fault, Seeded[fault]);
        var wrong = new Evaluator(new DebtCollectionAct { Law = book });
        var noticed = Enumerable.Range(0, CasesUntilNoticed)
            .Any(seed => Differential.Differences(wrong, Generated.Request(new Dice((ulong)seed), CaseSize)).Count > 0);
        Assert.True(noticed, $"No case of {CasesUntilNoticed} shows the fault.");
    }

    private static Edition Consumer(Edition edition, Func<RegimeLaw, RegimeLaw> change) => edition with { Consumer = change(edition.Consumer) };

    private static Edition Other(Edition edition, Func<RegimeLaw, RegimeLaw> change) => edition with { Other = change(edition.Other) };

    private static Cited<int>? Cited(Cited<int>? number, int more) => number!.Value with { Value = number.Value.Value + more };

    private static Cited<Euro>? Cited(Cited<Euro>? amount, long more) =>
        amount!.Value with { Value = amount.Value.Value + Euro.FromCents(more) };

    private static Brackets Wider(Brackets brackets) =>
        new([brackets.Steps[0] with { UpTo = brackets.Steps[0].UpTo!.Value + Euro.FromCents(1) }, .. brackets.Steps.Skip(1)]);
}
