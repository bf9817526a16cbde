namespace Indrivningslag.Json;

// The properties of each kind of object; their names in camel case are the names of the format.

[Flags]
internal enum RequestMember : ulong
{
    None = 0,
    Id = 1UL << 0,
    Case = 1UL << 1,
    Ask = 1UL << 2,
    Policy = 1UL << 3,
}

[Flags]
internal enum CaseMember : ulong
{
    None = 0,
    Claim = 1UL << 0,
    Events = 1UL << 1,
}

[Flags]
internal enum ClaimMember : ulong
{
    None = 0,
    Id = 1UL << 0,
    Category = 1UL << 1,
    Facts = 1UL << 2,
    DebtorForm = 1UL << 3,
    Principal = 1UL << 4,
    DueOn = 1UL << 5,
    DueNotice = 1UL << 6,
    DirectlyEnforceable = 1UL << 7,
    StateClaimOrPublicSanction = 1UL << 8,
    PeerToPeerLoan = 1UL << 9,
    CommercialPayment = 1UL << 10,
    CreditorDeductsVat = 1UL << 11,
    WholeClaimDueOn = 1UL << 12,
    Interest = 1UL << 13,
    AgreedCeilings = 1UL << 14,
}

[Flags]
internal enum FactsMember : ulong
{
    None = 0,
    Creditor = 1UL << 0,
    Debtor = 1UL << 1,
    Basis = 1UL << 2,
    BrokeredByTrader = 1UL << 3,
}

[Flags]
internal enum DueNoticeMember : ulong
{
    None = 0,
    Kind = 1UL << 0,
    On = 1UL << 1,
}

[Flags]
internal enum CommercialPaymentMember : ulong
{
    None = 0,
    OverdueItems = 1UL << 0,
}

[Flags]
internal enum InterestMember : ulong
{
    None = 0,
    Kind = 1UL << 0,
    Percent = 1UL << 1,
    From = 1UL << 2,
}

[Flags]
internal enum CeilingMember : ulong
{
    None = 0,
    Total = 1UL << 0,
    PaymentReminder = 1UL << 1,
    PaymentDemand = 1UL << 2,
    TermExtension = 1UL << 3,
    PaymentPlan = 1UL << 4,
    Tratta = 1UL << 5,
    BankruptcyDemand = 1UL << 6,
}

[Flags]
internal enum ExceptionMember : ulong
{
    None = 0,
    Kind = 1UL << 0,
    Proportionate = 1UL << 1,
    Disclosed = 1UL << 2,
}

[Flags]
internal enum PolicyMember : ulong
{
    None = 0,
    PrincipalForTiers = 1UL << 0,
    WaitingDays = 1UL << 1,
    Forfeiture = 1UL << 2,
    NonConsumerCosts = 1UL << 3,
    InterestBeforePrincipal = 1UL << 4,
    DayCount = 1UL << 5,
}

[Flags]
internal enum AskMember : ulong
{
    None = 0,
    Kind = 1UL << 0,
    AsOf = 1UL << 1,
    On = 1UL << 2,
    Action = 1UL << 3,
    Balance = 1UL << 4,
    Amount = 1UL << 5,
    Actor = 1UL << 6,
}

[Flags]
internal enum BalanceMember : ulong
{
    None = 0,
    Principal = 1UL << 0,
    Interest = 1UL << 1,
    Costs = 1UL << 2,
    InterestOnCosts = 1UL << 3,
}

[Flags]
internal enum ActMember : ulong
{
    None = 0,
    From = 1UL << 0,
    Act = 1UL << 1,
    Changes = 1UL << 2,
}
