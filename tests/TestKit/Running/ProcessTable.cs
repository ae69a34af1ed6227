using System.Globalization;

namespace KazMigration.TestKit.Running;

/// <summary>What runs on this machine, as the kernel tells it.</summary>
internal static class ProcessTable
{
    /// <summary>Processes that work in a folder, or name it in their command line or environment; those that nobody reaped do not count.</summary>
    public static IReadOnlyList<string> Using(string folder) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Where(entry => int.TryParse(Path.GetFileName(entry), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Where(entry => Uses(entry, folder))
            .Select(entry => $"{Path.GetFileName(entry)}: {Read(entry, "cmdline").Replace('\0', ' ')}"),
    ];

    public static bool IsAlive(int process) => File.Exists($"/proc/{process}/exe") && !Read($"/proc/{process}", "stat").Contains(") Z ", StringComparison.Ordinal);

    private static bool Uses(string entry, string folder) =>
        Read(entry, "cmdline").Contains(folder, StringComparison.Ordinal)
        || Read(entry, "environ").Contains(folder, StringComparison.Ordinal)
        || WorkingFolder(entry).StartsWith(folder, StringComparison.Ordinal);

    private static string Read(string entry, string name)
    {
        try
        {
            return File.ReadAllText(Path.Combine(entry, name));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string WorkingFolder(string entry)
    {
        try
        {
            return new FileInfo(Path.Combine(entry, "cwd")).LinkTarget ?? "";
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
