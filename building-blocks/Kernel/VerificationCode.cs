using System.Security.Cryptography;

namespace KazMigration.Kernel;

/// <summary>An unguessable code of 80 bits, in letters and digits that are not mistaken for each other.</summary>
public static class VerificationCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 16);

    /// <summary>Compares in a time that does not tell how much was right.</summary>
    public static bool Matches(string code, string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(code), System.Text.Encoding.UTF8.GetBytes(given.Trim().ToUpperInvariant()));
}
