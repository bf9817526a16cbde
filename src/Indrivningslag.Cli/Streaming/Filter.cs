using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Answers a stream of requests, line by line and in their order, on all cores and in memory that does not grow with the stream.</summary>
/// <remarks>
/// One thread reads, the pool evaluates, the caller's thread writes. What has been read is answered at once, so that a caller who waits
/// for an answer before the next request gets it. A fixed number of batches goes round, so a slow stage holds up the others.
/// </remarks>
internal sealed class Filter
{
    /// <summary>After how many bytes of requests their remains are swept up.</summary>
    private const int SweepAfter = 4 * 1024 * 1024;

    private readonly Evaluator _evaluator;
    private readonly Action<FilterCount>? _progress;
    private readonly BlockingCollection<Batch> _free = [];
    private readonly BlockingCollection<Task<Batch>> _busy = [];

    /// <summary>Prepares a filter for one run.</summary>
    /// <param name="evaluator">What answers the requests.</param>
    /// <param name="progress">Told now and then how many lines have been answered; null: nobody.</param>
    internal Filter(Evaluator evaluator, Action<FilterCount>? progress = null)
    {
        _evaluator = evaluator;
        _progress = progress;
        for (var i = 0; i < (2 * Environment.ProcessorCount) + 1; i++)
        {
            _free.Add(new Batch());
        }
    }

    /// <summary>Answers to the end of the input, or until nobody reads the output any more.</summary>
    /// <param name="input">Requests, one a line. Blank lines are skipped but counted; a byte order mark at the start is passed over.</param>
    /// <param name="output">Answers, one a line.</param>
    /// <exception cref="UnreadableInputException">The input cannot be read.</exception>
    /// <exception cref="IOException">The output cannot be written for another reason than a closed pipe.</exception>
    internal FilterCount Run(Stream input, Stream output)
    {
        var reading = Task.Factory.StartNew(
            () => Read(new LineReader(input)),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        var count = default(FilterCount);
        var unswept = 0;
        foreach (var task in _busy.GetConsumingEnumerable())
        {
            var batch = task.GetAwaiter().GetResult();
            try
            {
                output.Write(batch.Answers);
                output.Flush();
            }
            catch (IOException error) when (Pipe.IsClosed(error))
            {
                // The reading thread may be waiting for input that nobody needs now; it ends with the process.
                return count;
            }

            count += batch.Count;
            _progress?.Invoke(count);
            unswept = Sweep(unswept + batch.Length);
            _free.Add(batch);
        }

        reading.GetAwaiter().GetResult();
        return count;
    }

    /// <summary>
    /// Left to itself the runtime lets short-lived objects fill the processor's cache, which is hundreds of megabytes on a large machine;
    /// nothing of a request outlives its answer, so sweeping now and then costs next to nothing.
    /// </summary>
    /// <returns>The bytes of requests whose remains are still there.</returns>
    [SuppressMessage("Critical Code Smell", "S1215", Justification = "Keeps the memory of long runs that of short ones.")]
    private static int Sweep(int unswept)
    {
        if (unswept < SweepAfter)
        {
            return unswept;
        }

        GC.Collect(0);
        return 0;
    }

    private void Read(LineReader lines)
    {
        try
        {
            for (var batch = _free.Take(); lines.Fill(batch); batch = _free.Take())
            {
                var filled = batch;
                _busy.Add(Task.Run(() => filled.Evaluate(_evaluator)));
            }
        }
        finally
        {
            _busy.CompleteAdding();
        }
    }
}
