using NodaTime;

namespace Indrivningslag.Law;

/// <summary>The general rates of value added tax by day (allmän skattesats, yleinen verokanta).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record VatRates
{
    /// <summary>Rates by their first day, each until the next.</summary>
    /// <param name="rates">By rising day.</param>
    /// <exception cref="InvalidFactException">The days do not rise.</exception>
    public VatRates(params VatRate[] rates)
    {
        for (var i = 1; i < rates.Length; i++)
        {
            if (rates[i].From <= rates[i - 1].From)
            {
                throw new InvalidFactException("vatRates", Expected.RisingDays);
            }
        }

        Rates = Sequence.From(rates);
    }

    /// <summary>The general rates since 1994-06-01.</summary>
    public static VatRates Finland { get; } = new(
        new VatRate(new LocalDate(1994, 6, 1), 22m),
        new VatRate(new LocalDate(2010, 7, 1), 23m),
        new VatRate(new LocalDate(2013, 1, 1), 24m),
        new VatRate(new LocalDate(2024, 9, 1), 25.5m));

    /// <summary>The rates by rising first day.</summary>
    public Sequence<VatRate> Rates { get; }

    /// <summary>The tax on an amount, rounded to the cent, half away from zero.</summary>
    internal long On(long cents, int day)
    {
        var i = Rates.Count - 1;
        while (i >= 0 && Rates[i].FromDay > day)
        {
            i--;
        }

        return i < 0
            ? throw NotCoveredException.VatRateOn(Days.ToDate(day))
            : (long)decimal.Round(cents * Rates[i].Percent / 100m, 0, MidpointRounding.AwayFromZero);
    }
}
