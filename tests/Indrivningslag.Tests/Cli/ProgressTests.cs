using Indrivningslag.Cli;

namespace Indrivningslag.Tests.Cli;

public class ProgressTests
{
    [Fact]
    public void Is_shown_at_most_twice_a_second_and_at_the_end()
    {
        using var screen = new StringWriter();
        var clock = new StoppedClock();
        var progress = new Progress(screen, clock, Labels.In(Language.English));
        progress.Show(new FilterCount(1, 0));
        clock.Advance(TimeSpan.FromMilliseconds(500));
        progress.Show(new FilterCount(1_000, 1));
        progress.Show(new FilterCount(2_000, 1));
        clock.Advance(TimeSpan.FromSeconds(3661.5));
        progress.Finish(new FilterCount(7_324_000, 2));
        Assert.Equal(
            "\r1,000 lines, 1 with errors, 2,000 a second, 00:00:00\r7,324,000 lines, 2 with errors, 2,000 a second, 01:01:02" + Environment.NewLine,
            screen.ToString());
    }

    [Theory]
    [InlineData("sv", "\r1 rader, 1 med fel, ")]
    [InlineData("fi", "\r1 riviä, 1 virheellistä, ")]
    public void Is_told_in_the_language_asked_for_on_a_terminal(string language, string beginning)
    {
        var run = Terminal.Run(
            around => around with { ShowsProgress = true, Clock = new StoppedClock(), Input = () => new MemoryStream("{}\n"u8.ToArray()) },
            "calendar", "-", "--from", "2026-01-01", "--days", "1", "--lang", language);

        Assert.Contains(beginning, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Is_not_shown_where_nobody_looks()
    {
        var run = Terminal.WithInput(Json.Requests.Of() + "\n", "calendar", "-", "--from", "2026-01-01", "--days", "1");

        Assert.Equal(string.Empty, run.Error);
    }

    private sealed class StoppedClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        internal void Advance(TimeSpan time) => _ticks += time.Ticks;
    }
}
