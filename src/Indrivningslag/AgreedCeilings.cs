namespace Indrivningslag;

/// <summary>Ceilings agreed between the parties (avtalade högsta belopp, sovitut enimmäismäärät); they bind in the debtor's favour, and give no right to more than the statute (2 §).</summary>
/// <remarks>Immutable, compared by value. Null means nothing agreed. Euros.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record AgreedCeilings
{
    /// <summary>All collection costs together, without value added tax and standard compensation.</summary>
    public Euro? Total { get; init => field = Require.Money(value, "total"); }

    /// <summary>A payment reminder.</summary>
    public Euro? PaymentReminder { get; init => field = Require.Money(value, "paymentReminder"); }

    /// <summary>A payment demand.</summary>
    public Euro? PaymentDemand { get; init => field = Require.Money(value, "paymentDemand"); }

    /// <summary>A term extension.</summary>
    public Euro? TermExtension { get; init => field = Require.Money(value, "termExtension"); }

    /// <summary>A payment plan.</summary>
    public Euro? PaymentPlan { get; init => field = Require.Money(value, "paymentPlan"); }

    /// <summary>A tratta.</summary>
    public Euro? Tratta { get; init => field = Require.Money(value, "tratta"); }

    /// <summary>A bankruptcy demand, its service cost included.</summary>
    public Euro? BankruptcyDemand { get; init => field = Require.Money(value, "bankruptcyDemand"); }

    /// <summary>The agreed ceiling for one kind of measure, or null.</summary>
    /// <param name="kind">A kind of measure; other kinds have none.</param>
    public Euro? For(EventKind kind) => kind switch
    {
        EventKind.PaymentReminder => PaymentReminder,
        EventKind.PaymentDemand => PaymentDemand,
        EventKind.TermExtension => TermExtension,
        EventKind.PaymentPlan => PaymentPlan,
        EventKind.Tratta => Tratta,
        EventKind.BankruptcyDemand => BankruptcyDemand,
        _ => null,
    };
}
