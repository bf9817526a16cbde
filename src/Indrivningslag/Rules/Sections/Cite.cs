using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Provisions whose numbers never changed, so that no edition carries them.</summary>
internal static class Cite
{
    internal static readonly Citation S1M1 = Provision.At("1.1");
    internal static readonly Citation S1M3 = Provision.At("1.3");
    internal static readonly Citation S2 = Provision.At("2");
    internal static readonly Citation S3 = Provision.At("3");
    internal static readonly Citation S3M1 = Provision.At("3.1");
    internal static readonly Citation S3M2 = Provision.At("3.2");
    internal static readonly Citation S3M3 = Provision.At("3.3");
    internal static readonly Citation S4a = Provision.At("4a");
    internal static readonly Citation S4M1 = Provision.At("4.1");
    internal static readonly Citation S4M3 = Provision.At("4.3");
    internal static readonly Citation S4bM1 = Provision.At("4b.1");
    internal static readonly Citation S4bM3 = Provision.At("4b.3");
    internal static readonly Citation S4cM2 = Provision.At("4c.2");
    internal static readonly Citation S4cM3 = Provision.At("4c.3");
    internal static readonly Citation S5M5 = Provision.At("5.5");
    internal static readonly Citation S6M1 = Provision.At("6.1");
    internal static readonly Citation S7 = Provision.At("7");
    internal static readonly Citation S7M1 = Provision.At("7.1");
    internal static readonly Citation S7M2 = Provision.At("7.2");
    internal static readonly Citation S7M4 = Provision.At("7.4");
    internal static readonly Citation S8M1 = Provision.At("8.1");
    internal static readonly Citation S8M2 = Provision.At("8.2");
    internal static readonly Citation S9 = Provision.At("9");
    internal static readonly Citation S10 = Provision.At("10");
    internal static readonly Citation S10M1 = Provision.At("10.1");
    internal static readonly Citation S10M2 = Provision.At("10.2");
    internal static readonly Citation S11 = Provision.At("11");
    internal static readonly Citation S11aM1 = Provision.At("11a.1");
    internal static readonly Citation S11aM2 = Provision.At("11a.2");
    internal static readonly Citation S12 = Provision.At("12");
    internal static readonly Citation S13M1 = Provision.At("13.1");
    internal static readonly Citation S13M2 = Provision.At("13.2");
    internal static readonly Citation S15 = Provision.At("15");
    internal static readonly Citation S17M1 = Provision.At("17.1");
    internal static readonly Citation S17M2 = Provision.At("17.2");
    internal static readonly Citation S17a = Provision.At("17a");
}
