using System.Diagnostics.CodeAnalysis;

namespace KazMigration.Kernel;

/// <summary>
/// Business identification number: twelve digits; year and month of registration (yyMM), kind of entity (4: resident,
/// 5: non-resident, 6: joint entrepreneurs), its part, a serial number, and the check digit that an IIN has too.
/// </summary>
public readonly record struct Bin
{
    private readonly string _digits;

    private Bin(string digits) => _digits = digits;

    /// <summary>Reads a BIN; false when it has not twelve digits, a month and a kind that exist, or the right check digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Bin bin)
    {
        bin = default;
        // The fifth digit keeps BIN and IIN apart: there an IIN has the tens of a day, at most 3.
        if (text is not { Length: 12 } || !text.All(char.IsAsciiDigit) || text[4] is < '4' or > '6' || !int.TryParse(text.AsSpan(2, 2), out var month)
            || month is < 1 or > 12 || Iin.CheckDigit(text) != text[11] - '0')
            return false;

        bin = new Bin(text);
        return true;
    }

    public override string ToString() => _digits ?? "";
}
