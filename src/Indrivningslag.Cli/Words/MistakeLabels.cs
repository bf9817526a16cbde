namespace Indrivningslag.Cli;

/// <summary>The words of what is wrong with arguments and files.</summary>
internal sealed record MistakeLabels
{
    /// <summary>With the commands.</summary>
    internal required string CommandMissing { get; init; }

    /// <summary>With what was given.</summary>
    internal required string UnknownCommand { get; init; }

    /// <summary>With what was given.</summary>
    internal required string UnknownOption { get; init; }

    /// <summary>With the nearest name.</summary>
    internal required string Suggestion { get; init; }

    /// <summary>With what was given.</summary>
    internal required string TooMany { get; init; }

    /// <summary>With the option, the words it takes, and what was given.</summary>
    internal required string NotAmong { get; init; }

    /// <summary>With what was given.</summary>
    internal required string NotADay { get; init; }

    /// <summary>With what was given, the least and the most.</summary>
    internal required string NotACount { get; init; }

    /// <summary>With what was given, the least and the most.</summary>
    internal required string NotAnAmount { get; init; }

    /// <summary>With a number of steps.</summary>
    internal required string BoundTooFar { get; init; }

    /// <summary>With the option and how its value is written.</summary>
    internal required string ValueMissing { get; init; }

    /// <summary>With the option.</summary>
    internal required string GivenTwice { get; init; }

    /// <summary>With the option.</summary>
    internal required string OptionMissing { get; init; }

    /// <summary>With two options.</summary>
    internal required string Exclusive { get; init; }

    /// <summary>With two options.</summary>
    internal required string Needs { get; init; }

    internal required string FileMissing { get; init; }

    internal required string TryHelp { get; init; }

    /// <summary>The standard input, as the name of what was read.</summary>
    internal required string StandardInput { get; init; }

    internal required string NoFile { get; init; }

    internal required string IsDirectory { get; init; }

    internal required string Unreadable { get; init; }

    internal required string Empty { get; init; }

    /// <summary>With a line, a column, and what is wrong there.</summary>
    internal required string JsonAt { get; init; }

    internal required string JsonComma { get; init; }

    internal required string JsonComment { get; init; }

    /// <summary>With the most levels.</summary>
    internal required string JsonTooDeep { get; init; }

    internal required string JsonMore { get; init; }

    internal required string JsonCutShort { get; init; }

    internal required string JsonInvalid { get; init; }

    internal required string ReceiptAgrees { get; init; }

    internal required string AmountsTooLarge { get; init; }
}
