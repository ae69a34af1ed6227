namespace KazMigration.Kernel;

/// <summary>A name that its bearer recognises and a stranger does not learn: the first letter of each part.</summary>
public static class MaskedName
{
    public static string Of(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        return string.Join(' ', fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Mask));
    }

    private static string Mask(string part) => string.Concat(part.EnumerateRunes().Take(1).Select(r => r.ToString())) + "***";
}
