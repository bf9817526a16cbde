using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace Indrivningslag.Tests.Properties;

/// <summary>A property whose seed and number of cases the environment can set. One that holds prints nothing.</summary>
/// <remarks>
/// <c>INDRIVNINGSLAG_SEED</c> is either a whole number, from which every property takes a seed of its own, so that a run can be
/// repeated as a whole; or the "seed,gamma" or "seed,gamma,size" that a failure printed, so that this failure comes first. Without it
/// FsCheck draws a seed. <c>INDRIVNINGSLAG_MAX_TEST</c> takes the place of the number of cases that the property names.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
internal class SeededPropertyAttribute : PropertyAttribute
{
    internal const string SeedVariable = "INDRIVNINGSLAG_SEED";
    internal const string MaxTestVariable = "INDRIVNINGSLAG_MAX_TEST";

    public SeededPropertyAttribute([CallerMemberName] string name = "")
    {
        QuietOnSuccess = true;
        Replay = ReplayOf(Environment.GetEnvironmentVariable(SeedVariable), name);
    }

    /// <summary>How many generated cases must pass.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Cases(Environment.GetEnvironmentVariable(MaxTestVariable), value);
    }

    /// <summary>The number of cases wanted: the text of the environment variable when there is one, else what the property says.</summary>
    internal static int Cases(string? text, int otherwise)
    {
        if (string.IsNullOrEmpty(text))
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new InvalidOperationException($"{MaxTestVariable} is '{text}'; a whole number above zero was expected.");
    }

    /// <summary>What FsCheck is to replay for the text of the environment variable; null: nothing.</summary>
    internal static string? ReplayOf(string? text, string property)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Mixed(seed, property)},{Mixed(~seed, property) | 1}");
        }

        var parts = text.Split(',');
        return parts.Length is 2 or 3 && parts.All(part => ulong.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? text
            : throw new InvalidOperationException(
                $"{SeedVariable} is '{text}'; a whole number, \"seed,gamma\" or \"seed,gamma,size\" was expected.");
    }

    /// <summary>The FNV-1a hash of a seed and a name.</summary>
    private static ulong Mixed(ulong seed, string name)
    {
        const ulong Prime = 0x100000001B3;
        unchecked
        {
            var hash = (0xCBF29CE484222325 ^ seed) * Prime;
            foreach (var letter in name)
                hash = (hash ^ letter) * Prime;
            return hash;
        }
    }
}
