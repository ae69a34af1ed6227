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

    /// <summary>The process is alive and belongs to what runs in the folder: its id was not given to another one.</summary>
    public static bool Uses(int process, string folder) => Uses(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}"), folder);

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
