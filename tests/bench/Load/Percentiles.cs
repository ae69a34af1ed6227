namespace KazMigration.Bench.Load;

/// <summary>Milliseconds that half, 99 of 100, and all stay within.</summary>
internal sealed record Percentiles(double Half, double NinetyNine, double Longest)
{
    public static Percentiles Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(t => t.TotalMilliseconds).Order().ToArray();
        return sorted.Length == 0 ? new(double.NaN, double.NaN, double.NaN) : new(At(sorted, 0.5), At(sorted, 0.99), sorted[^1]);
    }

    // Nearest rank.
    private static double At(double[] sorted, double part) => sorted[Math.Max(0, (int)Math.Ceiling(part * sorted.Length) - 1)];
}
