namespace KazMigration.Professions.Domain;

/// <summary>
/// What the decree asks of the holder of a profession. The text that counts is Kazakh; English is an unofficial translation;
/// Russian is null until there is one.
/// </summary>
public sealed record Requirements(string Kk, string? Ru, string En);
