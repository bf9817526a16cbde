using System.Reflection;
using System.Reflection.Emit;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>A second opinion is worth something only if it does not ask the first.</summary>
public class IndependenceTests
{
    private static readonly Type[] Bridges =
        [typeof(Differential), typeof(DifferentialTests), typeof(Faults), typeof(SeededFaultTests), typeof(IndependenceTests)];

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    [Fact]
    public void Second_opinion_uses_nothing_of_the_library()
    {
        var all = typeof(Answers).Assembly.GetTypes().Where(type => type.Namespace == typeof(Answers).Namespace).ToList();
        var opinion = all.Where(type => !IsBridge(type)).ToList();
        Assert.Contains(typeof(Costs), opinion);
        Assert.Empty(opinion.SelectMany(Used).Where(IsOfLibrary).Distinct());
        Assert.Contains(all.Where(IsBridge).SelectMany(Used), IsOfLibrary);
    }

    private static bool IsBridge(Type type) => Bridges.Contains(type) || (type.DeclaringType is { } outer && IsBridge(outer));

    private static bool IsOfLibrary(MemberInfo member) =>
        member.Module.Assembly.GetName().Name is { } name && name.StartsWith("Indrivningslag", StringComparison.Ordinal)
        && member.Module != typeof(Answers).Module;

    /// <summary>Every type and member that the code of a type names.</summary>
    private static IEnumerable<MemberInfo> Used(Type type)
    {
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(All))
            yield return field.FieldType;
        foreach (var method in type.GetMembers(All).OfType<MethodBase>())
        {
            foreach (var parameter in method.GetParameters())
                yield return parameter.ParameterType;
            foreach (var member in Named(method))
                yield return member;
        }
    }

    private static IEnumerable<MemberInfo> Named(MethodBase method)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var ofType = method.DeclaringType!.GetGenericArguments();
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (var at = 0; at < body.Length;)
        {
            var code = OpCodes[body[at] == 0xFE ? BitConverter.ToInt16([body[at + 1], body[at]]) : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(body, at), ofType, ofMethod)!;
            at += OperandSize(code, body, at);
        }
    }

    private static int OperandSize(OpCode code, byte[] body, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };
}
