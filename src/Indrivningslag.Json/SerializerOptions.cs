using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>The values of both packages in documents of one's own, by System.Text.Json.</summary>
public static class SerializerOptions
{
    /// <summary>
    /// Lets System.Text.Json write and read claims, events, cases, requests, plans, readings, balances, ledgers, statements and the sums of costs as the case
    /// format does: amounts as numbers with two decimals, days as YYYY-MM-DD, enumerations as words. What is read is as strict, and what was written reads
    /// back as an equal value. Answers with reasons, and the law, are refused with an error that names what to use instead.
    /// </summary>
    /// <param name="options">Options that were not used yet. Days of Noda Time are written by them in the same way.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddIndrivningslag(this JsonSerializerOptions options)
    {
        Require.Argument(options, nameof(options)).Converters.Add(new FormatConverters());
        return options;
    }
}
