using KazMigration.Professions.Application.WhatIfs;
using KazMigration.Professions.Infrastructure;
using KazMigration.UseCases;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Tests.WhatIfs;

/// <summary>Questions and their cases are also queries of SQL Server: where none answers, one that can be translated fails to connect.</summary>
public sealed class SqlServerWhatIfTests
{
    private static readonly StoppedClock Clock = StoppedClock.On(2026, 3, 2);
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public Task AskWhatIf_Any_IsTranslated() => Translates(db => new AskWhatIfHandler(db, Clock).Handle(
        new(new("registry.editor", Roles.RegistryEditor), new(Id, "registry.editor", "hash"), 6, Id, null), default));

    [Fact]
    public Task GetWhatIf_Any_IsTranslated() => Translates(db => new GetWhatIfHandler(db).Handle(new(Id), default));

    [Fact]
    public Task ListWhatIfs_NextPage_IsTranslated() => Translates(db => new ListWhatIfsHandler(db).Handle(new(new(50, Id.ToString())), default));

    [Fact]
    public Task ListOtherwiseCases_Any_IsTranslated() => Translates(db => new ListOtherwiseCasesHandler(db).Handle(new(Id, "71", "renamed", new(50, null)), default));

    [Fact]
    public Task TakeWhatIfAnswer_Any_IsTranslated() => Translates(db => new TakeWhatIfAnswerHandler(db, Clock).Handle(new(new(Id, 1, 0, 0, [], null, default)), default));

    // The second questions of handlers, which the first would have to answer before they are asked.
    [Fact]
    public void OtherwiseCases_NextPageAndKnown_AreTranslated()
    {
        using var db = Open();
        List<Guid> ids = [Id];

        Assert.Contains(
            "[OtherwiseCases]", db.OtherwiseCases.Where(c => c.WhatIfId == Id && ids.Contains(c.ApplicationId)).Select(c => c.ApplicationId).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains(
            "[OtherwiseCases]",
            db.OtherwiseCases.Where(c => c.WhatIfId == Id && c.LocalExecutiveBody == "71" && c.Change == "renamed" && c.ApplicationId > Id).OrderBy(c => c.ApplicationId).Take(2).ToQueryString(),
            StringComparison.Ordinal);
    }

    private static async Task Translates(Func<ProfessionsDb, Task> ask)
    {
        await using var db = Open();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ask(db));

        Assert.IsType<SqlException>(failure is InvalidOperationException { InnerException: { } inner } ? inner : failure);
    }

    private static SqlServerProfessionsDb Open() => new(new DbContextOptionsBuilder<SqlServerProfessionsDb>()
        .UseSqlServer("Server=127.0.0.1,1;Database=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0").Options);
}
