using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// A test method whose arguments FsCheck generates. It returns nothing (and fails by throwing), a truth value or a <see cref="Property"/>.
/// Same name and meaning as in the FsCheck.Xunit package, which can take the place of this folder.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit." + nameof(PropertyDiscoverer), "Indrivningslag.Tests")]
public class PropertyAttribute : FactAttribute
{
    /// <summary>How many generated cases must pass; the environment variable INDRIVNINGSLAG_MAX_TEST, when set, decides instead.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>The size of the first generated case.</summary>
    public int StartSize { get; set; } = 1;

    /// <summary>The size of the last generated case.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>
    /// Public types whose public static members of type Arbitrary are used instead of FsCheck's own generators.
    /// Of two for the same type the first listed wins.
    /// </summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>The seed to start from, "seed,gamma" or "seed,gamma,size", as a failure prints it; random when null.</summary>
    public string? Replay { get; set; }

    /// <summary>Whether a property that holds leaves the test's output empty.</summary>
    public bool QuietOnSuccess { get; set; }
}
