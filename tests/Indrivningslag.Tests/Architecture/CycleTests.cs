using System.Reflection;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>The files of the rules build on each other in one direction: no type leads back to itself by way of others.</summary>
public class CycleTests
{
    [Fact]
    public void No_rule_leads_back_to_itself_by_way_of_others() => Offenders.None(
        CyclesAmong(Library.In(Library.Rules).ToArray(), Uses.Of).Select(cycle => string.Join(" -> ", cycle.Select(Library.Plain))));

    [Fact]
    public void A_circle_of_types_is_found_and_a_chain_is_not()
    {
        Assert.Equal([[typeof(First), typeof(Second), typeof(Third)]], CyclesAmong([typeof(First), typeof(Second), typeof(Third), typeof(Last)], UsesOf));
        Assert.Empty(CyclesAmong([typeof(First), typeof(Third), typeof(Last)], UsesOf));
    }

    /// <summary>The groups of types each of which leads to every other of its group.</summary>
    private static IEnumerable<Type[]> CyclesAmong(Type[] types, Func<Type, IReadOnlySet<Type>> uses)
    {
        var used = types.ToDictionary(type => type, uses);
        var next = types.ToDictionary(type => type, type => types.Where(other => other != type && used[type].Contains(other)).ToArray());
        var reached = types.ToDictionary(type => type, type => ReachedFrom(type, next));
        return types
            .Where(type => reached[type].Contains(type))
            .GroupBy(type => types.First(other => other == type || (reached[type].Contains(other) && reached[other].Contains(type))))
            .Select(group => group.ToArray());
    }

    private static HashSet<Type> ReachedFrom(Type start, Dictionary<Type, Type[]> next)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>(next[start]);
        while (open.TryPop(out var type))
        {
            if (found.Add(type))
            {
                Array.ForEach(next[type], open.Push);
            }
        }

        return found;
    }

    /// <summary>The fields of a type alone.</summary>
    private static HashSet<Type> UsesOf(Type type) =>
        type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static).Select(field => field.FieldType).ToHashSet();

#pragma warning disable CS0649, CS0169, S1144 // The fields only point from type to type.
    private sealed class First
    {
        internal static readonly Second? Next;
    }

    private sealed class Second
    {
        internal static readonly Third? Next;
    }

    private sealed class Third
    {
        internal static readonly Last? Aside;
        internal static readonly First? Back;
    }

    private sealed class Last;
#pragma warning restore CS0649, CS0169, S1144
}
