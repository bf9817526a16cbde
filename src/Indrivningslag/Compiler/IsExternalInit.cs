#if NET
// Callers built against the netstandard2.0 assembly look for this type here: it is part of the signature of every init accessor.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#else
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for when a property has an <c>init</c> accessor.</summary>
internal static class IsExternalInit;
#endif
