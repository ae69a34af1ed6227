namespace KazMigration.Documents;

/// <summary>
/// Small files that only their owner may read, each made once whoever comes first: a lock file keeps processes apart,
/// and a file appears under its name only when it is complete.
/// </summary>
internal sealed class SecretFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly string _path;

    public SecretFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(_path);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(_path, name));

    public string ReadOrCreate(string name, Func<string> create)
    {
        var target = Path.Combine(_path, name);
        if (File.Exists(target)) return File.ReadAllText(target);

        using var ours = Lock();
        if (!File.Exists(target))
        {
            // A run that was killed here leaves this file behind; the next one writes over it.
            var unfinished = target + ".new";
            File.Delete(unfinished);
            using (var file = Open(unfinished, FileShare.Read))
            using (var writer = new StreamWriter(file, leaveOpen: true))
            {
                writer.Write(create());
                writer.Flush();
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, target);
        }

        return File.ReadAllText(target);
    }

    private FileStream Lock()
    {
        FileStream? taken = null;
        return SpinWait.SpinUntil(() => (taken = TryLock()) is not null, Patience)
            ? taken!
            : throw new TimeoutException($"Another process has held the lock of {_path} for {Patience.TotalSeconds} s.");
    }

    private FileStream? TryLock()
    {
        try
        {
            return Open(Path.Combine(_path, ".lock"), FileShare.None);
        }
        catch (IOException busy) when (busy is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    private static FileStream Open(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return new FileStream(path, options);
    }
}
