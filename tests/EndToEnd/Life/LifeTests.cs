namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>Tests of what comes after the first certificate.</summary>
public abstract class LifeTests(SharedSystem shared) : SystemTests(shared)
{
    protected HolderClient Holder => new(Portal);

    /// <summary>A certificate in force from 2 March to 1 June 2026.</summary>
    protected async Task<string> CertificateAsync() => (await Portal.IssueAsync())["certificateNumber"];

    protected async Task<string> PaperAsync(string path)
    {
        using var paper = await SignedPaper.CheckedAsync(Api, path, Portal.Officer);
        return await paper.TextAsync();
    }

    protected async Task<IEnumerable<string>> StepsAsync(FiledCase filed) =>
        (await Api.GetAsync(filed.Path + "/history", "portal")).Is(200).Items.Select(s => $"{s["what"]} {s["by"]} {s["legalBasis"]!["paragraph"]} {s["late"]}".TrimEnd());

    protected static IEnumerable<string> LifeOf(Reply certificate) => certificate.Json["history"]!.AsArray().Select(s => $"{s!["what"]} {s["legalBasis"]!["paragraph"]} {s["validTo"]}");

    protected Task AssertPublishedAsync(string eventName, string number) => Eventually.EqualAsync(1L, () =>
        Running.Databases.CountAsync("applications", $"""select count(*) from "Outbox" where "Type" like '%.{eventName}' and "Body" like '%{number}%'"""));
}
