using NodaTime;

namespace Indrivningslag.Benchmarks;

/// <summary>The limit: straight code that knows one kind of case only, a consumer claim with reminders, demands, a plan and payments from 2022-05-01 on.</summary>
internal static class HandWritten
{
    internal enum Kind
    {
        Reminder,
        Demand,
        Plan,
        Payment,
    }

    internal readonly record struct Step(Kind Kind, LocalDate On, long Cents);

    /// <summary>The total in cents: prices by principal, halving, waits, counts and cap.</summary>
    internal static long Total(Step[] steps, long principal, LocalDate dueOn, LocalDate asOf)
    {
        long sum = 0, demands = 0, plans = 0;
        var chargeable = 0;
        LocalDate? lastLetter = null, reminder = null;
        var planInForce = false;
        foreach (var step in steps)
        {
            if (step.On > asOf)
            {
                break;
            }

            var cap = principal <= 100_00 ? 60_00 : principal <= 1_000_00 ? 120_00 : 210_00;
            var waited = lastLetter is not { } last || Period.DaysBetween(last, step.On) >= 14;
            long cost = 0;
            switch (step.Kind)
            {
                case Kind.Payment:
                    principal -= Math.Min(principal, step.Cents);
                    continue;
                case Kind.Reminder:
                    cost = waited && !planInForce && Period.DaysBetween(dueOn, step.On) >= 14 ? Math.Min(step.Cents, 5_00) : 0;
                    reminder ??= step.On;
                    lastLetter = step.On;
                    break;
                case Kind.Demand:
                    if (reminder is not { } first || Period.DaysBetween(first, step.On) < 14)
                    {
                        return 0;
                    }

                    var price = principal <= 100_00 ? 14_00 : principal <= 1_000_00 ? 24_00 : 50_00;
                    cost = waited && !planInForce && chargeable < 2 ? Math.Min(step.Cents, demands > 0 ? price / 2 : price) : 0;
                    demands++;
                    lastLetter = step.On;
                    break;
                case Kind.Plan:
                    cost = plans < (principal > 100_00 ? 2 : 1) ? Math.Min(step.Cents, 20_00) : 0;
                    plans += cost > 0 ? 1 : 0;
                    planInForce = true;
                    break;
            }

            cost = Math.Min(cost, cap - sum);
            chargeable += step.Kind == Kind.Demand && cost > 0 ? 1 : 0;
            sum += cost;
        }

        return sum;
    }
}
