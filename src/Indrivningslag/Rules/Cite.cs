using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Provisions whose numbers never changed, so that no edition carries them.</summary>
internal static class Cite
{
    internal static readonly Citation S1M1 = Make.At("1.1");
    internal static readonly Citation S1M3 = Make.At("1.3");
    internal static readonly Citation S2 = Make.At("2");
    internal static readonly Citation S3 = Make.At("3");
    internal static readonly Citation S3M1 = Make.At("3.1");
    internal static readonly Citation S3M2 = Make.At("3.2");
    internal static readonly Citation S3M3 = Make.At("3.3");
    internal static readonly Citation S4a = Make.At("4a");
    internal static readonly Citation S4M3 = Make.At("4.3");
    internal static readonly Citation S4bM1 = Make.At("4b.1");
    internal static readonly Citation S4bM3 = Make.At("4b.3");
    internal static readonly Citation S4cM2 = Make.At("4c.2");
    internal static readonly Citation S5M5 = Make.At("5.5");
    internal static readonly Citation S6M1 = Make.At("6.1");
    internal static readonly Citation S7M1 = Make.At("7.1");
    internal static readonly Citation S7M2 = Make.At("7.2");
    internal static readonly Citation S7M4 = Make.At("7.4");
    internal static readonly Citation S8M1 = Make.At("8.1");
    internal static readonly Citation S8M2 = Make.At("8.2");
    internal static readonly Citation S9 = Make.At("9");
    internal static readonly Citation S10 = Make.At("10");
    internal static readonly Citation S11 = Make.At("11");
    internal static readonly Citation S11aM1 = Make.At("11a.1");
    internal static readonly Citation S11aM2 = Make.At("11a.2");
    internal static readonly Citation S12 = Make.At("12");
    internal static readonly Citation S13M1 = Make.At("13.1");
    internal static readonly Citation S13M2 = Make.At("13.2");
    internal static readonly Citation S15 = Make.At("15");
    internal static readonly Citation S17M1 = Make.At("17.1");
    internal static readonly Citation S17M2 = Make.At("17.2");
    internal static readonly Citation S17a = Make.At("17a");
}
