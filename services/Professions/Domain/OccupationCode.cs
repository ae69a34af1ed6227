namespace KazMigration.Professions.Domain;

/// <summary>
/// Codes of the National Classifier of Occupations 01-2017: an occupation, "2211-7-004", or an initial group of them, "2166-1",
/// which stands for all of its occupations.
/// </summary>
public static class OccupationCode
{
    private const string Group = "####-#";
    private const string Occupation = "####-#-###";

    public static bool IsGroup(string code) => Fits(code, Group);

    public static bool IsOccupation(string code) => Fits(code, Occupation);

    /// <summary>The code without what is between its figures, as people who type it leave that out.</summary>
    public static string Compact(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Concat(code.Where(c => char.IsAsciiLetterOrDigit(c) || c == '.'));
    }

    private static bool Fits(string code, string shape)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == shape.Length && code.Zip(shape).All(c => c.Second == '#' ? char.IsAsciiDigit(c.First) : c.First == c.Second);
    }
}
