using KazMigration.Commission.Application;
using KazMigration.Commission.Infrastructure;
using KazMigration.Contracts.WhatIfs.V1;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Commission.Tests;

/// <summary>The pages of a what-if are also queries of SQL Server: where none answers, one that can be translated fails to connect.</summary>
public sealed class SqlServerWhatIfTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("638765432100000000|019cacc9-3a00-7b22-9d33-5b1c8a6f0011")]
    public async Task AnswerPolicyWhatIf_AnyPage_IsTranslated(string? after)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = "SqlServer",
            ["Database:ConnectionStrings:commission"] = "Server=127.0.0.1,1;Database=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0",
        }).Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System)
            .AddSingleton(Sample.Calendar).AddSingleton(Escalation.Default).AddCommission(configuration, "commission").BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var asked = new PolicyWhatIfAsked(Guid.CreateVersion7(), 1, after, new(2026, 1, 1), new(2026, 3, 2), new(6, [], []), DateTimeOffset.UnixEpoch);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AnswerPolicyWhatIf(asked)));

        Assert.IsType<SqlException>(failure is InvalidOperationException { InnerException: { } inner } ? inner : failure);
    }
}
