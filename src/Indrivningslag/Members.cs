namespace Indrivningslag;

/// <summary>The members of an enumeration by number.</summary>
internal static class Members<T>
    where T : struct, Enum
{
#if NET
    internal static readonly T[] All = Enum.GetValues<T>();
#else
    internal static readonly T[] All = (T[])Enum.GetValues(typeof(T));
#endif
}
