namespace Indrivningslag.Json;

/// <summary>What a measure relies on to exceed a limit.</summary>
internal static class GroundFormat
{
    private static readonly Properties P = new();
    private static readonly Property<ExceptionalGroundKind> Kind = P.Word<ExceptionalGroundKind>("kind");
    private static readonly Property<bool> Proportionate = P.Bool("proportionate");
    private static readonly Property<bool> Disclosed = P.Bool("disclosed");

    internal static readonly Shape<ExceptionalGround> Shape =
        P.Shape(f => new ExceptionalGround(f.Of(Kind), f.Of(Proportionate), f.Of(Disclosed)))
            .With(Kind, x => x.Kind).With(Proportionate, x => x.Proportionate).With(Disclosed, x => x.Disclosed);
}
