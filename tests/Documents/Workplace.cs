using System.Diagnostics;

namespace KazMigration.Documents.Tests;

/// <summary>A folder of one test, and Debian's tools run in it.</summary>
internal sealed class Workplace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("documents-").FullName;

    public string Put(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public (int Code, string Output) Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    /// <summary>Fails unless qpdf finds nothing to complain of.</summary>
    public void AssertSound(byte[] pdf)
    {
        Put("checked.pdf", pdf);
        var (code, output) = Run("qpdf", "--check", "checked.pdf");
        Assert.True(code == 0, output);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    public string TextOf(byte[] pdf, params string[] options)
    {
        Put("read.pdf", pdf);
        var (code, output) = Run("pdftotext", ["-enc", "UTF-8", .. options, "read.pdf", "-"]);
        Assert.True(code == 0, output);
        return output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
