namespace Indrivningslag;

/// <summary>What was asked of which law.</summary>
/// <param name="Question">The question.</param>
/// <param name="Act">The law and the readings.</param>
/// <param name="Day">The day asked about.</param>
internal readonly record struct Asking(Question Question, DebtCollectionAct Act, int Day);
