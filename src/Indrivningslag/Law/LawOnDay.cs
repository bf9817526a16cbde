namespace Indrivningslag.Law;

/// <summary>All figures in force on a day: the rules on trattas do not always change with an edition.</summary>
internal readonly record struct LawOnDay(Edition Edition, TrattaLaw Tratta);
