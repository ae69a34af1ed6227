using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Bench.Bare;

/// <summary>What the product is held against: the least that does the same kind of work, on the same framework and server.</summary>
internal static class BareHost
{
    public const string ConnectionVariable = "BARE_CONNECTION";

    public static async Task RunAsync(Uri url)
    {
        var connection = Environment.GetEnvironmentVariable(ConnectionVariable) ?? throw new InvalidOperationException($"{ConnectionVariable} is not set");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url.ToString());
        builder.Services.AddDbContextPool<BareDb>(options => options.UseNpgsql(connection));
        await using var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<BareDb>().Database.EnsureCreatedAsync();

        app.MapGet("/json", static () => new Greeting("Hello, World!"));
        app.MapPost("/insert", static async (BareDb db, CancellationToken ct) =>
        {
            var row = BareRow.New();
            db.Rows.Add(row);
            await db.SaveChangesAsync(ct);
            return new Inserted(row.Id);
        });
        app.MapGet("/select/{id:guid}", static async (Guid id, BareDb db, CancellationToken ct) =>
            await db.Rows.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is { } row ? Results.Ok(row) : Results.NotFound());
        await app.RunAsync();
    }

    private sealed record Greeting(string Message);

    private sealed record Inserted(Guid Id);
}
