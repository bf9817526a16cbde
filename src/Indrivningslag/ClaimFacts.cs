namespace Indrivningslag;

/// <summary>Facts from which the category of a claim follows (3 §).</summary>
/// <remarks>Immutable, compared by value.</remarks>
/// <param name="Creditor">Who the creditor is.</param>
/// <param name="Debtor">Who the debtor is.</param>
/// <param name="Basis">What the claim rests on.</param>
/// <param name="BrokeredByTrader">Whether a trader brokered the credit to the consumer (3.2).</param>
[JsonConverter(typeof(PlainJson))]
public sealed record ClaimFacts(CreditorKind Creditor, DebtorKind Debtor, ClaimBasis Basis, bool BrokeredByTrader = false)
{
    /// <summary>Who the creditor is.</summary>
    public CreditorKind Creditor { get; init; } = Require.Defined(Creditor, "creditor");

    /// <summary>Who the debtor is.</summary>
    public DebtorKind Debtor { get; init; } = Require.Defined(Debtor, "debtor");

    /// <summary>What the claim rests on.</summary>
    public ClaimBasis Basis { get; init; } = Require.Defined(Basis, "basis");

    /// <summary>The class these facts amount to: the first that fits of 3.1, the public claims of 3.3 and the brokered loans of 3.2.</summary>
    public ClaimClass Class
    {
        get
        {
            var consumer = Debtor == DebtorKind.Consumer;
            var person = consumer || Debtor == DebtorKind.PrivatePerson;
            if (Creditor == CreditorKind.Trader
                && (Basis == ClaimBasis.ConsumerSupply ? person : consumer && Basis == ClaimBasis.Credit))
            {
                return ClaimClass.Consumer;
            }

            if (person && (Creditor == CreditorKind.PublicBody || Basis == ClaimBasis.PublicTask))
            {
                return ClaimClass.PublicClaim;
            }

            return consumer && Creditor != CreditorKind.Trader && Basis == ClaimBasis.Credit && BrokeredByTrader
                ? ClaimClass.PeerToPeerLoan
                : ClaimClass.Other;
        }
    }
}
