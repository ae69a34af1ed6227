using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace KazMigration.Applications.Application.Bundles;

/// <summary>
/// Writes a ZIP whose manifest names every file with its size and SHA-256, and whose last entry is the LEB's signature over
/// the manifest. Documents pass one at a time; the file lies in the temporary folder until it is closed.
/// </summary>
internal sealed class BundleWriter : IAsyncDisposable
{
    private const string ManifestPath = "manifest.json";

    // The same content gives the same entries: no clock in them.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FileStream _file = Temporary();
    private readonly ZipArchive _zip;
    private readonly List<BundleFileEntry> _entries = [];
    private bool _handedOver;

    public BundleWriter() => _zip = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Adds a file; the hash recorded earlier, and the path of its signature, go into the manifest.</summary>
    public async Task AddAsync(string path, byte[] content, string? recordedSha256, string? signature, CancellationToken cancellationToken)
    {
        _entries.Add(new BundleFileEntry(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), recordedSha256, signature));
        await WriteAsync(path, content, cancellationToken);
    }

    /// <summary>Closes the bundle with its manifest and the signature over it; the stream is the caller's from then.</summary>
    public async Task<Stream> SealAsync(BundleManifest manifest, Func<byte[], byte[]> sign, CancellationToken cancellationToken)
    {
        var content = CaseRecord.Write(manifest with { Files = _entries });
        await WriteAsync(ManifestPath, content, cancellationToken);
        await WriteAsync(ManifestPath + ".p7s", sign(content), cancellationToken);
        _zip.Dispose();
        _file.Position = 0;
        _handedOver = true;
        return _file;
    }

    public async ValueTask DisposeAsync()
    {
        if (_handedOver)
            return;
        _zip.Dispose();
        await _file.DisposeAsync();
    }

    private static FileStream Temporary()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        // Applicants' papers: nobody else on the machine reads them.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"bundle-{Guid.NewGuid():N}.zip"), options);
    }

    private async Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        await using var stream = entry.Open();
        await stream.WriteAsync(content, cancellationToken);
    }
}

/// <summary>What manifest.json says.</summary>
/// <param name="Format">Name and version of this format.</param>
/// <param name="Application">The application's number.</param>
/// <param name="Complaint">The complaint's number; null in the bundle of an application.</param>
/// <param name="LocalExecutiveBody">The LEB whose key signs.</param>
/// <param name="CreatedAt">When it was put together, by the business clock.</param>
/// <param name="Editions">Editions of the rules that the case was decided under.</param>
/// <param name="Files">Every file but this one and its signature.</param>
internal sealed record BundleManifest(
    string Format, string Application, string? Complaint, string LocalExecutiveBody, DateTimeOffset CreatedAt, BundleEditions Editions,
    IReadOnlyList<BundleFileEntry> Files);

/// <summary>Editions of Order 236, of the working calendars, of the scoring policy and of the list of professions.</summary>
internal sealed record BundleEditions(string Order236, IReadOnlyList<string> Calendar, IReadOnlyList<string> Scoring, string Professions);

/// <summary>A file: its hash as it is now, the one recorded when it came or was sealed, and the path of the detached signature over it.</summary>
internal sealed record BundleFileEntry(string Path, long Size, string Sha256, string? RecordedSha256, string? Signature);
