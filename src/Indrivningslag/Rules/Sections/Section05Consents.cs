namespace Indrivningslag.Rules;

/// <summary>Through which day each kind of letter may go to the debtor in durable form (5.2, 5.3, 5b.2, 7.4).</summary>
internal struct Section05Consents
{
    private int _approval;
    private int _consumerDemand;
    private int _otherDemand;
    private int _tratta;
    private int _reminder;
    private bool _established;
    private bool _writtenRequested;

    internal static Section05Consents Nothing => new()
    {
        _approval = Days.None,
        _consumerDemand = Days.None,
        _otherDemand = Days.None,
        _tratta = Days.None,
        _reminder = Days.None,
    };

    /// <summary>Whether letters may take the established channel: the debtor never asked for paper (5b.2, 7.4).</summary>
    internal readonly bool ChannelOpen => _established && !_writtenRequested;

    internal readonly bool ApprovedOn(int day) => day <= _approval;

    internal readonly bool ConsumerDemandOn(int day) => day <= Math.Max(_approval, _consumerDemand);

    internal readonly bool OtherDemandOn(int day) => day <= Math.Max(_approval, _otherDemand);

    internal readonly bool TrattaOn(int day) => day <= Math.Max(_approval, _tratta);

    internal readonly bool ReminderOn(int day) => day <= Math.Max(_approval, _reminder);

    internal void Establish() => _established = true;

    internal void RequestWritten() => _writtenRequested = true;

    internal void Withdraw()
    {
        var (established, written) = (_established, _writtenRequested);
        this = Nothing;
        (_established, _writtenRequested) = (established, written);
    }

    /// <summary>Takes in a consent or an approval; an approval counts only after the due date (5.3).</summary>
    /// <param name="consent">The consent.</param>
    /// <param name="dueDay">The due date.</param>
    /// <param name="months">The longest validity of a consumer's consent, in calendar months.</param>
    internal void Add(DeliveryConsent consent, int dueDay, int months)
    {
        var through = consent.ValidThrough is { } last ? Days.Of(last) : Days.Never;
        if (consent.ConsentKind == ConsentKind.Approval)
        {
            _approval = consent.Day > dueDay ? Math.Max(_approval, through) : _approval;
            return;
        }

        if (!consent.Complete)
        {
            return;
        }

        if (Covers(consent, CoveredLetters.PaymentDemand))
        {
            _otherDemand = Math.Max(_otherDemand, through);
            if (consent.ValidThrough is not null)
            {
                var longest = Days.MonthsLater(consent.On, months);
                _consumerDemand = Math.Max(_consumerDemand, Math.Min(through, longest));
            }
        }

        _tratta = Covers(consent, CoveredLetters.Tratta) ? Math.Max(_tratta, through) : _tratta;
        _reminder = Covers(consent, CoveredLetters.PaymentReminder) ? Math.Max(_reminder, through) : _reminder;
    }

    private static bool Covers(DeliveryConsent consent, CoveredLetters kind) => (consent.Covers & kind) != CoveredLetters.None;
}
