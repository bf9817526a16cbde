namespace Indrivningslag.Json;

/// <content>Steps that may be taken: permissions, the usual next ones, schedules.</content>
internal readonly partial struct AnswerWriter
{
    internal void Write(Decision<Permission> decision)
    {
        var permission = decision.Value;
        Open();
        _json.Bool("permitted"u8, permission.Permitted);
        Write("obstacles"u8, permission.Obstacles);
        Write("duties"u8, permission.Duties);
        _json.Day("earliest"u8, permission.Earliest);
        _json.Day("latest"u8, permission.Latest);
        _json.Bool("chargeable"u8, permission.Chargeable);
        _json.Day("chargeableFrom"u8, permission.ChargeableFrom);
        _json.Money("maximum"u8, permission.Maximum);
        Write("limits"u8, permission.Limits);
        Close(decision);
    }

    internal void Write(Decision<Sequence<NextStep>> decision)
    {
        Open();
        _json.OpenList("actions"u8);
        foreach (var step in decision.Value)
        {
            _json.OpenObject();
            _json.Word("type"u8, EventFormat.Types.Utf8((int)step.Action.Kind));
            _json.Word("by"u8, Roles.Utf8((int)step.Action.By));
            _json.Bool("permitted"u8, step.Permitted);
            _json.Day("earliest"u8, step.Earliest);
            _json.Day("latest"u8, step.Latest);
            _json.Day("chargeableFrom"u8, step.ChargeableFrom);
            _json.Money("maximum"u8, step.Maximum);
            _json.CloseObject();
        }

        _json.CloseList();
        Close(decision);
    }

    internal void Write(Decision<LawfulSchedule> decision)
    {
        var schedule = decision.Value;
        Open();
        _json.OpenList("steps"u8);
        foreach (var step in schedule.Steps)
        {
            _json.OpenObject();
            _json.Word("type"u8, EventFormat.Types.Utf8((int)step.Planned.Kind));
            _json.Word("by"u8, Roles.Utf8((int)step.Planned.By));
            _json.Day("on"u8, step.On);
            _json.Day("permittedFrom"u8, step.PermittedFrom);
            _json.Day("chargeableFrom"u8, step.ChargeableFrom);
            _json.Money("maximum"u8, step.Maximum);
            Write("waitsFor"u8, step.WaitsFor);
            _json.CloseObject();
        }

        _json.CloseList();
        _json.Money("total"u8, schedule.Total);
        _json.Bool("complete"u8, schedule.Complete);
        Close(decision);
    }

    private void Write(ReadOnlySpan<byte> name, Sequence<Obstacle> obstacles)
    {
        _json.OpenList(name);
        foreach (var obstacle in obstacles)
        {
            _json.OpenObject();
            _json.Place(obstacle.Citation);
            _json.Word("code"u8, RuleCodes[(int)obstacle.Reason.Rule]);
            _json.Day("liftsOn"u8, obstacle.LiftsOn);
            _json.Text("text"u8, obstacle.Reason, _wording);
            _json.CloseObject();
        }

        _json.CloseList();
    }
}
