using System.Collections;

namespace Indrivningslag.Cli;

/// <summary>The open questions of law and their readings in words, by the names that answers give them.</summary>
internal sealed class QuestionLabels : IEnumerable
{
    private readonly Dictionary<string, string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Chosen), string> _read = [];

    /// <summary>The question in words; its name where there are none.</summary>
    internal string Asked(OpenQuestion question) => _asked.GetValueOrDefault(question.Name, question.Name);

    /// <summary>The reading in words; its name where there are none.</summary>
    internal string Read(OpenQuestion question) => _read.GetValueOrDefault((question.Name, question.Chosen), question.Chosen);

    /// <summary>Whether both have words.</summary>
    internal bool Knows(string name, string chosen) => _asked.ContainsKey(name) && _read.ContainsKey((name, chosen));

    internal void Add(string name, string asked) => _asked.Add(name, asked);

    internal void Add(string name, string chosen, string read) => _read.Add((name, chosen), read);

    public IEnumerator GetEnumerator() => _asked.GetEnumerator();
}
