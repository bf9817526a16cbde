using System.Runtime.CompilerServices;

namespace Indrivningslag.Tests.Properties;

/// <summary>A property of generated cases: a thousand of them unless it says otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CasePropertyAttribute : SeededPropertyAttribute
{
    public CasePropertyAttribute([CallerMemberName] string name = "")
        : base(name)
    {
        MaxTest = 1_000;
        Arbitrary = [typeof(Generated)];
    }
}
