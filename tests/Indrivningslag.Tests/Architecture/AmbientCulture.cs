using System.Reflection;
using System.Reflection.Emit;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Finds methods whose result depends on the culture of the thread.</summary>
internal static class AmbientCulture
{
    /// <summary>Types that print differently from culture to culture when none is named.</summary>
    private static readonly Type[] PrintedByCulture = [typeof(decimal), typeof(NodaTime.LocalDate)];

    /// <summary>Whether a method asks for the thread's culture, or writes or reads numbers and dates without naming one.</summary>
    internal static bool Prints(MethodBase method)
    {
        Type? constrained = null;
        foreach (var (code, member) in Bodies.Read(method))
        {
            if (code == OpCodes.Constrained)
            {
                constrained = (Type)member!;
                continue;
            }

            if (member is MethodBase called && Formats(called, constrained))
            {
                return true;
            }

            constrained = null;
        }

        return false;
    }

    private static bool Formats(MethodBase called, Type? constrained)
    {
        var named = called.GetParameters().Any(parameter => typeof(IFormatProvider).IsAssignableFrom(parameter.ParameterType));
        var owner = constrained ?? called.DeclaringType!;
        return called.Name switch
        {
            nameof(ToString) => !named && PrintedByCulture.Contains(Plain(owner)),
            nameof(string.Format) or nameof(decimal.Parse) or nameof(decimal.TryParse) =>
                !named && (owner == typeof(string) || owner.IsPrimitive || PrintedByCulture.Contains(owner)),
            nameof(string.ToLower) or nameof(string.ToUpper) => owner == typeof(string) || owner == typeof(char),
            "AppendFormatted" => called.IsGenericMethod && PrintedByCulture.Contains(Plain(called.GetGenericArguments()[0])),
            "get_CurrentCulture" or "get_CurrentUICulture" => true,
            _ => false,
        };
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
