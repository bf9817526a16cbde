using System.Text.Json;
using Indrivningslag.Texts;

namespace Indrivningslag.Json;

/// <summary>Writes the answer to one request.</summary>
internal readonly partial struct AnswerWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Language _language;
    private readonly string _id;

    internal AnswerWriter(Utf8JsonWriter json, Language language, string id)
    {
        _json = json;
        _language = language;
        _id = id;
    }

    internal static void Write(Utf8JsonWriter json, LineError error, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, error.Id);
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, error.Code);
        json.WriteString("path"u8, error.Path);
        json.WriteString("message"u8, Wording.In(language).Text(error.Path, error.Expectation));
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    internal void Write(CostAssessment costs, Sequence<Reason> findings)
    {
        Open();
        _json.WriteStartArray("measures"u8);
        foreach (var measure in costs.Measures)
        {
            Write(measure);
        }

        _json.WriteEndArray();
        var totals = costs.Totals;
        _json.Money("totalCeiling"u8, totals.TotalCeiling);
        _json.Money("costs"u8, totals.Costs);
        _json.Money("vat"u8, totals.Vat);
        _json.Money("standardCompensation"u8, totals.StandardCompensation);
        _json.Money("total"u8, totals.Total);
        _json.Money("directlyEnforceable"u8, totals.DirectlyEnforceable);
        _json.WriteBoolean("forfeited"u8, totals.Forfeited);
        _json.WriteStartArray("breaches"u8);
        foreach (var breach in costs.Breaches)
        {
            _json.WriteStartObject();
            _json.WriteNumber("event"u8, breach.Event);
            _json.Place(breach.Citation);
            _json.WriteBoolean("minor"u8, breach.Minor);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Write("findings"u8, findings);
        Close();
    }

    internal void Write(Permission permission)
    {
        Open();
        _json.WriteBoolean("permitted"u8, permission.Permitted);
        _json.WriteStartArray("obstacles"u8);
        foreach (var obstacle in permission.Obstacles)
        {
            _json.WriteStartObject();
            _json.Place(obstacle.Citation);
            _json.WriteString("code"u8, obstacle.Reason.Code);
            _json.Day("liftsOn"u8, obstacle.LiftsOn);
            _json.WriteString("text"u8, obstacle.Reason.Text(_language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Write("duties"u8, permission.Duties);
        _json.Day("earliest"u8, permission.Earliest);
        _json.Day("latest"u8, permission.Latest);
        _json.WriteBoolean("chargeable"u8, permission.Chargeable);
        _json.Day("chargeableFrom"u8, permission.ChargeableFrom);
        _json.Money("maximum"u8, permission.Maximum);
        Close();
    }

    internal void Write(Sequence<NextStep> steps)
    {
        Open();
        _json.WriteStartArray("actions"u8);
        foreach (var step in steps)
        {
            _json.WriteStartObject();
            _json.WriteString("type"u8, FormatWords.EventTypes[(int)step.Action.Kind]);
            _json.WriteString("by"u8, FormatWords.Roles[(int)step.Action.By]);
            _json.WriteBoolean("permitted"u8, step.Permitted);
            _json.Day("earliest"u8, step.Earliest);
            _json.Day("latest"u8, step.Latest);
            _json.Day("chargeableFrom"u8, step.ChargeableFrom);
            _json.Money("maximum"u8, step.Maximum);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Close();
    }

    internal void Write(Scope scope)
    {
        Open();
        _json.WriteBoolean("inScope"u8, scope.InScope);
        if (scope.Regime is { } regime)
        {
            _json.WriteString("regime"u8, FormatWords.Categories[(int)regime]);
        }
        else
        {
            _json.WriteNull("regime"u8);
        }

        _json.Day("edition"u8, scope.Edition);
        _json.Place(scope.Citation);
        Close();
    }

    private void Open()
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, _id);
    }

    private void Close()
    {
        _json.WriteEndObject();
        _json.Flush();
    }

    private void Write(MeasureCost measure)
    {
        _json.WriteStartObject();
        _json.WriteNumber("event"u8, measure.Event);
        _json.WriteString("type"u8, FormatWords.EventTypes[(int)measure.Measure.Kind]);
        _json.Day("on"u8, measure.On);
        _json.Money("cost"u8, measure.Cost);
        _json.Money("ceiling"u8, measure.Ceiling);
        _json.Money("recoverable"u8, measure.Recoverable);
        _json.Money("vat"u8, measure.Vat);
        _json.Money("directlyEnforceable"u8, measure.DirectlyEnforceable);
        Write("limits"u8, measure.Limits);
        _json.WriteEndObject();
    }

    private void Write(ReadOnlySpan<byte> name, Sequence<Reason> reasons)
    {
        _json.WriteStartArray(name);
        for (var i = 0; i < reasons.Count; i++)
        {
            _json.WriteStartObject();
            _json.Place(reasons[i].Citation);
            _json.WriteString("code"u8, reasons[i].Code);
            _json.WriteString("text"u8, reasons[i].Text(_language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
