using System.Text.RegularExpressions;

namespace KazMigration.Deployment.Tests;

/// <summary>A Dockerfile by its stages.</summary>
internal sealed partial class Dockerfile
{
    private readonly Dictionary<string, Stage> _stages = [];

    public Dockerfile(string text)
    {
        foreach (var line in Continued().Replace(text, " ").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var (instruction, rest) = (line.Split(' ')[0].ToUpperInvariant(), line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim());
            if (instruction == "FROM")
            {
                var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                Last = new Stage(words[0], []);
                _stages.Add(words[2], Last);
            }
            else if (Last is not null)
            {
                Last.Instructions.Add((instruction, rest));
            }
        }
    }

    public IReadOnlyDictionary<string, Stage> Stages => _stages;

    private Stage? Last { get; set; }

    /// <summary>The instructions of a kind that an image has, its base stages' first.</summary>
    public IEnumerable<string> Of(string stage, string instruction) =>
        (_stages.ContainsKey(_stages[stage].Base) ? Of(_stages[stage].Base, instruction) : [])
        .Concat(_stages[stage].Instructions.Where(i => i.Instruction == instruction).Select(i => i.Arguments));

    public sealed record Stage(string Base, List<(string Instruction, string Arguments)> Instructions);

    [GeneratedRegex(@"\\\r?\n")]
    private static partial Regex Continued();
}
