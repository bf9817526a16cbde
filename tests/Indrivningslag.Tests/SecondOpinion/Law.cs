namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Which price law a measure falls under: its regime and the edition of its day.</summary>
internal enum Era { C2005, C2013, NoMaxima, O2021, O2022 }

/// <summary>The subjects whose section number moved from edition to edition.</summary>
internal enum Subject
{
    Price, PlanPrice, OtherReminder, Notice, Waiting, ShortExtension, Count, PlanCount, Cap, DirectCap, ExceptionalWork, SpecialReason,
    Difficult,
}

/// <summary>Days on which the law changed, and where its rules are found in each edition.</summary>
internal static class Law
{
    public static readonly DateOnly Act28Of2005 = new(2005, 5, 1);
    public static readonly DateOnly Act31Of2013 = new(2013, 3, 16);
    public static readonly DateOnly Allocation2013 = new(2013, 12, 16);
    public static readonly DateOnly PeerToPeer2019 = new(2019, 9, 1);
    public static readonly DateOnly PenaltyFee2020 = new(2020, 7, 15);
    public static readonly DateOnly Act1069Of2020 = new(2021, 1, 1);
    public static readonly DateOnly Act539Of2021 = new(2021, 7, 1);
    public static readonly DateOnly TrattaLimitsEnd2021 = new(2021, 10, 1);
    public static readonly DateOnly Act299Of2022 = new(2022, 5, 1);

    public static readonly DateOnly[] Editions = [Act28Of2005, Act31Of2013, Act1069Of2020, Act539Of2021, Act299Of2022];

    public static bool IsConsumer(Claim claim, DateOnly on) =>
        claim.Category is Category.Consumer or Category.PublicConsumer
        || (claim.Category == Category.PeerToPeer && on >= PeerToPeer2019);

    public static Era EraOf(Claim claim, DateOnly on) =>
        IsConsumer(claim, on) ? (on < Act31Of2013 ? Era.C2005 : Era.C2013)
        : on < Act1069Of2020 ? Era.NoMaxima
        : on < Act299Of2022 ? Era.O2021
        : Era.O2022;

    private static readonly Dictionary<Subject, string[]> Citations = new()
    {
        // in the order of Era: C2005, C2013, no maxima, O2021, O2022
        [Subject.Price] = ["10a.1", "10a.1", "10.1", "3b.1", "10e.1"],
        [Subject.PlanPrice] = ["", "10a.1.7", "", "3b.1", "10e.1.6"],
        [Subject.OtherReminder] = ["10a.2", "10a.2", "10.1", "3b.2", "10e.2"],
        [Subject.ExceptionalWork] = ["10a.3", "10a.3", "", "3b.3", "10e.3"],
        [Subject.Notice] = ["10b.1", "10b.1", "", "", ""],
        [Subject.Waiting] = ["10b.2", "10b.2", "", "3c.1", "10f.1"],
        [Subject.ShortExtension] = ["", "10b.3", "", "3c.2", "10f.2"],
        [Subject.Count] = ["", "10c.1", "", "3d.1", "10g.1"],
        [Subject.PlanCount] = ["", "10c.1", "", "3d.2", "10g.2"],
        [Subject.SpecialReason] = ["", "10c.2", "", "3d.3", "10g.3"],
        [Subject.Cap] = ["10c.1", "10d.1", "", "3e.1", "10h.1"],
        [Subject.DirectCap] = ["10c.1", "10d.3", "", "3e.1", "10h.4"],
        [Subject.Difficult] = ["10c.2", "10d.2", "", "3e.2", "10h.2"],
    };

    public static string Cite(Subject subject, Era era) => Citations[subject][(int)era];

    public static string ForfeitureCitation(DateOnly on) => on < Act31Of2013 ? "10.2" : "10.3";

    /// <summary>The day N days after the start is reached (policy: on that day, or when N full days have gone).</summary>
    public static DateOnly Waited(DateOnly start, int days, Policy policy) => start.AddDays(policy.AfterFullDays ? days + 1 : days);

    public static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    public static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}

/// <summary>A question that the law book or the data cannot answer.</summary>
internal sealed class NoAnswerException(string code, string path) : Exception
{
    public string Code => code;
    public string Path => path;
}
