using System.Text;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>Requests as people write them: what is as it is by default is left out.</summary>
internal static class Sparse
{
    internal static byte[] Utf8(CaseRequest request)
    {
        using var text = new JsonText { LeavesDefaultsOut = true };
        RequestFormat.Request.Write(text, request);
        return text.Written.ToArray();
    }

    internal static string Text(CaseRequest request) => Encoding.UTF8.GetString(Utf8(request));
}
