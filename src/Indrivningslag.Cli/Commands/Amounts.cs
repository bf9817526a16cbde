using System.CommandLine;
using System.Globalization;

namespace Indrivningslag.Cli;

/// <summary>Options whose values are amounts in euros, written with a point.</summary>
internal static class Amounts
{
    private const decimal Most = 999_999_999_999.99m;

    internal static Option<Euro?> Option(string name, string description, MistakeLabels words) => new(name)
    {
        Description = description,
        HelpName = "AMOUNT",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                && amount is > 0 and <= Most && amount == decimal.Round(amount, 2))
            {
                return Euro.Of(amount);
            }

            result.AddError(Labels.Fill(words.NotAnAmount, text, "0.01", Euro.Of(Most)));
            return null;
        },
    };
}
