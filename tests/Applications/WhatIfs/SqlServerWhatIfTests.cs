using KazMigration.Applications.Application.WhatIfs;
using KazMigration.Contracts.WhatIfs.V1;
using Microsoft.Data.SqlClient;

namespace KazMigration.Applications.Tests.WhatIfs;

/// <summary>The pages of a what-if are also queries of SQL Server: where none answers, one that can be translated fails to connect.</summary>
public sealed class SqlServerWhatIfTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("2026-03-02|019cacc9-3a00-7b22-9d33-5b1c8a6f0011")]
    public async Task AnswerEditionWhatIf_AnyPage_IsTranslated(string? after)
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();
        var asked = new EditionWhatIfAsked(Guid.CreateVersion7(), 1, after, new(2026, 1, 1), new(2026, 3, 2), [], DateTimeOffset.UnixEpoch);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => scene.SendAsync(new AnswerEditionWhatIf(asked)));

        Assert.IsType<SqlException>(failure is InvalidOperationException { InnerException: { } inner } ? inner : failure);
    }
}
