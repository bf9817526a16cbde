Imports Indrivningslag
Imports NodaTime

''' <summary>Questions about a consumer's claim that was reminded of once.</summary>
Public Module Letters

    ''' <summary>The claim, and the reminder that the creditor sent.</summary>
    Public Function Reminded() As CollectionCase
        Dim claim = New Claim("invoice 17", ClaimCategory.Consumer, Euro.Of(240D), New LocalDate(2024, 3, 1)) With {
            .DueNotice = DueNotice.Sent(New LocalDate(2024, 2, 1))
        }
        Dim reminder = New PaymentReminder(New LocalDate(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) With {.Cost = Euro.Of(9D)}
        Return New CollectionCase(claim, New CollectionEvent() {reminder})
    End Function

    ''' <summary>The most that the debtor may be asked to pay for collection.</summary>
    Public Function MayBeAsked(history As CollectionCase, asOf As LocalDate) As Euro
        Return DebtCollectionAct.Finland.Costs(history, asOf).Value.Totals.Total
    End Function

    ''' <summary>From when an agent may send a payment demand; nothing when more than time is missing.</summary>
    Public Function DemandFrom(history As CollectionCase, today As LocalDate) As LocalDate?
        Dim demand = New PaymentDemand(today, CollectorRole.Agent, DeliveryForm.Written)
        Return DebtCollectionAct.Finland.Permission(history, demand).Value.Earliest
    End Function

    ''' <summary>What is left after a payment.</summary>
    Public Function LeftAfter(history As CollectionCase, received As Payment) As Euro
        Dim paid = history.With(received)
        Return DebtCollectionAct.Finland.Allocation(paid, received.On).Value.Outstanding.Total
    End Function

End Module
