using CollectionAgency;
using NodaTime;

namespace Indrivningslag.Embedding.Tests;

/// <summary>A consumer's invoice of 250 euros, as rows and as facts.</summary>
internal static class EverydayClaim
{
    internal static Invoice Claim(string number) => new()
    {
        Number = number,
        Consumer = true,
        Principal = 250m,
        DueOn = new LocalDate(2026, 2, 2),
        SentOn = new LocalDate(2026, 1, 16),
        InterestPercent = 9.5m,
    };

    internal static Claim Facts(string number) => new(number, ClaimCategory.Consumer, Euro.Of(250m), new LocalDate(2026, 2, 2))
    {
        DueNotice = DueNotice.Sent(new LocalDate(2026, 1, 16)),
        Interest = InterestTerms.Fixed(9.5m),
    };

    internal static Letter Reminder(int sentOn, decimal cost = 5m) =>
        new() { Kind = "reminder", Channel = "post", SentOn = new LocalDate(2026, 2, sentOn), Cost = cost, Charged = 5m };

    internal static PaymentReminder ReminderOn(int day) =>
        new(new LocalDate(2026, 2, day), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5m), Charged = Euro.Of(5m) };
}
