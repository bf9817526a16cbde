using NodaTime;

namespace CollectionAgency;

/// <summary>A row that belongs to an invoice; rows of one day are in the order of their ids.</summary>
public abstract class Entry
{
    public long Id { get; init; }

    public long InvoiceId { get; init; }
}

public sealed class Invoice
{
    public long Id { get; init; }

    public required string Number { get; init; }

    public bool Consumer { get; init; }

    public decimal Principal { get; init; }

    public LocalDate DueOn { get; init; }

    /// <summary>The day the invoice was sent, where that is on record.</summary>
    public LocalDate? SentOn { get; init; }

    /// <summary>The agreed late interest; null: none.</summary>
    public decimal? InterestPercent { get; init; }

    public List<Letter> Letters { get; } = [];

    public List<PaymentRow> Payments { get; } = [];

    public List<RemittanceRow> Remittances { get; } = [];

    public List<DisputeRow> Disputes { get; } = [];

    public List<ConsentRow> Consents { get; } = [];
}

public sealed class Letter : Entry
{
    /// <summary><c>reminder</c>, which the creditor sends, or <c>demand</c>, which the agent sends.</summary>
    public required string Kind { get; init; }

    public LocalDate SentOn { get; init; }

    /// <summary><c>post</c>, <c>portal</c> or <c>phone</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>What the letter cost the sender.</summary>
    public decimal Cost { get; init; }

    /// <summary>What the debtor was charged for it.</summary>
    public decimal Charged { get; init; }

    public LocalDate? PayBy { get; init; }
}

public sealed class PaymentRow : Entry
{
    /// <summary>The bank's own name for the payment, which is booked once.</summary>
    public required string Reference { get; init; }

    public LocalDate ReceivedOn { get; init; }

    public decimal Amount { get; init; }

    public bool ToAgent { get; init; }
}

public sealed class RemittanceRow : Entry
{
    public LocalDate PaidOn { get; init; }

    public decimal Amount { get; init; }
}

public sealed class DisputeRow : Entry
{
    public LocalDate RaisedOn { get; init; }

    /// <summary><c>material</c> or <c>none</c>, as a person found.</summary>
    public required string Ground { get; init; }

    /// <summary>The disputed part; null: the whole claim.</summary>
    public decimal? Amount { get; init; }

    public LocalDate? ResolvedOn { get; init; }
}

/// <summary>A consent to letters in the portal.</summary>
public sealed class ConsentRow : Entry
{
    public LocalDate GivenOn { get; init; }

    public LocalDate? ValidThrough { get; init; }

    public LocalDate? WithdrawnOn { get; init; }
}
