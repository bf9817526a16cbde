namespace Indrivningslag.Benchmarks;

/// <summary>
/// Measures subjects against the first of them: in every round each runs for a little while, one after another, so that whatever else the machine does
/// meets them alike. Processor time, and the median of the rounds.
/// </summary>
internal static class Rounds
{
    private const double NanosecondsOfARound = 20_000_000;
    private const double WarmNanoseconds = 200_000_000;
    private const int WarmRuns = 100;
    private const int WarmRounds = 15;
    private const int CountedRounds = 41;
    private static readonly TimeSpan WaitForCompiler = TimeSpan.FromMilliseconds(300);

    internal static IReadOnlyList<Figure> Of(params Subject[] subjects)
    {
        var runs = Array.ConvertAll(subjects, RunsOf);
        var times = new double[subjects.Length][];
        Array.Fill(times, []);
        for (var round = 0; round < WarmRounds + CountedRounds; round++)
        {
            var timed = subjects.Zip(runs, static (subject, count) => subject.Time(count)).ToArray();
            for (var i = 0; round >= WarmRounds && i < timed.Length; i++)
            {
                times[i] = [.. times[i], timed[i]];
            }
        }

        return [.. subjects.Select((subject, i) => new Figure(subject, Median(times[i]), Median([.. times[i].Zip(times[0], static (own, first) => own / first)])))];
    }

    /// <summary>How many runs fill a round, once the code is compiled for good; the compiler's own time would make one run look like many.</summary>
    private static int RunsOf(Subject subject)
    {
        for (var spent = 0.0; spent < WarmNanoseconds;)
        {
            spent += subject.Time(WarmRuns) * WarmRuns * subject.Units;
        }

        Thread.Sleep(WaitForCompiler);
        var runs = 1;
        while (runs < 1 << 24 && Enumerable.Range(0, 3).Min(_ => subject.Time(runs)) * runs * subject.Units < NanosecondsOfARound)
        {
            runs *= 2;
        }

        return runs;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}

/// <summary>What was measured of a subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Nanoseconds">The processor time of a unit.</param>
/// <param name="Ratio">That time against the first subject's of the same round.</param>
internal sealed record Figure(Subject Subject, double Nanoseconds, double Ratio);
