Imports Indrivningslag.Json
Imports Indrivningslag.Law
Imports NodaTime

''' <summary>Sets init members from Visual Basic: of a claim, of events, of readings, and of a request of the case format.</summary>
Public Module Letters

    ''' <summary>What the letters of a case may cost in all, the id of the request, and the case as JSON.</summary>
    Public Function Answers() As String
        Dim asOf = New LocalDate(2026, 3, 16)
        Dim claim = New Claim("c-1", ClaimCategory.Consumer, Euro.Of(250D), New LocalDate(2026, 2, 2)) With {
            .DueNotice = DueNotice.Sent(New LocalDate(2026, 1, 16)),
            .Interest = InterestTerms.Fixed(9.5D)
        }
        Dim history = New CollectionCase(claim, New CollectionEvent() {
            New PaymentReminder(New LocalDate(2026, 2, 16), CollectorRole.Creditor, DeliveryForm.Written) With {.Cost = Euro.Of(5D)},
            New PaymentDemand(New LocalDate(2026, 3, 5), CollectorRole.Agent, DeliveryForm.Written) With {.Cost = Euro.Of(30D)}
        })
        Dim act = New DebtCollectionAct() With {.Readings = New Readings() With {.WaitingDays = WaitingDays.AfterFullDays}}
        Dim request = New CaseRequest("1", history, New Ask.Costs(asOf), act.Readings) With {.Id = "2"}
        Return act.Costs(request.Case, asOf).Value.Totals.Total.ToString() & " " & request.Id & " " & CaseJson.WriteCase(request.Case)
    End Function

End Module
