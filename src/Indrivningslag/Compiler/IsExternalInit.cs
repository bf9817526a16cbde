#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for when a property has an <c>init</c> accessor.</summary>
internal static class IsExternalInit;
#endif
