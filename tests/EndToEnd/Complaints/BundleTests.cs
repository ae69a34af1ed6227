using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Complaints;

/// <summary>The case bundle, put to the command that others check it with (Order 236, p. 24).</summary>
[Collection(nameof(SingleProcess))]
public sealed class BundleTests(SingleProcessSystem system) : SystemTests(system), IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kazmigration-bundle-").FullName;

    private ComplaintClient Complaints => new(Portal);

    [Fact]
    public async Task Bundle_Complaint_IsTakenByTheCommand()
    {
        var (complaint, zip) = await BundleAsync();

        var (code, output, error) = await CheckAsync(zip);

        Assert.True(code == 0, output + error);
        Assert.Contains("manifest.json    signed by C=KZ,O=KazMigration,CN=LEB 71 (sandbox)", output, StringComparison.Ordinal);
        Assert.Contains($"complaint {complaint["number"]}", output, StringComparison.Ordinal);
        Assert.Contains("order 236 426/2025-12-30; calendar 2026/1; scoring 426/2025-12-30", output, StringComparison.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(zip));
        var names = archive.Entries.Select(e => e.FullName).ToList();
        Assert.Equal(["case.json", "certificates/1.pem", "certificates/2.pem"], names[..3]);
        Assert.Equal(["manifest.json", "manifest.json.p7s"], names[^2..]);
        Assert.Contains(names, n => n.StartsWith("decisions/R71-2026-", StringComparison.Ordinal) && n.EndsWith(".pdf.p7s", StringComparison.Ordinal));
        Assert.Contains(names, n => n.StartsWith($"complaints/{complaint["number"]}/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bundle_Complaint_HoldsTheWholeCase()
    {
        var (_, zip) = await BundleAsync();

        var text = Encoding.UTF8.GetString(Read(zip)["case.json"]);
        var record = JsonNode.Parse(text)!;

        Assert.Equal(["registered", "forwarded", "recommendationReceived", "refused"], record["steps"]!.AsArray().Select(s => s!["what"]!.GetValue<string>()));
        var passOn = record["terms"]!.AsArray().Single(t => t!["term"]!.GetValue<string>() == "complaintForward")!;
        Assert.Equal(["2026-03-03", "2026-03-04", "2026-03-05"], passOn["countedDays"]!.AsArray().Select(d => d!.GetValue<string>()));
        Assert.Equal("426/2025-12-30", record["application"]!["recommendation"]!["policyEdition"]!.GetValue<string>());
        Assert.Equal("YILMAZ", record["application"]!["applicant"]!["surname"]!.GetValue<string>());
        Assert.DoesNotContain("verificationCode", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Bundle_ReopenedAndIssued_HoldsBothDecisions()
    {
        var filed = await Portal.RefuseAsync();
        await Complaints.GrantAsync(await Complaints.FileAsync(filed));
        await Portal.AwaitReopenedAsync(filed);
        var number = (await Portal.CompleteAsync(filed, PortalClient.Qualified, "issued"))["certificateNumber"];

        var zip = (await Api.GetAsync(filed.Path + "/bundle", "auditor")).Is(200).Bytes;

        var (code, output, error) = await CheckAsync(zip);
        Assert.True(code == 0, output + error);
        Assert.Contains(Read(zip).Keys, n => n.StartsWith("decisions/R71-", StringComparison.Ordinal));
        Assert.Contains($"decisions/{number}-1.pdf", Read(zip).Keys);
        (await Api.GetAsync(filed.Path + "/bundle", "official.75")).Refuses(403, "another-bodys-case");
    }

    [Fact]
    public async Task Check_AnyFileChangedByOneByte_IsRefused()
    {
        var (_, zip) = await BundleAsync();
        foreach (var name in Read(zip).Keys.ToList())
        {
            var files = Read(zip);
            files[name][^1] ^= 1;

            Assert.NotEqual("", await RefusalAsync(files, name));
        }
    }

    [Fact]
    public async Task Check_FileMissingOrAdded_IsNamed()
    {
        var (_, zip) = await BundleAsync();
        var files = Read(zip);
        var paper = files.Keys.First(n => n.StartsWith("documents/", StringComparison.Ordinal));

        Assert.Contains("added: more.txt", await RefusalAsync(new(files) { ["more.txt"] = [1] }), StringComparison.Ordinal);
        files.Remove(paper);
        Assert.Contains("missing: " + paper, await RefusalAsync(files), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AnotherAuthority_IsRefused()
    {
        var (_, zip) = await BundleAsync();
        var other = Path.Combine(_folder, "other.pem");
        await Command.RunAsync(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", Path.Combine(_folder, "other.key"), "-out", other,
            "-subj", "/CN=Another authority", "-days", "10000");

        var (code, output, _) = await CheckAsync(zip, other);

        Assert.Equal(1, code);
        Assert.Contains("manifest.json: the signature does not hold", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/passwd")]
    public async Task Check_EntryThatLeadsOut_IsRefused(string name)
    {
        var (_, zip) = await BundleAsync();

        Assert.Contains("an entry is named", await RefusalAsync(new(Read(zip)) { [name] = [1] }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NoZip_IsRefused()
    {
        var (code, output, _) = await CheckAsync([1, 2, 3]);

        Assert.Equal(1, code);
        Assert.StartsWith("does not fit: cannot be read", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(Reply Complaint, byte[] Zip)> BundleAsync()
    {
        var filed = await Portal.RefuseAsync();
        var complaint = (await Complaints.SendAsync(ComplaintClient.Form(filed, documents: await Portal.UploadAsync()))).Is(201);
        await Complaints.ForwardAsync(complaint["id"]);
        var reply = (await Api.GetAsync($"/api/v1/complaints/{complaint["id"]}/bundle", ComplaintClient.Reviewer)).Is(200);
        Assert.Equal("application/zip", reply.ContentHeaders.ContentType!.MediaType);
        return (complaint, reply.Bytes);
    }

    private static Dictionary<string, byte[]> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var content = new MemoryStream();
            using var stream = e.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private async Task<string> RefusalAsync(Dictionary<string, byte[]> files, string what = "")
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        var (code, output, error) = await CheckAsync(content.ToArray());
        Assert.True(code == 1, $"{what}: {code} {output}{error}");
        return output;
    }

    private async Task<(int Code, string Output, string Error)> CheckAsync(byte[] zip, string? authority = null)
    {
        var (file, ca) = (Path.Combine(_folder, "case.zip"), Path.Combine(_folder, "ca.pem"));
        await File.WriteAllBytesAsync(file, zip);
        await File.WriteAllBytesAsync(ca, (await Api.GetAsync("/sandbox/ca.pem")).Is(200).Bytes);
        return await Command.TryAsync(Repository.PathOf("deploy", "bundle-check"), file, "--ca", authority ?? ca);
    }
}
