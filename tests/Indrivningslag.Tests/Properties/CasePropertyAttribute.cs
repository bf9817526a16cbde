using FsCheck.Xunit;

namespace Indrivningslag.Tests.Properties;

/// <summary>A property of generated cases: a thousand of them, or as many as INDRIVNINGSLAG_MAX_TEST says.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CasePropertyAttribute : PropertyAttribute
{
    public CasePropertyAttribute()
    {
        MaxTest = 1_000;
        Arbitrary = [typeof(Generated)];
        QuietOnSuccess = true;
    }
}
