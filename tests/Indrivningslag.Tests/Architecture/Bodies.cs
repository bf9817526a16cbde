using System.Reflection;
using System.Reflection.Emit;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Reads the instructions of compiled methods.</summary>
internal static class Bodies
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value));

    /// <summary>Everything the type itself declares that has a body: methods, accessors and constructors.</summary>
    internal static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    /// <summary>The instructions in order; none for a method without a body.</summary>
    internal static IEnumerable<Instruction> Read(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = Codes[code[at] == 0xFE ? (ushort)(0xFE00 | code[at + 1]) : code[at]];
            at += opCode.Size;
            yield return new Instruction(opCode, Named(method, opCode, code, at));
            at += OperandSize(opCode, code, at);
        }
    }

    private static MemberInfo? Named(MethodBase method, OpCode opCode, byte[] code, int at)
    {
        if (opCode.OperandType is not (OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType))
        {
            return null;
        }

        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments);
    }

    private static int OperandSize(OpCode opCode, byte[] code, int at) => opCode.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}

/// <summary>One instruction of a body.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Member">The type, field or method it names; null: none.</param>
internal readonly record struct Instruction(OpCode Code, MemberInfo? Member);
