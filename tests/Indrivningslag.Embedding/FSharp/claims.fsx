open Indrivningslag
open NodaTime

let day year month day = LocalDate(year, month, day)
let act = DebtCollectionAct.Finland

let claim =
    Claim("invoice 17", ClaimCategory.Consumer, Euro.Of 240m, day 2024 3 1, DueNotice = DueNotice.Sent(day 2024 2 1))

let reminder =
    PaymentReminder(day 2024 3 15, CollectorRole.Creditor, DeliveryForm.Written, Cost = Euro.Of 9m)

let history = CollectionCase(claim, [ reminder :> CollectionEvent ])

// 1. What may the debtor be asked to pay for the reminder that cost nine euros?
for measure in act.Costs(history, day 2024 4 1).Value.Measures do
    printfn $"At most {measure.Recoverable} of {measure.Cost}"

// 2. May an agent send a payment demand on 25 March?
let permission =
    act.Permission(history, PaymentDemand(day 2024 3 25, CollectorRole.Agent, DeliveryForm.Written)).Value

for obstacle in permission.Obstacles do
    printfn $"{obstacle.Reason.Citation}: {obstacle.Reason.Text Language.Swedish}"

// 3. What is left after each payment? A case and those made from it share their events.
let payments = [ 100m; 142m ] |> List.mapi (fun n euros -> Payment(day 2024 4 (2 + n), Euro.Of euros))

payments
|> List.scan (fun (known: CollectionCase) payment -> known.With payment) history
|> List.iter (fun known -> printfn $"{known.Events.Count} events: {act.Allocation(known, day 2024 4 3).Value.Outstanding.Total} left")
