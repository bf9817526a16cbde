namespace Indrivningslag.Law;

/// <summary>A number of the law together with the provision it stands in; none exists without the other.</summary>
/// <typeparam name="T">An amount, a number of days or a count.</typeparam>
/// <param name="Value">The number.</param>
/// <param name="Citation">Where it stands, in the numbering of its edition.</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct Cited<T>(T Value, Citation Citation)
    where T : struct;
