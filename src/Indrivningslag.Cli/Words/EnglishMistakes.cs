namespace Indrivningslag.Cli;

internal static class EnglishMistakes
{
    internal static readonly MistakeLabels All = new()
    {
        CommandMissing = "Name a command: {0}.",
        UnknownCommand = "There is no command {0}.",
        UnknownOption = "There is no option {0}.",
        Suggestion = "Did you mean {0}?",
        TooMany = "{0} is one argument too many.",
        NotAmong = "{0} must be one of {1}, not {2}.",
        NotADay = "{0} must be a day of the calendar written as YYYY-MM-DD.",
        NotACount = "{0} must be a whole number from {1} to {2}.",
        NotAnAmount = "{0} must be an amount in euros from {1} to {2} with at most two decimals.",
        BoundTooFar = "It takes more than {0} steps to reach the most that may be asked.",
        ValueMissing = "{0} needs a value: {1}.",
        GivenTwice = "{0} must be given only once.",
        OptionMissing = "{0} must be given.",
        Exclusive = "{0} and {1} exclude each other.",
        Needs = "{0} needs {1}.",
        FileMissing = "Name the file of a case, or - for the standard input.",
        TryHelp = "Try --help.",
        StandardInput = "standard input",
        NoFile = "there is no such file.",
        IsDirectory = "this is a directory, not a file.",
        Unreadable = "this cannot be read.",
        Empty = "there is nothing in it.",
        JsonAt = "line {0}, column {1}: {2}",
        JsonComma = "a comma must not stand before a closing bracket.",
        JsonComment = "JSON has no comments.",
        JsonTooDeep = "objects and lists must not stand more than {0} deep.",
        JsonMore = "more follows after the first value; a file holds one.",
        JsonCutShort = "the text ends before its value does.",
        JsonInvalid = "this is not JSON.",
        ReceiptAgrees = "Request, law and answer agree with the receipt.",
        AmountsTooLarge = "The amounts of the case are too large to be added up.",
    };
}
