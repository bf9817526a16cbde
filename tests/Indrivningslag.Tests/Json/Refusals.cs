using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>Asserts that a request is refused, and where.</summary>
internal static class Refusals
{
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland);

    internal static void Refuses(string request, string code, string path)
    {
        using var answer = Answers.To(Evaluator, request);
        Assert.True(answer.RootElement.TryGetProperty("error", out var error), "was answered");
        Assert.Equal((code, path), (error.GetProperty("code").GetString(), error.GetProperty("path").GetString()));
        Assert.StartsWith(path, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
