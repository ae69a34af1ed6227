using System.Globalization;

namespace KazMigration.TestKit;

/// <summary>Makes IINs that are right, by the published algorithm and not by the product's code.</summary>
public static class TestIin
{
    private static readonly int[] FirstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    private static readonly int[] SecondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

    /// <summary>
    /// The IIN of a person born on a day; a serial number that would have no check digit gives way to the next one.
    /// </summary>
    public static string Of(DateOnly birthDate, int serial = 1, bool female = false)
    {
        var century = (birthDate.Year / 100 * 2) - 35 + (female ? 1 : 0);
        for (; ; serial++)
        {
            var digits = birthDate.ToString("yyMMdd", CultureInfo.InvariantCulture) + century + (serial % 10_000).ToString("D4", CultureInfo.InvariantCulture);
            if (CheckDigit(digits) is { } check)
                return digits + check;
        }
    }

    /// <summary>The twelfth digit of eleven; null when both weightings leave ten.</summary>
    public static int? CheckDigit(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        var first = Weigh(digits, FirstWeights);
        var check = first == 10 ? Weigh(digits, SecondWeights) : first;
        return check == 10 ? null : check;
    }

    private static int Weigh(string digits, int[] weights) => weights.Select((w, i) => w * (digits[i] - '0')).Sum() % 11;
}
