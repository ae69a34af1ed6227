using System.Globalization;

namespace KazMigration.Bench;

/// <summary>Options of the form <c>--name value</c> and <c>--name</c>.</summary>
internal sealed class Arguments(string[] args)
{
    public bool Has(string name) => args.Contains(name);

    public string? Text(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public string Needed(string name) => Text(name) ?? throw new ArgumentException($"{name} is missing");
}
