using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>What is wrong at a place of a line. The path to the place is worked out only when somebody asks.</summary>
[SuppressMessage("Major Code Smell", "S3871", Justification = "Never leaves this assembly: it becomes an error line or a CaseFormatException.")]
internal sealed class FaultException : Exception
{
    /// <summary>A fault at the token the reader stands on.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="member">A member below the token; null: the token itself.</param>
    /// <param name="expectation">What was expected there.</param>
    internal FaultException(ref Utf8JsonReader json, string? member, Expectation expectation)
    {
        Offset = json.TokenStartIndex;
        Member = member;
        Expectation = expectation;
    }

    internal long Offset { get; }

    internal string? Member { get; }

    internal Expectation Expectation { get; }
}
