using System.Collections.Concurrent;

namespace KazMigration.Web;

/// <summary>Texts of all problems and faults of a host, in Kazakh, Russian and English.</summary>
public sealed partial class MessageCatalog
{
    private readonly Dictionary<string, ProblemTexts> _problems = [];
    private readonly Dictionary<string, LocalizedText> _faults = [];
    private readonly ConcurrentDictionary<string, bool> _missing = [];
    private readonly ILogger<MessageCatalog> _logger;

    internal MessageCatalog(IEnumerable<MessageSource> sources, ILogger<MessageCatalog> logger)
    {
        _logger = logger;
        foreach (var source in sources)
        {
            if (source.Read() is not { } file)
                continue;
            Add(_problems, file.Problems, source);
            Add(_faults, file.Faults, source);
        }
    }

    public bool HasProblem(string slug) => _problems.ContainsKey(slug);

    public bool HasFault(string code) => _faults.ContainsKey(code);

    /// <summary>Title and detail of a problem; the slug itself when there is no text.</summary>
    public (string Title, string Detail) Problem(string slug, string language, IReadOnlyList<(string Name, object? Value)> values)
    {
        if (!_problems.TryGetValue(slug, out var texts))
        {
            Missing("problem", slug);
            return (slug, slug);
        }

        var text = texts.In(language);
        return (Template.Fill(text.Title, language, values), Template.Fill(text.Detail, language, values));
    }

    /// <summary>The text of a fault; the code itself when there is none.</summary>
    public string Fault(string code, string language, IReadOnlyList<(string Name, object? Value)> values)
    {
        if (_faults.TryGetValue(code, out var text))
            return Template.Fill(text.In(language), language, values);

        Missing("fault", code);
        return code;
    }

    private void Add<T>(Dictionary<string, T> all, Dictionary<string, T>? more, MessageSource source) where T : class
    {
        foreach (var (key, text) in more ?? [])
        {
            if (!all.TryAdd(key, text) && !all[key].Equals(text))
                TextTwice(_logger, key, source.Assembly.GetName().Name);
        }
    }

    private void Missing(string kind, string key)
    {
        if (_missing.TryAdd(kind + key, true))
            TextMissing(_logger, kind, key);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "No text for the {Kind} {Key}")]
    private static partial void TextMissing(ILogger logger, string kind, string key);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Assembly} has another text for {Key}; the first one is used")]
    private static partial void TextTwice(ILogger logger, string key, string? assembly);
}
