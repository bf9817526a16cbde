namespace Indrivningslag.Cli;

/// <summary>How a payment divided, in words.</summary>
internal static class PaymentText
{
    internal static string Of(PaymentPosting posting, Labels labels)
    {
        var parts = posting.Parts;
        (string Name, Euro Amount)[] named =
        [
            (labels.Interest, parts.Interest),
            (labels.Principal, parts.Principal),
            (labels.Costs, parts.Costs),
            (labels.InterestOnCosts, parts.InterestOnCosts),
            (labels.Overpayment, parts.Overpayment),
        ];
        var text = string.Join("; ", named.Where(static part => part.Amount > Euro.Zero).Select(part => $"{part.Name} {labels.Write(part.Amount)}"));
        return text.Length == 0 && posting.Payment.Amount > Euro.Zero ? labels.DoesNotCount : text;
    }
}
