using NodaTime.Text;

namespace Indrivningslag.Tests.Support;

/// <summary>An answer on permission; days are compared as days after the due date or as dates.</summary>
public sealed record PermissionAnswer(Given Given, Permission Permission)
{
    public PermissionAnswer IsPermitted() => Meets();

    /// <summary>Every obstacle: the provision and, where time lifts it, the day: <c>5.1 +15</c>, <c>7 2021-10-01</c>.</summary>
    public PermissionAnswer Meets(params string[] obstacles)
    {
        var expected = obstacles.Select(Dated).Order(StringComparer.Ordinal);
        var found = Permission.Obstacles.Select(obstacle => Text(obstacle.Citation.ToString(), obstacle.LiftsOn)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
        Assert.Equal(obstacles.Length == 0, Permission.Permitted);
        return this;
    }

    public PermissionAnswer Earliest(OnDay? day) => Same(day, Permission.Earliest);

    public PermissionAnswer Latest(OnDay? day) => Same(day, Permission.Latest);

    /// <summary>The first day it may be charged; null: never.</summary>
    public PermissionAnswer ChargeableFrom(OnDay? day) => Same(day, Permission.ChargeableFrom);

    /// <summary>What could be charged on the day asked; null: nothing limits it.</summary>
    public PermissionAnswer Maximum(decimal? amount)
    {
        Assert.Equal(amount, Permission.Maximum?.Amount);
        Assert.Equal(amount != 0, Permission.Chargeable);
        return this;
    }

    public PermissionAnswer Duties(params string[] citations)
    {
        Citations.ShouldBe(citations, Permission.Duties.Select(duty => duty.Citation), "duties");
        return this;
    }

    private PermissionAnswer Same(OnDay? expected, NodaTime.LocalDate? found)
    {
        Assert.Equal(expected?.From(Given.Claim.DueOn), found);
        return this;
    }

    private string Dated(string obstacle)
    {
        var words = obstacle.Split(' ');
        if (words.Length == 1)
        {
            return obstacle;
        }

        OnDay lifts = words[1][0] == '+' ? int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture) : words[1];
        return Text(words[0], Given.Day(lifts));
    }

    private static string Text(string citation, NodaTime.LocalDate? lifts) =>
        lifts is { } day ? $"{citation} {LocalDatePattern.Iso.Format(day)}" : citation;
}
