using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>What a field of the register said before, and what it says since; null where it said nothing. Lists and documents are JSON.</summary>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, Func<PersonalData, string?> Text)[] Fields =
    [
        ("iin", p => p.Iin),
        ("surname", p => p.Surname),
        ("givenName", p => p.GivenName),
        ("patronymic", p => p.Patronymic),
        ("sex", p => Words.CamelCase(p.Sex)),
        ("birthDate", p => Text(p.BirthDate)),
        ("birthPlace", p => p.BirthPlace),
        ("citizenship", p => p.Citizenship),
        ("identityDocument", p => Text(p.IdentityDocument)),
        ("residence", p => p.Residence),
        ("registrationPlace", p => p.RegistrationPlace),
        ("registrationDate", p => Text(p.RegistrationDate)),
        ("education", p => Text(p.Education)),
        ("certificates", p => Text(p.Certificates)),
        ("trainings", p => Text(p.Trainings)),
    ];

    /// <summary>Every field that says something else than before, in the order of the act.</summary>
    public static IReadOnlyList<FieldChange> Between(PersonalData before, PersonalData after) =>
    [
        .. Fields.Select(f => new FieldChange(f.Name, f.Text(before), f.Text(after))).Where(c => c.Before != c.After),
    ];

    /// <summary>What a workplace said of its end and says no more.</summary>
    public static IReadOnlyList<FieldChange> OfEnd(Workplace workplace) =>
    [
        .. new FieldChange[] { new("leftOn", workplace.LeftOn is { } day ? Text(day) : null, null), new("reason", workplace.Reason, null) }.Where(c => c.Before is not null),
    ];

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text<T>(T value) where T : class => JsonSerializer.Serialize(value, Json);
}
