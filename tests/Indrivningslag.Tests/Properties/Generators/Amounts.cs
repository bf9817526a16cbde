namespace Indrivningslag.Tests.Properties;

/// <summary>Amounts and distances at and beside the bounds that the Act draws.</summary>
internal static class Amounts
{
    public const decimal BeyondEveryMaximum = 5_000;

    /// <summary>Costs in euros: prices, halves of them, caps, and a cent or so beside.</summary>
    public static readonly decimal[] Costs =
    [
        0, 4.5m, 5, 5.01m, 7, 8, 10, 12, 12.01m, 14, 14.01m, 20, 24, 24.01m, 25, 30, 35, 40, 45, 50, 50.01m, 55, 60, 70, 80, 90, 95, 100,
        100.01m, 110, 120, 125, 140, 155, 160, 200, 210, 214, 250, 314, 480, 550.01m, BeyondEveryMaximum,
    ];

    public static readonly decimal[] Principals =
    [
        0.01m, 1, 35, 50, 99.99m, 100, 100.01m, 249.99m, 250, 250.01m, 499.99m, 500, 500.01m, 999.99m, 1_000, 1_000.01m,
        2_499.99m, 2_500, 2_500.01m, 9_999.99m, 10_000, 10_000.01m, 25_000,
    ];

    public static readonly decimal[] Payments =
        [0.01m, 1, 5, 10, 24, 50, 60, 99.99m, 100, 100.01m, 250, 400, 500, 1_000, 5_000];

    /// <summary>Days from one event to the next: the waits of 7, 10, 14 and 60 days and a day beside each.</summary>
    public static readonly int[] Gaps = [0, 0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14, 15, 16, 20, 21, 22, 28, 30, 45, 59, 60, 61, 90];

    /// <summary>Days that are long enough for most waits.</summary>
    public static readonly int[] LongGaps = [0, 10, 14, 15, 15, 16, 30];

    public static Euro Cost(this Dice dice) => Euro.Of(dice.Pick<decimal>(Costs));

    public static Euro? CostOrNull(this Dice dice, int percent) => dice.Chance(percent) ? dice.Cost() : null;
}
