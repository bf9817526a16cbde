namespace Indrivningslag.Json;

/// <summary>Answers as JSON, for programs that asked in C#: the same as those of an <see cref="Evaluator"/>.</summary>
/// <remarks>Each is one line of compact JSON without a line end. Thread-safe.</remarks>
public static class AnswerJson
{
    /// <summary>The costs, with the findings of the decision.</summary>
    /// <param name="id">The caller's name for the request.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static string Write(string id, Decision<CostAssessment> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>Whether an action is permitted.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<Permission> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>The payments, and what is outstanding.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<Ledger> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>How an amount divides, and what remains.</summary>
    /// <param name="id">The caller's name for the request.</param>
    /// <param name="before">What was owed.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static string Write(string id, Balance before, Decision<PaymentParts> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(before, Require.Argument(answer, nameof(answer))));

    /// <summary>Past steps contrary to the Act.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<Sequence<AuditFinding>> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>The debtor's statement.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<DebtStatement> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>The usual next actions.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<Sequence<NextStep>> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>Whether and with which rules the Act governs.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<Scope> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>What a planned measure may cost.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<MeasureCost> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>How a payment divides over several claims.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<PaymentDivision> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    /// <summary>When planned steps may be taken.</summary>
    /// <inheritdoc cref="Write(string, Decision{CostAssessment}, Language)" path="param"/>
    public static string Write(string id, Decision<LawfulSchedule> answer, Language language = Language.English) =>
        Text(id, language, writer => writer.Write(Require.Argument(answer, nameof(answer))));

    private static string Text(string id, Language language, Action<AnswerWriter> write)
    {
        using var text = new JsonText();
        write(new AnswerWriter(text, language, Require.Argument(id, nameof(id))));
        return text.ToString();
    }
}
