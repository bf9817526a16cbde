using System.Collections;
using System.Reflection;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Walks through law objects and finds what they cite and which numbers they hold.</summary>
internal static class LawNumbers
{
    /// <summary>Every citation in a law object and in whatever it is made of; those that name no place are left out.</summary>
    internal static IEnumerable<Citation> CitationsIn(object law) =>
        Parts(law).OfType<Citation>().Where(citation => citation.Section != 0).Distinct();

    /// <summary>Every number that carries a citation.</summary>
    internal static IEnumerable<(object Value, Citation Citation)> CitedIn(object law) =>
        from part in Parts(law)
        let type = part.GetType()
        where type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Cited<>)
        select (type.GetProperty("Value")!.GetValue(part)!, (Citation)type.GetProperty("Citation")!.GetValue(part)!);

    private static IEnumerable<object> Parts(object part)
    {
        yield return part;
        if (part is not IEnumerable and not Citation && part.GetType().Assembly == Library.Assembly && !part.GetType().IsEnum)
        {
            foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                foreach (var inner in property.GetValue(part) is { } value ? Parts(value) : [])
                {
                    yield return inner;
                }
            }
        }

        foreach (var item in part is IEnumerable items and not string ? items.Cast<object>() : [])
        {
            foreach (var inner in Parts(item))
            {
                yield return inner;
            }
        }
    }
}
