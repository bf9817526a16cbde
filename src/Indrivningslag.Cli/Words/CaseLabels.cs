namespace Indrivningslag.Cli;

/// <summary>The words of an explained case.</summary>
internal sealed record CaseLabels
{
    /// <summary>With the claim's id, its principal and its due date.</summary>
    internal required string Claim { get; init; }

    internal required string DirectlyEnforceable { get; init; }

    /// <summary>With the day asked, the first day of the edition in force then, and its act.</summary>
    internal required string AsOf { get; init; }

    /// <summary>With a number of events.</summary>
    /// <summary>With the index, the principal and the due date of one of several invoices.</summary>
    internal required string Item { get; init; }

    internal required string LaterEvents { get; init; }

    internal required string Event { get; init; }

    internal required string Asked { get; init; }

    internal required string MayBeAsked { get; init; }

    internal required string Vat { get; init; }

    internal required string Enforceable { get; init; }

    internal required string Why { get; init; }

    internal required string Most { get; init; }

    internal required string Cap { get; init; }

    internal required string CapUsed { get; init; }

    internal required string Balance { get; init; }

    internal required string ClientFunds { get; init; }

    internal required string OverpaidCosts { get; init; }

    internal required string Breaches { get; init; }

    internal required string Breach { get; init; }

    internal required string Minor { get; init; }

    internal required string Consequences { get; init; }

    internal required string Supervision { get; init; }

    internal required string Findings { get; init; }

    internal required string OpenQuestions { get; init; }

    internal required string Reading { get; init; }

    internal required string Chosen { get; init; }
}
