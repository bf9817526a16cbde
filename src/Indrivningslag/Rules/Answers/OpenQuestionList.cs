using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>
/// Lists the open questions that an answer rests on, read off the law of the day asked: a question is listed where the figure or rule it is
/// about exists, under the number it then has.
/// </summary>
internal sealed class OpenQuestionList
{
    private readonly List<OpenQuestion> _list = [];
    private readonly Readings _readings;
    private readonly bool _consumer;

    private OpenQuestionList(Readings readings, bool consumer)
    {
        _readings = readings;
        _consumer = consumer;
    }

    internal static Sequence<OpenQuestion> Of(Question question, Readings readings, in Asking asking, in OpenGround ground)
    {
        if (question == Question.Scope)
        {
            return Sequence<OpenQuestion>.Empty;
        }

        var questions = new OpenQuestionList(readings, ground.IsConsumer(asking));
        if (ground.Law(asking) is { } law)
        {
            questions.AddPrices(law.Edition.For(questions._consumer));
            questions.AddWaits(law, question);
            questions.AddForfeiture(law.Edition, ground.Commercial);
            if (law.Edition.ConductCovered)
            {
                questions.AddConduct(law.Tratta, question);
            }
        }

        if (question is Question.Allocation or Question.Statement)
        {
            questions.AddDivision(ground);
        }

        if (question == Question.Statement)
        {
            questions.Fixed("informationYear", "perKindRolling", Cite.S4a);
        }

        return Sequence.From(questions._list);
    }

    /// <summary>What the price list leaves open; without maxima there is no list.</summary>
    private void AddPrices(RegimeLaw law)
    {
        if (!law.MaximaApply)
        {
            return;
        }

        Add(nameof(Readings.PrincipalForTiers), _readings.PrincipalForTiers, law.Prices);
        Add(nameof(Readings.UnlistedMeasures), _readings.UnlistedMeasures, law.ExceptionalWork);
        if (law.Extension is not null && law.Plan is { } plan)
        {
            Fixed("extensionDuringPlan", "coveredByPlan", plan.Citation);
        }

        if (law.DemandCountWithTratta is { } beside)
        {
            Fixed("demandBesideTratta", "earliestChargeable", beside.Citation);
        }
    }

    /// <summary>Waits between letters; for permissions also from a reminder to a demand, and from a tratta to its publication.</summary>
    private void AddWaits(in LawOnDay law, Question question)
    {
        var regime = law.Edition.For(_consumer);
        var between = regime.LetterDays?.Citation;
        var permission = question != Question.Permission ? null
            : _consumer ? regime.DemandLaw?.DaysAfterReminder?.Citation
            : law.Tratta.PublicationFromDays.Citation;
        if ((permission ?? between) is { } wait)
        {
            Add(nameof(Readings.WaitingDays), _readings.WaitingDays, wait);
        }

        if (between is { } letters)
        {
            Add(nameof(Readings.WaitStartsWith), _readings.WaitStartsWith, letters);
            Add(nameof(Readings.FirstDemandWaits), _readings.FirstDemandWaits, letters);
        }
    }

    private void AddForfeiture(Edition edition, bool commercial)
    {
        Add(nameof(Readings.Forfeiture), _readings.Forfeiture, edition.Forfeiture);
        if (commercial && edition.StandardCompensation is { } compensation)
        {
            Fixed("standardCompensationForfeited", "never", compensation.Citation);
        }
    }

    /// <summary>What is unlawful, and so takes costs away; court claims and notices take none.</summary>
    private void AddConduct(TrattaLaw tratta, Question question)
    {
        Add(nameof(Readings.AgreementBreach), _readings.AgreementBreach, Cite.S8M1);
        if (!_consumer)
        {
            Add(nameof(Readings.DisputeAgainstTratta), _readings.DisputeAgainstTratta, Cite.S7M1);
            Add(nameof(Readings.DemandBeforeTratta), _readings.DemandBeforeTratta, tratta.ReminderTermDays.Citation);
        }
        else if (question is Question.Permission or Question.Audit)
        {
            Fixed("demandBeforeCourt", "latestWithTerm", Cite.S6M1);
            Fixed("preservationNotice", "openDuringDispute", Cite.S4cM3);
        }
    }

    private void AddDivision(in OpenGround ground)
    {
        if (!_consumer)
        {
            Add(nameof(Readings.NonConsumerCosts), _readings.NonConsumerCosts, Cite.S11aM1);
        }

        Add(nameof(Readings.InterestBeforePrincipal), _readings.InterestBeforePrincipal, Cite.S11aM1);
        Fixed("costsBeforeInterestOnCosts", "true", _consumer ? Cite.S11aM2 : Cite.S11aM1);
        if (ground.EventsRead && ground.BearsInterest)
        {
            Add(nameof(Readings.DayCount), _readings.DayCount, null);
        }
    }

    private void Add<T>(string reading, T chosen, Citation? citation)
        where T : struct =>
        _list.Add(new(Print.Camel(reading), Print.Camel(chosen.ToString()!), citation, Settable: true));

    private void Fixed(string name, string reading, Citation citation) => _list.Add(new(name, reading, citation, Settable: false));
}
