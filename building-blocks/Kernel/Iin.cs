using System.Diagnostics.CodeAnalysis;

namespace KazMigration.Kernel;

/// <summary>
/// Individual identification number: twelve digits; birth date (yyMMdd), century and sex, a serial number, a check digit.
/// </summary>
public readonly record struct Iin
{
    private readonly string _digits;

    private Iin(string digits) => _digits = digits;

    /// <summary>Reads an IIN; false when it has not twelve digits, a birth date that does not exist, or a wrong check digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Iin iin)
    {
        iin = default;
        if (text is not { Length: 12 } || !text.All(char.IsAsciiDigit) || !HasRightCheckDigit(text))
            return false;

        var candidate = new Iin(text);
        if (text[6] is < '0' or > '6' || candidate.PossibleBirthDates().Length == 0)
            return false;

        iin = candidate;
        return true;
    }

    /// <summary>
    /// Whether this number can belong to someone born on this day. The seventh digit tells the century (1–2: 19th, 3–4: 20th,
    /// 5–6: 21st); 0, given to some foreigners, leaves the century open, so the day of the century alone must agree.
    /// </summary>
    public bool AgreesWith(DateOnly birthDate) => PossibleBirthDates().Contains(birthDate);

    /// <summary>Whether this number can belong to a person of this sex: the seventh digit is odd for men and even for women; 0 leaves it open.</summary>
    public bool IsOf(Sex sex) => _digits[6] == '0' || (_digits[6] - '0') % 2 == (sex == Sex.Male ? 1 : 0);

    public override string ToString() => _digits ?? "";

    private DateOnly[] PossibleBirthDates()
    {
        var (year, month, day) = (Number(0), Number(2), Number(4));
        int[] centuries = _digits[6] switch { '1' or '2' => [1800], '3' or '4' => [1900], '5' or '6' => [2000], _ => [1800, 1900, 2000] };
        return [.. centuries.Where(c => Exists(c + year, month, day)).Select(c => new DateOnly(c + year, month, day))];
    }

    private int Number(int at) => ((_digits[at] - '0') * 10) + _digits[at + 1] - '0';

    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool HasRightCheckDigit(string digits) => CheckDigit(digits) == digits[11] - '0';

    /// <summary>The check digit of eleven digits; null when no such number is given out (both weightings leave 10).</summary>
    public static int? CheckDigit(ReadOnlySpan<char> digits)
    {
        int first = 0, second = 0;
        for (var i = 0; i < 11; i++)
        {
            first += (digits[i] - '0') * (i + 1);
            second += (digits[i] - '0') * (i < 9 ? i + 3 : i - 8);
        }

        return (first % 11, second % 11) switch { ( < 10 and var d, _) => d, (_, < 10 and var d) => d, _ => null };
    }
}
