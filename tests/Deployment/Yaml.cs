using System.Text;

namespace KazMigration.Deployment.Tests;

/// <summary>
/// The part of YAML that the deployment files use: block mappings and sequences, flow collections on one line, plain and
/// quoted scalars, anchors, aliases, merge keys. Anything else is an error, not a guess.
/// </summary>
internal sealed class Yaml
{
    private readonly List<(int Indent, string Text)> _lines = [];
    private readonly Dictionary<string, object?> _anchors = [];
    private int _at;

    private Yaml(IEnumerable<string> lines)
    {
        foreach (var line in lines.Select(WithoutComment).Where(l => l.Trim().Length > 0))
            _lines.Add((line.Length - line.TrimStart().Length, line.Trim()));
    }

    /// <summary>The documents of a text: mappings (<c>Dictionary</c>), sequences (<c>List</c>), texts and nulls.</summary>
    public static IReadOnlyList<object?> Parse(string text)
    {
        List<List<string>> documents = [[]];
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimEnd() == "---")
                documents.Add([]);
            else
                documents[^1].Add(line.TrimEnd('\r'));
        }

        return [.. documents.Select(d => new Yaml(d)).Where(d => d._lines.Count > 0).Select(d => d.Whole())];
    }

    private object? Whole()
    {
        var node = Node(_lines[0].Indent);
        return _at == _lines.Count ? node : throw new FormatException($"Indentation: {_lines[_at].Text}");
    }

    private object? Node(int indent) => IsItem(_lines[_at].Text) ? Sequence(indent) : Mapping(indent);

    private List<object?> Sequence(int indent)
    {
        List<object?> items = [];
        while (_at < _lines.Count && _lines[_at].Indent == indent && IsItem(_lines[_at].Text))
        {
            var rest = _lines[_at].Text[1..].TrimStart();
            if (KeyEnd(rest) < 0)
            {
                _at++;
                items.Add(Scalar(rest));
                continue;
            }

            var inner = indent + _lines[_at].Text.Length - rest.Length;
            _lines[_at] = (inner, rest);
            items.Add(Mapping(inner));
        }

        return items;
    }

    private Dictionary<string, object?> Mapping(int indent)
    {
        Dictionary<string, object?> mapping = [];
        List<Dictionary<string, object?>> merged = [];
        while (_at < _lines.Count && _lines[_at].Indent == indent && !IsItem(_lines[_at].Text))
        {
            var text = _lines[_at++].Text;
            var end = KeyEnd(text);
            if (end < 0)
                throw new FormatException($"No key: {text}");
            var (key, value) = ((string)Scalar(text[..end])!, Value(text[(end + 1)..].Trim(), indent));
            if (key == "<<")
                merged.Add((Dictionary<string, object?>)value!);
            else if (!mapping.TryAdd(key, value))
                throw new FormatException($"Key twice: {key}");
        }

        foreach (var (key, value) in merged.SelectMany(m => m))
            mapping.TryAdd(key, value);
        return mapping;
    }

    private object? Value(string text, int indent)
    {
        if (text.StartsWith('*'))
            return _anchors[text[1..]];
        if (!text.StartsWith('&'))
            return text.Length > 0 ? Scalar(text) : Nested(indent);

        var name = text.Split(' ')[0];
        var value = Value(text[name.Length..].Trim(), indent);
        _anchors.Add(name[1..], value);
        return value;
    }

    private object? Nested(int indent) => _at < _lines.Count && _lines[_at].Indent > indent ? Node(_lines[_at].Indent) : null;

    private static object? Scalar(string text)
    {
        var at = 0;
        var value = Flow(text, ref at, "");
        return text[at..].Trim().Length == 0 ? value : throw new FormatException($"Not understood: {text}");
    }

    private static object? Flow(string text, ref int at, string stops)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        switch (at < text.Length ? text[at] : '\0')
        {
            case '"' or '\'':
                return Quoted(text, ref at);
            case '[':
                List<object?> items = [];
                for (at++; SkipTo(text, ref at) != ']';)
                    items.Add(Flow(text, ref at, ",]"));
                at++;
                return items;
            case '{':
                Dictionary<string, object?> members = [];
                for (at++; SkipTo(text, ref at) != '}';)
                {
                    var key = (string)Flow(text, ref at, ":")!;
                    at = text.IndexOf(':', at) + 1;
                    members.Add(key, Flow(text, ref at, ",}"));
                }

                at++;
                return members;
            case '|' or '>' or '%' or '@' or '`':
                throw new FormatException($"Not supported: {text}");
            default:
                var from = at;
                while (at < text.Length && !stops.Contains(text[at], StringComparison.Ordinal))
                    at++;
                return text[from..at].Trim() is { Length: > 0 } and not "null" and not "~" ? text[from..at].Trim() : null;
        }
    }

    private static char SkipTo(string text, ref int at)
    {
        while (text[at] is ' ' or ',')
            at++;
        return text[at];
    }

    private static string Quoted(string text, ref int at)
    {
        var (quote, value) = (text[at++], new StringBuilder());
        for (; text[at] != quote || (quote == '\'' && at + 1 < text.Length && text[at + 1] == quote); at++)
        {
            if (quote == '\'' && text[at] == quote)
                at++;
            else if (quote == '"' && text[at] == '\\')
                at++;
            value.Append(text[at]);
        }

        at++;
        return value.ToString();
    }

    private static bool IsItem(string text) => text == "-" || text.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>Where the colon of "key: value" stands; -1 when the text is a scalar or a flow collection.</summary>
    private static int KeyEnd(string text)
    {
        if (text.StartsWith('[') || text.StartsWith('{'))
            return -1;
        var at = 0;
        if (text.Length > 0 && text[0] is '"' or '\'')
            Quoted(text, ref at);
        for (; at < text.Length; at++)
        {
            if (text[at] == ':' && (at + 1 == text.Length || text[at + 1] == ' '))
                return at;
        }

        return -1;
    }

    private static string WithoutComment(string line)
    {
        var quote = '\0';
        for (var at = 0; at < line.Length; at++)
        {
            if (quote != '\0')
                quote = line[at] == quote ? '\0' : quote;
            else if (line[at] is '"' or '\'')
                quote = line[at];
            else if (line[at] == '#' && (at == 0 || line[at - 1] == ' '))
                return line[..at];
        }

        return line;
    }
}
