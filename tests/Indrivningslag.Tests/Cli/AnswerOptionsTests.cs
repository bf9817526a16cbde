using System.CommandLine;
using Indrivningslag.Cli;
using Indrivningslag.Tests.Receipts;

namespace Indrivningslag.Tests.Cli;

public class AnswerOptionsTests
{
    [Theory]
    [InlineData("", "findings")]
    [InlineData("--open-questions", "openQuestions")]
    [InlineData("--receipt", "receipt")]
    [InlineData("--receipt --open-questions", "receipt")]
    public void Answers_end_with_what_was_asked_for(string options, string last)
    {
        var answers = new AnswerOptions();
        var evaluator = answers.Of(answers.AddTo(new Command("evaluate")).Parse(options), DebtCollectionAct.Finland, Language.Finnish);
        var answer = Receipted.Parsed(evaluator.Evaluate(Receipted.Request));

        Assert.Equal(last, answer.Last().Key);
        Assert.Equal(options.Contains("open", StringComparison.Ordinal), answer.ContainsKey("openQuestions"));
        Assert.Equal(Language.Finnish, evaluator.Language);
    }
}
