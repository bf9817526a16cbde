using System.Data.Common;
using Indrivningslag;
using Indrivningslag.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CollectionAgency;

/// <summary>Errors as problem details (RFC 9457), in the language that the caller prefers.</summary>
public sealed class Problems : IExceptionHandler
{
    /// <summary>The first of the library's languages in Accept-Language; English where none is.</summary>
    public static Language LanguageOf(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(choice => choice.Quality ?? 1)
            .Select(choice => choice.Value.Value?.Split('-')[0] switch
            {
                "sv" => Language.Swedish,
                "fi" => Language.Finnish,
                "en" => Language.English,
                _ => (Language?)null,
            })
            .FirstOrDefault(language => language is not null) ?? Language.English;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var language = LanguageOf(httpContext.Request);
        var problem = exception switch
        {
            // What the caller sent is not in the case format.
            CaseFormatException error => Problem(StatusCodes.Status400BadRequest, error.Text(language), error.Code, error.Path, language),

            // A row, or a fact of the question, with which no answer can be given.
            CaseErrorException error => Problem(StatusCodes.Status422UnprocessableEntity, error.Text(language), error.Code, error.Fact, language),
            UnknownInvoiceException error => TypedResults.Problem(error.Message, statusCode: StatusCodes.Status404NotFound),
            BadHttpRequestException error => TypedResults.Problem(error.Message, statusCode: error.StatusCode),
            _ when IsAway(exception) => TypedResults.Problem(
                "The database is away. Whether something was booked is not known.", statusCode: StatusCodes.Status503ServiceUnavailable),
            _ => null,
        };
        if (problem is null)
        {
            return false;
        }

        httpContext.Response.Headers[HeaderNames.ContentLanguage] = Code(language);
        await problem.ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>Whether the database is restarting, or out of reach.</summary>
    private static bool IsAway(Exception? error) => error is DbException { IsTransient: true } || (error is not null && IsAway(error.InnerException));

    private static ProblemHttpResult Problem(int status, string detail, string code, string fact, Language language) => TypedResults.Problem(
        detail,
        statusCode: status,
        title: language switch
        {
            Language.Swedish => "En uppgift är felaktig eller saknas.",
            Language.Finnish => "Tieto on virheellinen tai puuttuu.",
            _ => "A fact is wrong or missing.",
        },
        extensions: new Dictionary<string, object?> { ["code"] = code, ["fact"] = fact });

    private static string Code(Language language) => language switch
    {
        Language.Swedish => "sv",
        Language.Finnish => "fi",
        _ => "en",
    };
}
