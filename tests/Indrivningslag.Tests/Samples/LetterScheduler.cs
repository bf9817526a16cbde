using NodaTime;

namespace Indrivningslag.Tests.Samples;

/// <summary>Puts the next letters of a claim in a calendar: reminder, demand, second demand, each on the first day it may cost something.</summary>
internal static class LetterScheduler
{
    internal sealed record Letter(LocalDate On, EventKind Kind, Euro? AtMost);

    internal static IReadOnlyList<Letter> Plan(CollectionCase start, LocalDate today)
    {
        var letters = new List<Letter>();
        var past = DebtCollectionAct.Finland.Prepare(start);
        LocalDate day = today;
        Measure[] wanted =
        [
            new PaymentReminder(today, CollectorRole.Creditor, DeliveryForm.Written),
            new PaymentDemand(today, CollectorRole.Agent, DeliveryForm.Written),
            new PaymentDemand(today, CollectorRole.Agent, DeliveryForm.Written),
        ];

        foreach (var letter in wanted)
        {
            var asked = past.Permission(letter with { On = day }).Value;
            if (asked.ChargeableFrom is not { } free)
            {
                break;
            }

            // The maximum of a permission is that of the day asked, so the day it may be charged is asked about once more.
            var then = past.Permission(letter with { On = free }).Value;
            letters.Add(new(free, letter.Kind, then.Maximum));
            past = past.With(letter with { On = free, Cost = then.Maximum ?? Euro.Zero });
            day = free;
        }

        return letters;
    }
}
