#if !NET
namespace Indrivningslag;

/// <summary>The framework has no serializer in the box.</summary>
internal static class PlainJson;

/// <summary>Takes the place of the serializer's attribute, and leaves no trace.</summary>
[System.Diagnostics.Conditional("NET")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class JsonConverterAttribute(Type converter) : Attribute
{
    public Type Converter { get; } = converter;
}
#endif
