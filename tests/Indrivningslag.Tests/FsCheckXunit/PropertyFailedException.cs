using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Says which arguments a property does not hold for, and the seed that brings them back.</summary>
public sealed class PropertyFailedException(string message) : XunitException(message);
