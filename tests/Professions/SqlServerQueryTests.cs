using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;

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

    private static async Task Translates<T>(IRequest<T> request)
    {
        await using var services = Services();
        await AbsentSqlServer.TranslatesAsync(services, request);
    }

    private static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(AbsentSqlServer.SettingsOf("professions")).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddProfessions(configuration, new HostingEnvironment { EnvironmentName = "Production" }, "professions")
            .BuildServiceProvider();
    }
}
