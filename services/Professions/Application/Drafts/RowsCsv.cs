using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>
/// Rows as a table (RFC 4180, UTF-8 with a mark, comma). What a program would take for a formula gets an apostrophe in front,
/// which reading takes away again, so that a table written out and read back is the same list. Levels, positions and names
/// replaced are JSON in their cells.
/// </summary>
public static class RowsCsv
{
    internal static readonly string[] Columns =
    [
        "code", "sectorNumber", "activityNumber", "number", "nameKk", "nameRu", "nameEn", "sectorKk", "sectorRu", "sectorEn",
        "activityKk", "activityRu", "activityEn", "nqfLevels", "positions", "requirementsKk", "requirementsRu", "requirementsEn", "replaces", "asPrinted",
    ];

    private static readonly string[] Lists = ["nqfLevels", "positions", "replaces"];

    private const string Formula = "=+-@\t\r'";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new PlainTextConverter() },
    };

    public static byte[] Write(IEnumerable<RowContent> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        Csv.Append(text, Columns);
        foreach (var row in rows)
            Csv.Append(text, Cells(row).Select(Guard));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Reads a table; every fault of it is named, by row and column.</summary>
    public static (IReadOnlyList<RowContent> Rows, IReadOnlyList<Fault> Faults) Read(byte[] content)
    {
        if (Csv.Parse(content) is not { Count: > 0 } table)
            return ([], [new("/csv", "invalidTable")]);
        if (!table[0].SequenceEqual(Columns))
            return ([], [new("/csv/0", "unknownColumns", null, ("Columns", Columns))]);

        List<RowContent> rows = [];
        List<Fault> faults = [];
        foreach (var (at, cells) in table.Index().Skip(1))
        {
            if (cells.Count != Columns.Length)
                faults.Add(new($"/csv/{at}", "wrongColumnCount", null, ("Expected", Columns.Length), ("Found", cells.Count)));
            else
                rows.Add(RowOf(cells, $"/csv/{at}", faults));
        }

        return (rows, faults);
    }

    private static RowContent RowOf(IReadOnlyList<string> cells, string pointer, List<Fault> faults)
    {
        // Cells of JSON are looked at when they are read.
        faults.AddRange(cells.Index().Where(c => !PlainText.Is(c.Item) && !Lists.Contains(Columns[c.Index]))
            .Select(c => new Fault($"{pointer}/{Columns[c.Index]}", "invalidText")));
        return new CsvRow([.. cells.Select(Unguard)], pointer, faults).ToContent();
    }

    private static string?[] Cells(RowContent row) =>
    [
        row.Code, Number(row.Number.Sector), Number(row.Number.Activity), Number(row.Number.Profession), row.Name.Kk, row.Name.Ru, row.Name.En,
        row.Sector?.Kk, row.Sector?.Ru, row.Sector?.En, row.Activity?.Kk, row.Activity?.Ru, row.Activity?.En,
        Serialize(row.NqfLevels), Serialize(row.Positions), row.Requirements?.Kk, row.Requirements?.Ru, row.Requirements?.En, Serialize(row.Replaces), row.AsPrinted,
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Serialize<T>(IReadOnlyList<T> list) => list.Count == 0 ? "" : JsonSerializer.Serialize(list, Json);

    private static string Guard(string? cell) => cell is { Length: > 0 } && Formula.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell ?? "";

    private static string Unguard(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && Formula.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    // What a cell of JSON holds may hide in an escape.
    private sealed class PlainTextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && PlainText.Is(text) ? text : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private sealed class CsvRow(string[] cells, string pointer, List<Fault> faults)
    {
        public RowContent ToContent() => new(
            this["code"], new(Int("sectorNumber"), Int("activityNumber"), Int("number")), Text("name") ?? new("", "", ""), Text("sector"), Text("activity"))
        {
            NqfLevels = List<int>("nqfLevels"),
            Positions = List<Position>("positions"),
            Requirements = this["requirementsKk"].Length == 0 ? null : new(this["requirementsKk"], OrNull("requirementsRu"), this["requirementsEn"]),
            Replaces = List<LocalizedText>("replaces"),
            AsPrinted = OrNull("asPrinted"),
        };

        private string this[string column] => cells[Array.IndexOf(Columns, column)];

        private string? OrNull(string column) => this[column] is { Length: > 0 } text ? text : null;

        private LocalizedText? Text(string part) =>
            (this[part + "Kk"] + this[part + "Ru"] + this[part + "En"]).Length == 0 ? null : new(this[part + "Kk"], this[part + "Ru"], this[part + "En"]);

        private int Int(string column)
        {
            if (!int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                faults.Add(new($"{pointer}/{column}", "invalidNumber"));
            return number;
        }

        private IReadOnlyList<T> List<T>(string column)
        {
            if (this[column].Length == 0)
                return [];
            try
            {
                var list = JsonSerializer.Deserialize<List<T>>(this[column], Json);
                return list is null || list.Exists(i => i is null) ? Invalid() : list;
            }
            catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
            {
                return Invalid();
            }

            IReadOnlyList<T> Invalid()
            {
                faults.Add(new($"{pointer}/{column}", "invalidText"));
                return [];
            }
        }
    }
}
