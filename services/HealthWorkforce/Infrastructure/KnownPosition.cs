using System.Security.Cryptography;
using System.Text;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Infrastructure;

/// <summary>The last answer of Professions to one question about the nomenclature. Entering goes on with it while that service is down.</summary>
internal sealed class KnownPosition
{
    private KnownPosition()
    {
    }

    public KnownPosition(string question, NomenclaturePosition position, DateOnly on) => (Question, Position, LastOn) = (question, position, on);

    /// <summary>Hash of the id or of the name: names are longer than a key can be.</summary>
    public string Question { get; private set; } = "";

    public NomenclaturePosition Position { get; private set; } = null!;

    /// <summary>The last day for which it was answered.</summary>
    public DateOnly LastOn { get; private set; }

    public static string QuestionOf(Guid? id, string? name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id?.ToString() ?? name!.Trim().ToUpperInvariant())));

    /// <summary>Takes a newer answer; true when it says something new.</summary>
    public bool Learn(NomenclaturePosition position, DateOnly on)
    {
        var known = position == Position && on <= LastOn;
        (Position, LastOn) = (position, on > LastOn ? on : LastOn);
        return !known;
    }
}
