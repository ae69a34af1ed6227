using System.Globalization;

namespace KazMigration.UseCases;

/// <summary>Place of a row in a list of what is most urgent: its due day, then the registration, then the id.</summary>
public readonly record struct UrgencyKey(DateOnly DueOn, DateOnly RegisteredOn, Guid Id)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Reads the key of a cursor; false when no page of such a list has given it out.</summary>
    public static bool TryParse(string text, out UrgencyKey key)
    {
        key = default;
        if (text?.Split('/') is not [var due, var registered, var id]
            || !DateOnly.TryParseExact(due, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dueOn)
            || !DateOnly.TryParseExact(registered, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var registeredOn)
            || !Guid.TryParse(id, out var guid))
            return false;
        key = new(dueOn, registeredOn, guid);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DueOn:yyyy-MM-dd}/{RegisteredOn:yyyy-MM-dd}/{Id}");
}
