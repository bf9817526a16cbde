using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Json;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>A case, the readings chosen, and the day asked about. Prints as a line that the filter answers.</summary>
public sealed record Scenario(CollectionCase Case, Readings Readings, LocalDate On)
{
    /// <summary>The Act with reference rates for all days that scenarios reach.</summary>
    internal static readonly LawBook Book = LawBook.Finland with { ReferenceRates = Rates() };

    public DebtCollectionAct Act => new() { Law = Book, Readings = Readings };

    public Claim Claim => Case.Claim;

    public Decision<CostAssessment> Costs() => Act.Costs(Case, On);

    public CostTotals Totals() => Act.CostTotals(Case, On);

    public Ledger Ledger() => Act.Allocation(Case, On).Value;

    public Scenario With(CollectionCase @case) => this with { Case = @case };

    public Scenario With(Claim claim) => this with { Case = new CollectionCase(claim, Case.Events) };

    public override string ToString() => Text(new CaseRequest("s", Case, new Ask.Costs(On), Readings));

    internal static string Text(CaseRequest request) => Sparse.Text(request);

    private static ReferenceRates Rates()
    {
        var rates = ReferenceRates.Finland;
        for (var from = new LocalDate(2026, 7, 1); from.Year < 2040; from = from.PlusMonths(6))
            rates = rates.With(from, 2.5m);
        return rates;
    }
}

/// <summary>A scenario and an action asked about on its day.</summary>
public sealed record Asked(Scenario Past, CollectionAction Action)
{
    public Permission Permission() => On(Past, Action.On);

    /// <summary>The same action on another day, nothing else having happened since the day asked about.</summary>
    public Permission On(LocalDate day) => On(Past.With(Histories.Through(Past.Case, Action.On)), day);

    /// <summary>The same action after another past.</summary>
    public Permission After(CollectionCase past) => On(Past.With(past), Action.On);

    public Permission Under(Readings readings) => On(Past with { Readings = readings }, Action.On);

    public override string ToString() => Scenario.Text(new CaseRequest("s", Past.Case, new Ask.Permission(Action), Past.Readings));

    private Permission On(Scenario past, LocalDate day) => past.Act.Permission(past.Case, Action with { On = day }).Value;
}
