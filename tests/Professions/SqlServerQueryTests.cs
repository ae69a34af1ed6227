using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;

namespace KazMigration.Professions.Tests;

/// <summary>
/// What reads drafts and editions are also queries of SQL Server: against an address where none answers, a query that can be
/// translated fails to connect; one that cannot fails before.
/// </summary>
public sealed class SqlServerQueryTests
{
    private static readonly Caller Editor = new("registry.editor", Roles.RegistryEditor);

    [Fact]
    public Task ListDrafts_AllFilters_IsTranslated() =>
        CannotConnect(new ListDrafts(ProfessionLists.Citizenship, DraftStatus.Open, new(50, Guid.CreateVersion7().ToString())));

    [Fact]
    public Task ListDrafts_NoFilter_IsTranslated() => CannotConnect(new ListDrafts(null, null, new(50, null)));

    [Fact]
    public Task BeginDraft_Any_IsTranslated() => CannotConnect(new BeginDraft(Editor, ProfessionLists.Citizenship));

    [Fact]
    public Task GetDraft_Any_IsTranslated() => CannotConnect(new GetDraft(Guid.CreateVersion7()));

    [Fact]
    public Task SubmitDraft_Any_IsTranslated() => CannotConnect(new SubmitDraft(Editor, Guid.CreateVersion7(), 1));

    [Fact]
    public Task PublishDraft_Any_IsTranslated() => CannotConnect(new PublishDraft(Editor, Guid.CreateVersion7(), 1));

    [Fact]
    public Task RefreshCatalogue_Any_IsTranslated() => CannotConnect(new RefreshCatalogue());

    private static async Task CannotConnect<T>(IRequest<T> request)
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => mediator.Send(request));

        Assert.IsType<SqlException>(failure is InvalidOperationException { InnerException: { } inner } ? inner : failure);
    }

    private static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = "SqlServer",
            ["Database:ConnectionStrings:professions"] = "Server=127.0.0.1,1;Database=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0",
        }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddProfessions(configuration, new HostingEnvironment { EnvironmentName = "Production" }, "professions")
            .BuildServiceProvider();
    }
}
