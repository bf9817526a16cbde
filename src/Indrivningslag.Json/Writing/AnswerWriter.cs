using System.Text;
using Indrivningslag.Texts;

namespace Indrivningslag.Json;

/// <summary>Writes the answer to one request.</summary>
internal readonly partial struct AnswerWriter
{
    /// <summary>The stable ids of rules in UTF-8, by rule.</summary>
    private static readonly byte[][] RuleCodes =
        [.. ((Rule[])Enum.GetValues(typeof(Rule))).Select(rule => Encoding.UTF8.GetBytes(Indrivningslag.RuleCodes.Of(rule)))];

    private static readonly Words<CollectorRole> Roles = new();
    private static readonly Words<ClaimCategory> Categories = new();
    private readonly JsonText _json;
    private readonly Wording _wording;
    private readonly string? _id;

    /// <summary>Prepares an answer.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="language">The language of the texts for people.</param>
    /// <param name="id">The request's id; null when it could not be read.</param>
    internal AnswerWriter(JsonText json, Language language, string? id)
    {
        _json = json;
        _wording = Wording.In(language);
        _id = id;
    }

    /// <summary>Whether to tell the open questions the answer rests on.</summary>
    internal bool OpenQuestions { get; init; }

    /// <summary>Writes why there is no answer.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="lineNumber">The line's number, from 1; null: not told.</param>
    internal void Write(LineError error, long? lineNumber)
    {
        Open();
        _json.OpenObject("error"u8);
        _json.Text("code"u8, error.Code);
        _json.Text("path"u8, error.Path);
        _json.Text("message"u8, _wording.Text(error.Path, error.Expectation));
        if (lineNumber is { } number)
        {
            _json.Number("line"u8, number);
        }

        _json.CloseObject();
        Close();
    }

    internal void Write(Decision<CostAssessment> decision)
    {
        var costs = decision.Value;
        Open();
        _json.OpenList("measures"u8);
        for (var i = 0; i < costs.Measures.Count; i++)
        {
            _json.OpenObject();
            WriteRest(costs.Measures.At(i));
        }

        _json.CloseList();
        var totals = costs.Totals;
        _json.Money("totalCeiling"u8, totals.TotalCeiling);
        _json.Money("costs"u8, totals.Costs);
        _json.Money("vat"u8, totals.Vat);
        _json.Money("standardCompensation"u8, totals.StandardCompensation);
        _json.Money("total"u8, totals.Total);
        _json.Money("directlyEnforceable"u8, totals.DirectlyEnforceable);
        _json.Bool("forfeited"u8, totals.Forfeited);
        _json.OpenList("breaches"u8);
        foreach (var breach in costs.Breaches)
        {
            _json.OpenObject();
            _json.Number("event"u8, breach.Event);
            _json.Place(breach.Citation);
            _json.Bool("minor"u8, breach.Minor);
            _json.CloseObject();
        }

        _json.CloseList();
        Close(decision);
    }

    internal void Write(Decision<Scope> decision)
    {
        var scope = decision.Value;
        Open();
        _json.Bool("inScope"u8, scope.InScope);
        if (scope.Regime is { } regime)
        {
            _json.Word("regime"u8, Categories.Utf8((int)regime));
        }
        else
        {
            _json.Null("regime"u8);
        }

        _json.Day("edition"u8, scope.Edition);
        _json.Place(scope.Citation);
        Close(decision);
    }

    internal void Write(Decision<MeasureCost> decision)
    {
        Open();
        _json.OpenObject("measure"u8);
        WriteRest(decision.Value);
        Close(decision);
    }

    private void Open()
    {
        _json.OpenObject();
        _json.Text("id"u8, _id);
    }

    private void Close()
    {
        _json.CloseObject();
    }

    /// <summary>Ends an answer with what else is worth knowing.</summary>
    private void Close<T>(Decision<T> decision)
    {
        Write("findings"u8, decision.Findings);
        if (OpenQuestions)
        {
            _json.OpenList("openQuestions"u8);
            foreach (var question in decision.OpenQuestions)
            {
                _json.OpenObject();
                _json.Text("name"u8, question.Name);
                _json.Text("chosen"u8, question.Chosen);
                _json.PlaceOrNull(question.Citation ?? default);
                _json.Bool("settable"u8, question.Settable);
                _json.CloseObject();
            }

            _json.CloseList();
        }

        Close();
    }

    /// <summary>The members of a measure's object, and its end.</summary>
    private void WriteRest(in MeasureCost measure)
    {
        _json.Number("event"u8, measure.Event);
        _json.Word("type"u8, EventFormat.Types.Utf8((int)measure.Measure.Kind));
        _json.Day("on"u8, measure.On);
        _json.Money("cost"u8, measure.Cost);
        _json.Money("ceiling"u8, measure.Ceiling);
        _json.Money("recoverable"u8, measure.Recoverable);
        _json.Money("vat"u8, measure.Vat);
        _json.Money("directlyEnforceable"u8, measure.DirectlyEnforceable);
        Write("limits"u8, measure.Limits);
        _json.CloseObject();
    }

    private void Write(ReadOnlySpan<byte> name, Sequence<Reason> reasons)
    {
        _json.OpenList(name);
        for (var i = 0; i < reasons.Count; i++)
        {
            _json.OpenObject();
            _json.Place(reasons.At(i).Citation);
            _json.Word("code"u8, RuleCodes[(int)reasons.At(i).Rule]);
            _json.Text("text"u8, reasons.At(i), _wording);
            _json.CloseObject();
        }

        _json.CloseList();
    }
}
