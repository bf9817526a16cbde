using Indrivningslag.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Consumers.CSharp
{
    /// <summary>Sets init members from C# 9: of a claim, of events, of readings, and of a request of the case format.</summary>
    public static class Letters
    {
        /// <summary>What the letters of a case may cost in all, the id of the request, and the case as JSON.</summary>
        public static string Answers()
        {
            var asOf = new LocalDate(2026, 3, 16);
            var claim = new Claim("c-1", ClaimCategory.Consumer, Euro.Of(250m), new LocalDate(2026, 2, 2))
            {
                DueNotice = DueNotice.Sent(new LocalDate(2026, 1, 16)),
                Interest = InterestTerms.Fixed(9.5m),
            };
            var history = new CollectionCase(claim, new CollectionEvent[]
            {
                new PaymentReminder(new LocalDate(2026, 2, 16), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5m) },
                new PaymentDemand(new LocalDate(2026, 3, 5), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(30m) },
            });
            var act = DebtCollectionAct.Finland with { Readings = new Readings { WaitingDays = WaitingDays.AfterFullDays } };
            var request = new CaseRequest("1", history, new Ask.Costs(asOf), act.Readings) with { Id = "2" };
            return act.Costs(request.Case, asOf).Value.Totals.Total + " " + request.Id + " " + CaseJson.WriteCase(request.Case);
        }
    }
}
