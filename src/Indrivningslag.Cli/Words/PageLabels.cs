namespace Indrivningslag.Cli;

/// <summary>The words of pages about a case.</summary>
internal sealed record PageLabels
{
    internal required string Kicker { get; init; }

    /// <summary>With the claim's id.</summary>
    internal required string CaseTitle { get; init; }

    /// <summary>With the principal and the due date.</summary>
    internal required string Lead { get; init; }

    internal required string Disclaimer { get; init; }

    internal required string ActAt { get; init; }

    internal required string InShort { get; init; }

    internal required string MayAsk { get; init; }

    internal required string MayCost { get; init; }

    internal required string Asked { get; init; }

    internal required string Owed { get; init; }

    internal required string Paid { get; init; }

    /// <summary>With the most that may be asked and what was asked.</summary>
    internal required string MostSentence { get; init; }

    /// <summary>With the total cap and how much of it is used.</summary>
    internal required string CapSentence { get; init; }

    internal required string NothingOwed { get; init; }

    /// <summary>With the total and its parts.</summary>
    internal required string OwedSentence { get; init; }

    /// <summary>With a step, a day and an amount.</summary>
    internal required string NextSentence { get; init; }

    /// <summary>With a step and a day.</summary>
    internal required string NextFreeSentence { get; init; }

    /// <summary>With a step.</summary>
    internal required string NoNextSentence { get; init; }

    internal required string NoBreach { get; init; }

    /// <summary>With a number.</summary>
    internal required string BreachSentence { get; init; }

    internal required string Timeline { get; init; }

    internal required string Planned { get; init; }

    internal required string NothingYet { get; init; }

    internal required string Hint { get; init; }

    /// <summary>With a day.</summary>
    internal required string DueOn { get; init; }

    /// <summary>With an amending act.</summary>
    internal required string Edition { get; init; }

    /// <summary>With the day asked.</summary>
    internal required string DayAsked { get; init; }

    /// <summary>With a number of marks.</summary>
    internal required string Band { get; init; }

    internal required string MeasuresLane { get; init; }

    internal required string PlannedLane { get; init; }

    internal required string WaitsLane { get; init; }

    internal required string PaymentsLane { get; init; }

    internal required string AgreementsLane { get; init; }

    internal required string DisputesLane { get; init; }

    internal required string SuspensionLane { get; init; }

    internal required string ConsentsLane { get; init; }

    internal required string StepsLane { get; init; }

    internal required string FactsLane { get; init; }

    /// <summary>With what a measure may cost and what was asked.</summary>
    internal required string MayAndAsked { get; init; }

    /// <summary>With a step and a day.</summary>
    internal required string PlannedStep { get; init; }

    /// <summary>With a measure and the first day it may cost.</summary>
    internal required string WaitOf { get; init; }

    /// <summary>With a day.</summary>
    internal required string Until { get; init; }

    internal required string OneByOne { get; init; }

    internal required string NoEvents { get; init; }

    /// <summary>With the number of an event.</summary>
    internal required string ToEvent { get; init; }

    internal required string MoneyTitle { get; init; }

    internal required string OwedPicture { get; init; }

    internal required string CostsPicture { get; init; }

    internal required string NoMoney { get; init; }

    internal required string AsTable { get; init; }

    internal required string PermittedNow { get; init; }

    /// <summary>With a day.</summary>
    internal required string PermittedFrom { get; init; }

    internal required string NotPermitted { get; init; }

    /// <summary>With a day and an amount.</summary>
    internal required string MayCostFrom { get; init; }

    internal required string FreeOfCharge { get; init; }

    internal required string ScheduleTitle { get; init; }

    internal required string ScheduleNote { get; init; }

    /// <summary>With an amount.</summary>
    internal required string ScheduleTotal { get; init; }

    internal required string ScheduleSum { get; init; }

    internal required string NoDay { get; init; }

    internal required string CostsLost { get; init; }

    internal required string Prohibition { get; init; }

    internal required string Damages { get; init; }

    internal required string PenaltyPayment { get; init; }

    internal required string CriminalCode { get; init; }

    internal required string Fine { get; init; }

    internal required string SupervisedBy { get; init; }

    internal required string WhatIf { get; init; }

    internal required string TheAct { get; init; }

    /// <summary>With an amount.</summary>
    internal required string InTheAct { get; init; }

    internal required string Amount { get; init; }

    internal required string Difference { get; init; }

    internal required string NothingChanges { get; init; }
}
