namespace Indrivningslag;

/// <summary>On which day a schedule puts a step. The numbers stay; new members come at the end.</summary>
public enum ScheduleWhen
{
    /// <summary>On the first day it is permitted.</summary>
    Permitted = 0,

    /// <summary>On the first day it is permitted and may be charged; on the first day it is permitted where it may never be charged.</summary>
    Chargeable = 1,
}
