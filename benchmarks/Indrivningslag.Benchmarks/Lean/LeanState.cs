namespace Indrivningslag.Benchmarks.Lean;

/// <summary>What the steps so far mean: the consumer rules of the edition of 2022, without reasons and without choices of reading.</summary>
internal struct LeanState
{
    private const int Wait = 14;

    private readonly LeanClaim _claim;
    private long _principal;
    private long _interest;
    private long _admitted;
    private long _paidToCosts;
    private int _interestThrough;
    private int _dueDay;
    private int _lastLetter;
    private int _firstReminder;
    private int _extendedThrough;
    private int _consentThrough;
    private int _approvedThrough;
    private int _demands;
    private int _plans;
    private bool _demanded;
    private bool _planInForce;
    private bool _suspended;
    private bool _toldFree;
    private bool _disputed;
    private bool _extinguished;
    private bool _forfeited;

    internal LeanState(in LeanClaim claim)
    {
        _claim = claim;
        _principal = claim.Cents;
        _dueDay = claim.DueDay;
        _interestThrough = claim.DueDay;
        _lastLetter = LeanDay.LongAgo;
        _firstReminder = LeanDay.Never;
        _extendedThrough = LeanDay.LongAgo;
        _consentThrough = LeanDay.LongAgo;
        _approvedThrough = LeanDay.LongAgo;
    }

    internal readonly long Total => _forfeited ? 0 : _admitted;

    private readonly bool Paid => _principal == 0 && _interest == 0 && Total <= _paidToCosts;

    /// <summary>What is owed once interest is posted through a day.</summary>
    internal LeanBalance BalanceOn(int day)
    {
        PostInterest(day);
        return new LeanBalance(_principal, _interest, Math.Max(0, Total - _paidToCosts));
    }

    /// <summary>Takes a step into account.</summary>
    internal void Take(in LeanStep step)
    {
        switch (step.Kind)
        {
            case LeanKind.Payment:
                Receive(step);
                break;
            case LeanKind.PlanLapsed:
                _planInForce = false;
                break;
            case LeanKind.Dispute:
                _disputed = true;
                break;
            case LeanKind.DisputeResolved:
                _disputed = false;
                break;
            case LeanKind.SuspensionRequest:
                _suspended |= step.Day > _dueDay && _claim.WholeDay <= step.Day;
                break;
            case LeanKind.SuspensionWithdrawn:
                (_suspended, _toldFree) = (false, false);
                break;
            case LeanKind.Consent:
                _consentThrough = Math.Max(_consentThrough, step.Number);
                break;
            case LeanKind.Approval:
                _approvedThrough = step.Day > _dueDay ? Math.Max(_approvedThrough, step.Number) : _approvedThrough;
                break;
            case LeanKind.ConsentWithdrawn:
                (_consentThrough, _approvedThrough) = (LeanDay.LongAgo, LeanDay.LongAgo);
                break;
            case LeanKind.Extinguished:
                _extinguished = true;
                break;
            default:
                TakeMeasure(step);
                break;
        }
    }

    private void TakeMeasure(in LeanStep step)
    {
        var free = IsFree(step, step.Day);
        if (!step.Has(LeanMarks.Minor) && IsBreach(step))
        {
            _forfeited = true;
            free = true;
        }

        if (!free)
        {
            var admitted = Math.Min(step.Cents, Most(step));
            _admitted += admitted;
            _demands += step.Kind == LeanKind.Demand && admitted > 0 ? 1 : 0;
            _plans += step.Kind == LeanKind.Plan && admitted > 0 ? 1 : 0;
        }

        NoteEffects(step);
    }

    /// <summary>The conditions of 1.1, 4.3, 4c.2, 5.5, 8.1 and 10b §, without counts.</summary>
    private readonly bool IsFree(in LeanStep step, int day)
    {
        if (day <= _dueDay || step.Has(LeanMarks.Copy) || _suspended || _extinguished || Paid)
        {
            return true;
        }

        return step.Kind switch
        {
            LeanKind.Reminder => BoundByAgreement(day) || day < _lastLetter + Wait
                || (step.Form != LeanForm.Other && (day < _dueDay + Wait || _claim.NoticeDay + Wait > _dueDay)),
            LeanKind.Demand => BoundByAgreement(day) || day < _lastLetter + Wait,
            LeanKind.Other => BoundByAgreement(day),
            LeanKind.Extension => step.Number < Wait,
            _ => false,
        };
    }

    private readonly bool BoundByAgreement(int day) => _planInForce || day <= _extendedThrough;

    /// <summary>4.3, 4b.1, 4c.2, 5 § and 5a §: whether the step was unlawful on its day.</summary>
    private readonly bool IsBreach(in LeanStep step)
    {
        if (step.Has(LeanMarks.Copy))
        {
            return false;
        }

        if (_extinguished || Paid)
        {
            return true;
        }

        if (step.Kind is LeanKind.Extension or LeanKind.Plan)
        {
            return false;
        }

        return _disputed
            || (_suspended && !_toldFree && !step.Has(LeanMarks.ToldFree))
            || (step.Kind == LeanKind.Demand
                && (step.Day < _firstReminder + Wait || !FormOpen(step, step.Day) || Lacks(step, step.Day)
                    || (step.Form == LeanForm.Durable && !step.Has(LeanMarks.ArrivalEnsured))));
    }

    private readonly bool FormOpen(in LeanStep demand, int day) =>
        demand.Form == LeanForm.Written || (demand.Form == LeanForm.Durable && day <= Math.Max(_consentThrough, _approvedThrough));

    /// <summary>5a §: the right to suspension is told only to a debtor who has it.</summary>
    private readonly bool Lacks(in LeanStep demand, int day) =>
        demand.Number != 0 && (demand.Number != (int)DemandContents.SuspensionRight || _claim.WholeDay <= day);

    /// <summary>The price, 0 where the count is reached, within what is left below the cap (10a §, 10c § and 10d §).</summary>
    private readonly long Most(in LeanStep step)
    {
        var (demand, plan, cap) = _principal <= 100_00 ? (14_00, 20_00, 60_00) : _principal <= 1_000_00 ? (24_00, 30_00, 120_00) : (50_00, 50_00, 210_00);
        var price = step.Kind switch
        {
            LeanKind.Reminder => step.Form == LeanForm.Other ? int.MaxValue : 5_00,
            LeanKind.Demand => _demands >= 2 ? 0 : step.By == LeanBy.Exempt ? 5_00 : _demanded ? demand / 2 : demand,
            LeanKind.Extension => step.Has(LeanMarks.Listed) && !_planInForce ? 5_00 : 0,
            LeanKind.Plan => !step.Has(LeanMarks.Listed) || _plans >= (_principal > 100_00 ? 2 : 1) ? 0 : step.Number <= 4 ? 20_00 : plan,
            _ => 0,
        };
        return Math.Min(price, Math.Max(0, cap - _admitted));
    }

    private void NoteEffects(in LeanStep step)
    {
        if (step.Has(LeanMarks.Copy))
        {
            return;
        }

        _toldFree |= _suspended && step.Has(LeanMarks.ToldFree);
        switch (step.Kind)
        {
            case LeanKind.Reminder when step.Day > _dueDay:
                _firstReminder = Math.Min(_firstReminder, step.Day);
                _lastLetter = step.Day;
                break;
            case LeanKind.Demand when step.Day > _dueDay:
                _demanded = true;
                _lastLetter = step.Day;
                break;
            case LeanKind.Extension:
                Extend(step);
                break;
            case LeanKind.Plan:
                _planInForce |= step.Has(LeanMarks.WithDebtor);
                break;
            default:
                break;
        }
    }

    private void Extend(in LeanStep extension)
    {
        _extendedThrough = Math.Max(Math.Max(_dueDay, _extendedThrough), extension.Day) + extension.Number;
        if (extension.Day <= _dueDay)
        {
            _dueDay += extension.Number;
            _interestThrough = _dueDay;
        }
    }

    private void Receive(in LeanStep payment)
    {
        PostInterest(payment.Day);
        long left = payment.Cents;
        left -= Pay(ref _interest, left);
        left -= Pay(ref _principal, left);
        _paidToCosts += Math.Min(left, Math.Max(0, Total - _paidToCosts));
    }

    private static long Pay(ref long debt, long left)
    {
        var paid = Math.Min(debt, left);
        debt -= paid;
        return paid;
    }

    private void PostInterest(int day)
    {
        if (day <= _interestThrough)
        {
            return;
        }

        _interest += _claim.BearsInterest && _principal > 0 ? LeanInterest.Of(_principal, _interestThrough + 1, day) : 0;
        _interestThrough = day;
    }

    /// <summary>The first day from one on, on which nothing stands in the way of a measure; never when more than time is missing.</summary>
    internal readonly int OpenFrom(in LeanStep action, int day)
    {
        var agreement = action.Kind is LeanKind.Extension or LeanKind.Plan;
        var open = agreement ? day : Math.Max(day, _dueDay + 1);
        if (action.Has(LeanMarks.Copy))
        {
            return open;
        }

        if (_extinguished || Paid || (!agreement && (_planInForce || _disputed)))
        {
            return LeanDay.Never;
        }

        open = agreement ? open : Math.Max(open, _extendedThrough + 1);
        if (action.Kind != LeanKind.Demand)
        {
            return open;
        }

        open = Math.Max(open, _firstReminder + Wait);
        var barred = _firstReminder == LeanDay.Never
            || !FormOpen(action, day) || !FormOpen(action, open) || Lacks(action, day) || Lacks(action, open);
        return barred ? LeanDay.Never : open;
    }

    /// <summary>What a measure would bring on a day at unlimited cost.</summary>
    internal readonly long Admissible(in LeanStep measure, int day) => _forfeited || IsFree(measure, day) ? 0 : Most(measure);

    /// <summary>The first day from one on, on which a condition of a price changes by itself; never when there is none.</summary>
    internal readonly int NextTurn(int after)
    {
        var next = LeanDay.Never;
        foreach (var day in (ReadOnlySpan<int>)[_dueDay + 1, _dueDay + Wait, _lastLetter + Wait])
        {
            next = day > after && day < next ? day : next;
        }

        return next;
    }
}
