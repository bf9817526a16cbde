using System.Reflection;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Every public struct has a default value, which somebody will print: it is harmless, and says that it is nothing.</summary>
public class DefaultValueTests
{
    /// <summary>What the default of each struct prints. Amounts of 0 are nothing as they are.</summary>
    private static readonly Dictionary<Type, string> Printed = new()
    {
        [typeof(PaymentParts)] = "interest 0.00, principal 0.00, costs 0.00, interest on costs 0.00, overpayment 0.00",
        [typeof(Balance)] = "0.00 (principal 0.00, interest 0.00, costs 0.00, interest on costs 0.00)",
        [typeof(Bracket)] = "Bracket { UpTo = , Amount = Cited { Value = 0.00, Citation = no place } }",
        [typeof(ListedBreach)] = "no breach",
        [typeof(Citation)] = "no place",
        [typeof(Cited<>)] = "Cited { Value = 0, Citation = no place }",
        [typeof(CostTotals)] = "0.00 of at most no cap",
        [typeof(Euro)] = "0.00",
        [typeof(LawFigure)] = "no figure",
        [typeof(LawStep)] = "0",
        [typeof(MeasureCost)] = "no measure",
        [typeof(Obstacle)] = "no obstacle",
        [typeof(OpenQuestion)] = "no open question",
        [typeof(Reason)] = "No reason.",
        [typeof(Sequence<>.Enumerator)] = "Indrivningslag.Sequence`1+Enumerator[System.Int32]",
    };

    /// <summary>Members that have nothing to give, as their documentation says.</summary>
    private static readonly string[] WithoutValue =
        [$"{nameof(MeasureCost)}.{nameof(MeasureCost.Measure)}", $"{nameof(Reason)}.{nameof(Reason.Rule)}", "Enumerator.Current"];

    private static readonly string[] NoReason = ["No reason.", "Ingen grund.", "Ei perustetta."];

    private static IEnumerable<Type> Structs => Library.ExportedBy(Library.Assembly).Concat(Library.ExportedBy(typeof(CaseJson).Assembly))
        .Where(type => type is { IsValueType: true, IsEnum: false });

    private static IEnumerable<object> Defaults => Structs.Select(Default);

    [Fact]
    public void Every_struct_prints_its_default_as_written_here() => Assert.Equal(
        Printed.Select(pair => $"{pair.Key.FullName}: {pair.Value}").Order(StringComparer.Ordinal),
        Structs.Select(type => $"{type.FullName}: {Default(type)}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_property_of_a_default_value_can_be_read() => Offenders.None(
        from value in Defaults
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let name = $"{value.GetType().Name}.{property.Name}"
        where !WithoutValue.Contains(name) && Fault(() => property.GetValue(value), property.PropertyType) is not null
        select $"{name}: {Fault(() => property.GetValue(value), property.PropertyType)}");

    [Fact]
    public void Every_text_of_a_default_value_is_empty_or_says_that_there_is_none() => Offenders.None(
        from value in Defaults
        from method in value.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where method.ReturnType == typeof(string) && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(Language)
        from language in Enum.GetValues<Language>()
        let text = (string)method.Invoke(value, [language])!
        where text.Length > 0 && text != NoReason[(int)language]
        select $"{value.GetType().Name}.{method.Name}: {text}");

    [Fact]
    public void Default_values_equal_each_other() => Assert.All(Structs, type =>
    {
        Assert.Equal(Default(type), Default(type));
        Assert.Equal(Default(type).GetHashCode(), Default(type).GetHashCode());
    });

    [Fact]
    public void The_members_left_out_are_null_no_member_or_refused()
    {
        Assert.Null(default(MeasureCost).Measure);
        Assert.False(Enum.IsDefined(default(Reason).Rule));
        Assert.Equal("none", default(Reason).Code);
        Assert.False(default(Sequence<int>.Enumerator).MoveNext());
    }

    /// <summary>What is wrong with what a property gives; null: nothing.</summary>
    private static string? Fault(Func<object?> read, Type type)
    {
        try
        {
            return read() switch
            {
                null => type.IsValueType ? null : "null",
                LocalDate day when Nullable.GetUnderlyingType(type) is not null => $"invents {day:uuuu-MM-dd}",
                Enum member when !Enum.IsDefined(member.GetType(), member) => $"{member} is no member",
                _ => null,
            };
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException!.GetType().Name;
        }
    }

    private static object Default(Type type) =>
        Activator.CreateInstance(type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(int)) : type)!;
}
