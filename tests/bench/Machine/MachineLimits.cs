using System.Diagnostics;
using KazMigration.Bench.Deploy;

namespace KazMigration.Bench.Machine;

/// <summary>What this machine can do at all, measured beside the rest.</summary>
internal static class MachineLimits
{
    public const string Database = "machine";

    public static string Name()
    {
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        return $"{Environment.ProcessorCount} cores ({processor ?? "unknown"}), {memory:F0} GB";
    }

    /// <summary>Writes of one block, each brought to the disk, a second.</summary>
    public static double FlushesPerSecond(string folder, TimeSpan time)
    {
        var path = Path.Combine(folder, "fsync");
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, options: FileOptions.DeleteOnClose);
        var block = new byte[8192];
        var (began, count) = (Stopwatch.GetTimestamp(), 0);
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            RandomAccess.Write(file, block, count++ % 1024 * block.Length);
            RandomAccess.FlushToDisk(file);
        }

        return count / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    /// <summary>Commits a second of one-row inserts by pgbench: the database alone, without a framework.</summary>
    public static async Task<double> CommitsPerSecondAsync(PrivatePostgres server, BenchFolder folder, int seconds)
    {
        (string, string)[] password = [("PGPASSWORD", server.Password)];
        string[] where = ["-h", "127.0.0.1", "-p", $"{server.Port}", "-U", PrivatePostgres.Role];
        await Tool.RunAsync("psql", [.. where, "-q", "-d", Database, "-c", """
            create table rows (id uuid primary key, number text, status text, body text, holder text, note text,
              submitted timestamptz, registered date, due date, version bigint)
            """], password);
        var script = folder.File("insert.sql");
        await File.WriteAllTextAsync(script, """
            insert into rows values (gen_random_uuid(), '71-2026-0000001', 'Registered', '71', 'YILMAZ AHMET', 'one row of the bare comparison',
              now(), date '2026-03-02', date '2026-03-10', 1);
            """.ReplaceLineEndings(" "));
        var output = await Tool.RunAsync("pgbench", [.. where, "-n", "-M", "prepared", "-c", "32", "-j", "2", "-T", $"{seconds}", "-f", script, Database], password);
        var rate = output.Split('\n').Last(l => l.StartsWith("tps = ", StringComparison.Ordinal));
        return double.Parse(rate.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
    }
}
