using System.CommandLine;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>The options that have answers tell more.</summary>
internal sealed class AnswerOptions
{
    private readonly Option<bool> _openQuestions = new("--open-questions")
    {
        Description = "Answers also tell the open questions of law they rest on, and how each was read.",
    };

    private readonly Option<bool> _receipt = new("--receipt") { Description = "Answers also end with a receipt: what they came from, for verify." };

    internal Command AddTo(Command command)
    {
        command.Add(_openQuestions);
        command.Add(_receipt);
        return command;
    }

    /// <summary>What answers as the options say.</summary>
    internal Evaluator Of(ParseResult result, DebtCollectionAct act, Language language) => new(act, language)
    {
        OpenQuestions = result.GetValue(_openQuestions),
        Receipts = result.GetValue(_receipt),
    };
}
