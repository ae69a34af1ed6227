using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class AuditInOneProcess(SingleProcessSystem system) : AuditTests(system);

[Collection(nameof(Distributed))]
public sealed class AuditDistributed(DistributedSystem system) : AuditTests(system);

/// <summary>Who decided, who read and who was refused is in the log, with ids alone.</summary>
public abstract class AuditTests(SharedSystem shared) : SystemTests(shared)
{
    [Fact]
    public async Task Log_OfACase_NamesDecisionsReadsAndRefusals()
    {
        var filed = await Portal.FileAsync();
        (await Api.GetAsync(filed.Path + "/form", "officer.71")).Is(200);
        (await Api.GetAsync(filed.Path + "/form", "officer.75")).Is(403);
        (await Api.GetAsync(filed.Path + "/history", "applicant.2")).Is(404);
        await Portal.ForwardAsync(filed);

        var entries = await Lists.AllAsync(Api, "/ops/applications/audit?caseId=" + filed.Id, "auditor");

        Assert.Equal(
            [
                "portal FileApplication ApplicationRegistered", "officer.71 GetForm done", "officer.75 GetForm another-bodys-case",
                "applicant.2 GetHistory application-not-found", "officer.71 GetApplication done", "officer.71 ForwardToCommission ApplicationForwarded",
            ],
            entries.Where(e => Text(e, "what") != "ReadAudit").Reverse().Select(e => $"{Text(e, "subject")} {Text(e, "what")} {Text(e, "outcome")}"));
        Assert.All(entries, e => Assert.DoesNotContain(FilingForm.FirstApplicant, e.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_CallerWhoseRoleMayNot_IsRecorded()
    {
        var filed = await Portal.FileAsync();
        (await Portal.SendForwardingAsync(filed, "\"1\"", "member.71.1")).Is(403);

        var refused = (await Lists.AllAsync(Api, "/ops/applications/audit?caseId=" + filed.Id, "auditor"))[1];

        Assert.Equal(
            ("member.71.1", "POST /api/v1/applications/{id:guid}/forwarding", "role-missing"),
            (Text(refused, "subject"), Text(refused, "what"), Text(refused, "outcome")));
    }

    [Fact]
    public async Task Log_AskedByOthers_IsRefused()
    {
        foreach (var user in (string[])["officer.71", "ops", "applicant.1"])
            Assert.Equal(403, (await Api.GetAsync("/ops/applications/audit", user)).Status);
    }

    private static string Text(JsonObject entry, string member) => entry[member]?.GetValue<string>() ?? "-";
}
