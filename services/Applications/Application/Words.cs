namespace KazMigration.Applications.Application;

/// <summary>Enum values as the contracts and answers write them.</summary>
internal static class Words
{
    public static string CamelCase<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
