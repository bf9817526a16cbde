namespace Indrivningslag.Cli;

/// <summary>What a history has used up: the measures that only so many may cost, and whether a plan stands that has not lapsed.</summary>
/// <param name="Demands">Demands; after the first the next is a new one.</param>
/// <param name="Plans">Plans.</param>
/// <param name="Trattas">Trattas.</param>
/// <param name="BankruptcyDemands">Bankruptcy demands.</param>
/// <param name="PlanInForce">Whether a plan is in force.</param>
internal readonly record struct BoundUse(int Demands, int Plans, int Trattas, int BankruptcyDemands, bool PlanInForce)
{
    internal BoundUse With(CollectionEvent step) => step switch
    {
        PaymentDemand => this with { Demands = Demands + 1 },
        PaymentPlan => this with { Plans = Plans + 1, PlanInForce = true },
        PlanLapsed => this with { PlanInForce = false },
        Tratta => this with { Trattas = Trattas + 1 },
        BankruptcyDemand => this with { BankruptcyDemands = BankruptcyDemands + 1 },
        _ => this,
    };
}
