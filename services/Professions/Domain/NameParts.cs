using System.Text.RegularExpressions;

namespace KazMigration.Professions.Domain;

/// <summary>
/// The single names within a name of several: "Провизор (Фармацевт)" was called by either word. A bracket in the midst of a
/// name, "Фармацевт (провизор) ассистенті", belongs to the word beside it and makes no name of its own.
/// </summary>
internal static partial class NameParts
{
    public static IEnumerable<string> Of(string name)
    {
        var text = AndOr().Replace(name.Trim(), " немесе ");
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        if (bracket < 0)
            return Split(text);
        var inside = text.EndsWith(')') ? text[(bracket + 1)..^1] : null;
        return inside is not null && IsBalanced(inside) ? Split(text[..bracket]).Concat(Split(inside)) : [];
    }

    private static IEnumerable<string> Split(string text) => Between().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0);

    private static bool IsBalanced(string text)
    {
        var open = 0;
        foreach (var letter in text)
        {
            open += letter switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
                return false;
        }

        return open == 0;
    }

    [GeneratedRegex(@"\s(және \(немесе\)|и \(или\)|and/or)\s")]
    private static partial Regex AndOr();

    [GeneratedRegex(@"[,;]|\s(?:және|немесе|и|или|and|or)\s")]
    private static partial Regex Between();
}
