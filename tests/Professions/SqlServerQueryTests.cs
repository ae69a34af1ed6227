using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Application.WhatIfs;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Professions.Tests;

/// <summary>What use cases ask of the database is also understood by SQL Server.</summary>
public sealed class SqlServerQueryTests
{
    private static readonly Caller Editor = new("registry.editor", Roles.RegistryEditor);

    [Fact]
    public Task ListDrafts_AllFilters_IsTranslated() =>
        Translates(new ListDrafts(ProfessionLists.Citizenship, DraftStatus.Open, new(50, Guid.CreateVersion7().ToString())));

    [Fact]
    public Task ListDrafts_NoFilter_IsTranslated() => Translates(new ListDrafts(null, null, new(50, null)));

    [Fact]
    public Task BeginDraft_Any_IsTranslated() => Translates(new BeginDraft(Editor, ProfessionLists.Citizenship));

    [Fact]
    public Task GetDraft_Any_IsTranslated() => Translates(new GetDraft(Guid.CreateVersion7()));

    [Fact]
    public Task SubmitDraft_Any_IsTranslated() => Translates(new SubmitDraft(Editor, Guid.CreateVersion7(), 1));

    [Fact]
    public Task PublishDraft_Any_IsTranslated() => Translates(new PublishDraft(Editor, Guid.CreateVersion7(), 1));

    [Fact]
    public Task RefreshCatalogue_Any_IsTranslated() => Translates(new RefreshCatalogue());

    [Fact]
    public Task AskWhatIf_Any_IsTranslated() => Translates(new AskWhatIf(Editor, new(Guid.CreateVersion7(), "registry.editor", "hash"), 6, Guid.CreateVersion7(), null));

    [Fact]
    public Task GetWhatIf_Any_IsTranslated() => Translates(new GetWhatIf(Guid.CreateVersion7()));

    [Fact]
    public Task ListWhatIfs_NextPage_IsTranslated() => Translates(new ListWhatIfs(new(50, NewestFirst.Of(DateTimeOffset.UnixEpoch, Guid.CreateVersion7()))));

    [Fact]
    public Task ListOtherwiseCases_Any_IsTranslated() => Translates(new ListOtherwiseCases(Guid.CreateVersion7(), "71", "renamed", new(50, null)));

    [Fact]
    public Task TakeWhatIfAnswer_Any_IsTranslated() => Translates(new TakeWhatIfAnswer(new(Guid.CreateVersion7(), 1, 0, 0, [], null, DateTimeOffset.UnixEpoch)));

    // The second questions of handlers, which the first would have to answer before they are asked.
    [Fact]
    public async Task OtherwiseCases_NextPageAndKnown_AreTranslated()
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();
        await using var scope = scene.Services.CreateAsyncScope();
        var cases = scope.ServiceProvider.GetRequiredService<ProfessionsDb>().OtherwiseCases;
        List<Guid> ids = [Guid.CreateVersion7()];

        Assert.Contains("[OtherwiseCases]", cases.Where(c => c.WhatIfId == ids[0] && ids.Contains(c.ApplicationId)).Select(c => c.ApplicationId).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains(
            "[OtherwiseCases]", cases.Where(c => c.WhatIfId == ids[0] && c.LocalExecutiveBody == "71" && c.ApplicationId > ids[0]).OrderBy(c => c.ApplicationId).Take(2).ToQueryString(),
            StringComparison.Ordinal);
    }

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(ServiceScene.OnAbsentSqlServer, request);
}
