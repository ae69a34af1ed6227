using KazMigration.Persistence;

namespace KazMigration.Web;

/// <summary>The host's command "audit verify": computes the audit chain of every service's database again.</summary>
internal static class AuditCommand
{
    private const int Unbroken = 0;
    private const int Broken = 1;

    /// <summary>Prints a line for each chain; 1 when one does not hold.</summary>
    public static async Task<int> VerifyAsync(IServiceProvider services, TextWriter output)
    {
        var code = Unbroken;
        foreach (var database in services.GetServices<ServiceDatabase>())
        {
            await using var scope = services.CreateAsyncScope();
            var verdict = await AuditVerification.VerifyAsync((ServiceDbContext)scope.ServiceProvider.GetRequiredService(database.Context), CancellationToken.None);
            await output.WriteLineAsync($"chain of {database.Service}: {Text(verdict)}");
            if (verdict.Waiting > 0)
                await output.WriteLineAsync($"chain of {database.Service}: {verdict.Waiting} stored and not linked yet");
            if (verdict.Break is not null)
                code = Broken;
        }

        return code;
    }

    private static string Text(AuditVerdict verdict) => verdict.Break switch
    {
        null => $"{verdict.Entries} entries, unbroken, head {verdict.Head}",
        { Position: { } position } at => $"BROKEN at position {position}{Entry(at)}: {at.Why}; the {verdict.Entries} before hold",
        var outside => $"BROKEN{Entry(outside)}: {outside.Why}; {verdict.Entries} links hold",
    };

    private static string Entry(AuditBreak at) => at.EntryId is { } id ? $", entry {id}" : "";
}
