using System.Globalization;
using System.Text;

namespace KazMigration.UseCases;

/// <summary>Rules that the forms of several services share.</summary>
public static class FormRules
{
    /// <summary>Right, or absent: absence is another fault.</summary>
    public static bool IsIin(string? iin) => string.IsNullOrEmpty(iin) || Iin.TryParse(iin, out _);

    /// <summary>The birth date is the IIN's, or one of them is no date or number to compare.</summary>
    public static bool Agree(string? iin, DateOnly? birthDate) =>
        birthDate is null || !Iin.TryParse(iin, out var parsed) || parsed.AgreesWith(birthDate.Value);

    /// <summary>Looks like an address of electronic mail, or is absent.</summary>
    public static bool IsEmail(string? email) =>
        string.IsNullOrEmpty(email) || (email.Count(c => c == '@') == 1 && email[0] != '@' && email[^1] != '@' && !email.Any(char.IsWhiteSpace));

    /// <summary>A text that is printed on one line, as names are, or is absent.</summary>
    public static bool IsOneLine(string? text) => text is null || text.AsSpan().IndexOfAny("\t\n\r\u2028\u2029") < 0;

    /// <summary>A text of which something is seen in print; of one that is absent or blank that is another fault.</summary>
    public static bool IsSeen(string? text) => string.IsNullOrWhiteSpace(text) || text.EnumerateRunes().Any(IsSeen);

    private static bool IsSeen(Rune character) => Rune.GetUnicodeCategory(character) is not (
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
