using System.Text;

namespace Indrivningslag;

/// <summary>The stable ids of rules: their names in kebab case.</summary>
internal static class RuleCodes
{
    private static readonly string[] Codes = Enum.GetNames(typeof(Rule)).Select(Kebab).ToArray();

    internal static string Of(Rule rule) => Codes[(int)rule];

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 6);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
