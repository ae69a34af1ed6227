using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Bench.Figures;

/// <summary>One line: what was measured, the bare thing it is held against, their ratio, what is to be reached.</summary>
/// <param name="Section">Letter of the question it answers.</param>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Bare">The bare figure, or null.</param>
/// <param name="HeldAgainst">What the bare figure is.</param>
/// <param name="Ratio">Figure to bare figure, or null.</param>
/// <param name="Target">What is to be reached, or null for a figure told only for information.</param>
/// <param name="Reached">Whether it was.</param>
internal sealed record Figure(
    string Section, string Name, double Value, string Unit, double? Bare = null, string? HeldAgainst = null, double? Ratio = null, string? Target = null, bool? Reached = null);

/// <summary>Everything that was measured in one run.</summary>
internal sealed class Report
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };
    private readonly List<Figure> _figures = [];
    private readonly List<string> _notes = [];

    public void Note(string text)
    {
        _notes.Add(text);
        Progress(text);
    }

    /// <summary>A figure without a target.</summary>
    public void Add(string section, string name, double value, string unit) => Keep(new Figure(section, name, value, unit));

    /// <summary>A figure that may not be above a limit.</summary>
    public void AddAtMost(string section, string name, double value, string unit, double limit) =>
        Keep(new Figure(section, name, value, unit, Target: $"≤ {Text(limit)} {unit}", Reached: value <= limit));

    /// <summary>A figure against a bare one: at least, or at most, that part of it.</summary>
    public void AddRatio(string section, string name, double value, string unit, double bare, string against, double? atLeast = null, double? atMost = null)
    {
        var ratio = value / bare;
        var (target, reached) = (atLeast, atMost) switch
        {
            ({ } least, _) => ($"≥ {Text(least)}", ratio >= least),
            (_, { } most) => ($"≤ {Text(most)}", ratio <= most),
            _ => ((string?)null, (bool?)null),
        };
        Keep(new Figure(section, name, value, unit, bare, against, ratio, target, reached));
    }

    public static void Progress(string text) => Console.Error.WriteLine(text);

    public string ToTable()
    {
        string[] head = ["", "figure", "value", "unit", "bare", "held against", "ratio", "target", "reached"];
        var rows = _figures.Select(f => new[]
        {
            f.Section, f.Name, Text(f.Value), f.Unit, f.Bare is { } bare ? Text(bare) : "", f.HeldAgainst ?? "",
            f.Ratio?.ToString("F2", CultureInfo.InvariantCulture) ?? "", f.Target ?? "", f.Reached switch { true => "yes", false => "NO", null => "" },
        }).Prepend(head).ToList();
        var widths = Enumerable.Range(0, head.Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var (i, row) in rows.Index())
        {
            var cells = row.Select((cell, c) => c is 2 or 4 or 6 ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]));
            text.AppendLine(string.Join("  ", cells).TrimEnd());
            if (i == 0)
                text.AppendLine(string.Join("  ", widths.Select(w => new string('-', w))));
        }

        text.AppendLine();
        foreach (var note in _notes)
            text.AppendLine("* " + note);
        return text.ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(new { figures = _figures, notes = _notes }, Json);

    private void Keep(Figure figure)
    {
        _figures.Add(figure);
        Progress($"{figure.Section,-3} {figure.Name}: {Text(figure.Value)} {figure.Unit}{(figure.Ratio is { } r ? $" (ratio {r:F2})" : "")}");
    }

    private static string Text(double value) => value.ToString(Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", _ => "0.##" }, CultureInfo.InvariantCulture);
}
