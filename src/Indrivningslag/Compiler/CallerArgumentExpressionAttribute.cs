#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Hands the text of another argument to the parameter, so that an error can name it.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
#endif
