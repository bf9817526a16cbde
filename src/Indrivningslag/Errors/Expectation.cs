namespace Indrivningslag;

/// <summary>An expectation with its arguments: days, amounts, whole numbers or words, worded only when a text is asked for.</summary>
internal readonly record struct Expectation(Expected What, object? First, object? Second);
