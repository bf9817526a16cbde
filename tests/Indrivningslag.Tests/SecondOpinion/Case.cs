namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>
/// A claim and the events so far, by date, ties as given. <see cref="Before"/> is how every question looks back in time. The principal is
/// what the credit notes that are known have left of it; what is known does not shrink when one looks back.
/// </summary>
internal sealed class Case
{
    private readonly Claim given;
    private readonly IReadOnlyList<Event> notes;
    private readonly Case? whole;
    private readonly Case? extended;
    private readonly Dictionary<int, Case> beginnings = [];
    private readonly Dictionary<int, Case> knowingLess = [];
    private readonly Dictionary<(Type Answer, DateOnly Day), object> remembered = [];
    private readonly Lazy<DueDates> due;

    public Case(Claim claim, Policy policy, IReadOnlyList<Event> sorted)
        : this(claim, policy, sorted, [.. sorted.Where(e => e.Kind == Kind.CreditNote)], null, null)
    {
    }

    /// <param name="given">The claim as given.</param>
    /// <param name="policy">The readings.</param>
    /// <param name="sorted">The events so far.</param>
    /// <param name="notes">The credit notes that are known.</param>
    /// <param name="whole">The case that this is the beginning of.</param>
    /// <param name="extended">The case that this adds an event to.</param>
    private Case(Claim given, Policy policy, IReadOnlyList<Event> sorted, IReadOnlyList<Event> notes, Case? whole, Case? extended)
    {
        this.given = given;
        this.notes = notes;
        this.whole = whole;
        this.extended = extended;
        Policy = policy;
        Events = sorted;
        Claim = Reduced(given, notes);
        due = new(() => DueDates.Of(Claim, Events));
    }

    /// <summary>The claim with the principal that is still claimed, and the due dates as given.</summary>
    public Claim Claim { get; }
    public Policy Policy { get; }
    public IReadOnlyList<Event> Events { get; }

    /// <summary>The due date in force, after the extensions given by it.</summary>
    public DateOnly DueOn => due.Value.Claim;

    /// <summary>The invoices, or the claim itself as the only one, each with its due date in force.</summary>
    public IReadOnlyList<Item> Items => due.Value.Items;

    /// <summary>An answer worked out already; only to save time, since the same past is looked back on many times.</summary>
    public T Once<T>(DateOnly day, Func<T> work) where T : class
    {
        if (remembered.TryGetValue((typeof(T), day), out var found))
            return (T)found;
        var answer = work();
        remembered[(typeof(T), day)] = answer;
        return answer;
    }

    /// <summary>The past of an event: what stands before it. An event that is not among these comes after all of them.</summary>
    public Case Before(Event e) => First(Events.TakeWhile(x => !ReferenceEquals(x, e)).Count());

    /// <summary>The past up to the end of a day, seen with the credit notes known here.</summary>
    public Case Through(DateOnly day) => First(Events.Count(e => e.On <= day));

    /// <summary>The case as it stood at the end of a day: later credit notes are not known.</summary>
    public Case AsOf(DateOnly day) => new(given, Policy, [.. Events.Where(e => e.On <= day)]);

    /// <summary>The same events, seen with no credit note that came after the day.</summary>
    public Case AsKnownOn(DateOnly day) => AsKnown(notes.Count(e => e.On <= day));

    public Case With(Event action) => new(given, Policy, [.. Events, action], notes, null, this);

    private Case Knowing(int count)
    {
        if (count == notes.Count)
            return this;
        if (!knowingLess.TryGetValue(count, out var found))
            knowingLess[count] = found = new Case(given, Policy, Events, [.. notes.Take(count)], null, extended?.AsKnown(count));
        return found;
    }

    private Case AsKnown(int count) => (whole ?? this).Knowing(count).First(Events.Count);

    private Case First(int count)
    {
        if (count == Events.Count)
            return this;
        if (whole is not null)
            return whole.First(count);
        if (count <= extended?.Events.Count)
            return extended.First(count);
        if (!beginnings.TryGetValue(count, out var found))
            beginnings[count] = found = new Case(given, Policy, [.. Events.Take(count)], notes, this, null);
        return found;
    }

    private static Claim Reduced(Claim claim, IEnumerable<Event> notes)
    {
        foreach (var note in notes)
        {
            claim = claim with
            {
                Principal = claim.Principal - note.Amount,
                Items = [.. claim.Items.Select((x, i) => i == note.ItemIndex ? x with { Principal = x.Principal - note.Amount } : x)],
            };
        }

        return claim;
    }
}

/// <summary>
/// The due dates in force: an extension given on or before the claim's due date moves it, and each invoice that is not overdue that day.
/// </summary>
internal sealed record DueDates(DateOnly Claim, IReadOnlyList<Item> Items)
{
    public static DueDates Of(Claim claim, IEnumerable<Event> events)
    {
        var now = claim.DueOn;
        IReadOnlyList<Item> items = claim.Items.Count > 0 ? claim.Items : [new Item(claim.Principal, claim.DueOn)];
        foreach (var e in events.Where(e => e.Kind == Kind.TermExtension))
        {
            if (e.On > now)
                continue;
            now = now.AddDays(e.Days);
            items = [.. items.Select(x => x.DueOn < e.On ? x : x with { DueOn = x.DueOn.AddDays(e.Days) })];
        }

        return new DueDates(now, items);
    }
}
