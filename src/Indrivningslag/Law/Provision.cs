using NodaTime;

namespace Indrivningslag.Law;

/// <summary>Short forms in which the editions are written down.</summary>
internal static class Provision
{
    internal static Citation At(string code) => Citation.Parse(code);

    internal static Cited<Euro> Euros(int euros, string code) => new(Euro.FromCents(euros * 100L), At(code));

    internal static Cited<int> Number(int number, string code) => new(number, At(code));

    internal static Cited<LocalDate> Day(int year, int month, int day, string code) => new(new LocalDate(year, month, day), At(code));

    internal static Bracket UpTo(int principal, int euros, string code) => new(Euro.FromCents(principal * 100L), Euros(euros, code));

    internal static Bracket Above(int euros, string code) => new(null, Euros(euros, code));

    internal static Brackets Flat(int euros, string code) => new(Above(euros, code));
}
