using Indrivningslag;
using NodaTime;

namespace CollectionAgency;

/// <summary>A case, and the row that each of its events was made of.</summary>
public sealed record MappedCase(CollectionCase Case, IReadOnlyList<string> Rows);

/// <summary>Makes cases of rows. An error names the row: <c>letter 17.cost</c>.</summary>
public static class CaseMapper
{
    public static MappedCase ToCase(Invoice invoice)
    {
        // Events of one day count in the order they were booked; OrderBy keeps the order of a row's own events.
        var booked = Booked(invoice).OrderBy(entry => entry.Id).ToList();
        var rows = booked.ConvertAll(entry => entry.Row);
        try
        {
            var claim = Within($"invoice {invoice.Number}", () => ToClaim(invoice));
            return new MappedCase(new CollectionCase(claim, booked.Select(entry => entry.Event)), rows);
        }
        catch (CaseErrorException error)
        {
            throw error.ByRow(rows);
        }
    }

    private static Claim ToClaim(Invoice invoice)
    {
        var category = invoice.Consumer ? ClaimCategory.Consumer : ClaimCategory.Other;
        return new Claim(invoice.Number, category, Euro.Of(invoice.Principal), invoice.DueOn)
        {
            // Only what can be shown: no record of the invoice's sending, no notice of the due date.
            DueNotice = invoice.SentOn is { } sent ? DueNotice.Sent(sent) : DueNotice.None,
            Interest = invoice.InterestPercent is { } percent ? InterestTerms.Fixed(percent) : InterestTerms.None,
        };
    }

    private static IEnumerable<(long Id, string Row, CollectionEvent Event)> Booked(Invoice invoice) =>
    [
        .. invoice.Letters.SelectMany(row => Events(row, "letter", letter => [ToEvent(letter)])),
        .. invoice.Payments.SelectMany(row => Events(row, "payment", payment => [ToEvent(payment)])),
        .. invoice.Remittances.SelectMany(row => Events(row, "remittance", remittance => [ToEvent(remittance)])),
        .. invoice.Disputes.SelectMany(row => Events(row, "dispute", ToEvents)),
        .. invoice.Consents.SelectMany(row => Events(row, "consent", ToEvents)),
    ];

    private static IEnumerable<(long Id, string Row, CollectionEvent Event)> Events<T>(
        T row, string table, Func<T, IEnumerable<CollectionEvent>> toEvents)
        where T : Entry
    {
        var name = $"{table} {row.Id}";
        return Within(name, () => toEvents(row).ToList()).Select(made => (row.Id, name, made));
    }

    internal static Measure ToEvent(Letter row) => row.Kind switch
    {
        "reminder" => new PaymentReminder(row.SentOn, CollectorRole.Creditor, FormOf(row.Channel))
        {
            Cost = Euro.Of(row.Cost),
            Charged = Euro.Of(row.Charged),
            TermEndsOn = row.PayBy,
        },
        "demand" => new PaymentDemand(row.SentOn, CollectorRole.Agent, FormOf(row.Channel))
        {
            Cost = Euro.Of(row.Cost),
            Charged = Euro.Of(row.Charged),
            TermEndsOn = row.PayBy,
            ArrivalEnsured = row.Channel == "portal",
        },

        // A kind without an event stops the mapping: a letter that is left out shortens a wait that the next letter depends on.
        _ => throw new InvalidOperationException($"letter {row.Id}: the kind {row.Kind} is not mapped to an event."),
    };

    private static Payment ToEvent(PaymentRow row) => new(row.ReceivedOn, Euro.Of(row.Amount))
    {
        To = row.ToAgent ? PaymentRecipient.Agent : PaymentRecipient.Creditor,
    };

    private static Remittance ToEvent(RemittanceRow row) => new(row.PaidOn, Euro.Of(row.Amount));

    private static IEnumerable<CollectionEvent> ToEvents(DisputeRow row)
    {
        var ground = row.Ground == "material" ? DisputeGround.Material : DisputeGround.None;
        yield return new Dispute(row.RaisedOn, ground) { Amount = row.Amount is { } part ? Euro.Of(part) : null };
        if (row.ResolvedOn is { } resolved)
        {
            yield return new DisputeResolved(resolved);
        }
    }

    private static IEnumerable<CollectionEvent> ToEvents(ConsentRow row)
    {
        yield return new DeliveryConsent(row.GivenOn, ConsentKind.Consent) { ValidThrough = row.ValidThrough };
        if (row.WithdrawnOn is { } withdrawn)
        {
            yield return new DeliveryConsentWithdrawn(withdrawn);
        }
    }

    private static DeliveryForm FormOf(string channel) => channel switch
    {
        "post" => DeliveryForm.Written,
        "portal" => DeliveryForm.Durable,
        _ => DeliveryForm.Other,
    };

    /// <summary>Adds the row to an error in one of its facts.</summary>
    private static T Within<T>(string row, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidFactException error)
        {
            throw error.Within(row);
        }
    }
}
