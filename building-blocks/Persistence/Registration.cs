using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;

namespace KazMigration.Persistence;

/// <summary>A service's database as a host knows it.</summary>
/// <param name="Service">Name of the service.</param>
/// <param name="Context">The context type that consumers and dispatchers ask for.</param>
/// <param name="UseCases">Assembly of the use cases that work on it.</param>
public sealed record ServiceDatabase(string Service, Type Context, System.Reflection.Assembly UseCases)
{
    /// <summary>Whether a request works on it: a use case of the service, or a shared one for its database interface.</summary>
    public bool Serves(Type request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return (request.IsGenericType ? request.GenericTypeArguments[0] : request).Assembly == UseCases;
    }
}

public static class Registration
{
    /// <summary>
    /// Registers a service's database under its class and its interface, on the provider that the configuration names.
    /// Contexts are pooled; migrations run at start.
    /// </summary>
    public static IServiceCollection AddServiceDb<TContext, TPostgres, TSqlServer, TInterface>(this IServiceCollection services, string service)
        where TContext : ServiceDbContext, TInterface
        where TPostgres : TContext
        where TSqlServer : TContext
        where TInterface : class, IServiceDb
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section);
        services.AddSingleton(new ServiceDatabase(service, typeof(TContext), typeof(TInterface).Assembly));
        services.AddKeyedSingleton<CommitSignal>(typeof(TContext));
        services.TryAddEnumerable(ServiceDescriptor.Scoped(typeof(IPipelineBehavior<,>), typeof(RetryOnConflict<,>)));
        services.AddAudit<TContext>(service);

        services.AddDbContextPool<TPostgres>((provider, options) => Configure(provider, options, typeof(TContext), o =>
            o.UseNpgsql(provider.GetRequiredKeyedService<NpgsqlDataSource>(service))));
        services.AddDbContextPool<TSqlServer>((provider, options) => Configure(provider, options, typeof(TContext), o =>
            o.UseSqlServer(ConnectionString(provider, service))));
        services.AddKeyedSingleton(service, (provider, _) => DataSource(ConnectionString(provider, service), service));

        services.AddScoped<TContext>(provider => provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseProvider.Postgres
            ? provider.GetRequiredService<TPostgres>()
            : provider.GetRequiredService<TSqlServer>());
        services.AddScoped<TInterface>(provider => provider.GetRequiredService<TContext>());
        services.AddHostedService<Migrator<TContext>>();
        services.AddHostedService<AuditLinker<TContext>>();
        services.AddHealthChecks().AddCheck<DatabaseCheck<TContext>>($"database-{service}");
        return services;
    }

    // Each try of a use case is an attempt of its own, so the audit comes after what tries again.
    private static void AddAudit<TContext>(this IServiceCollection services, string service) where TContext : ServiceDbContext
    {
        services.AddKeyedSingleton<CommitSignal>(CommitSignal.OfAudit(typeof(TContext)));
        services.AddKeyedSingleton(service, (provider, _) => new AuditLog(
            provider.GetRequiredService<IServiceScopeFactory>(), typeof(TContext), provider.GetRequiredKeyedService<CommitSignal>(CommitSignal.OfAudit(typeof(TContext)))));
        services.TryAddEnumerable(ServiceDescriptor.Scoped(typeof(IPipelineBehavior<,>), typeof(AuditBehaviour<,>)));
    }

    private static string ConnectionString(IServiceProvider provider, string service)
    {
        // As shells and databases write a name.
        var key = service.Replace('-', '_');
        return provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionStrings.TryGetValue(key, out var text)
            ? text
            : throw new InvalidOperationException($"Configuration has no {DatabaseOptions.Section}:ConnectionStrings:{key}");
    }

    // The name keeps the connection string, and with it the password, out of traces and metrics. Statements are few and come
    // again and again, so they are prepared; no connection is left with a state of its own that would have to be reset.
    private static NpgsqlDataSource DataSource(string connectionString, string service)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString) { Name = service };
        builder.ConnectionStringBuilder.MaxAutoPrepare = 200;
        builder.ConnectionStringBuilder.AutoPrepareMinUsages = 2;
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        return builder.Build();
    }

    private static void Configure(IServiceProvider provider, DbContextOptionsBuilder options, Type context, Action<DbContextOptionsBuilder> use)
    {
        use(options);
        options.AddInterceptors(new CommitSignalInterceptor(
            provider.GetRequiredKeyedService<CommitSignal>(context), provider.GetRequiredKeyedService<CommitSignal>(CommitSignal.OfAudit(context))));
        // A refused save is handled by who asked for it, and its text may hold data of the row.
        options.ConfigureWarnings(w => w
            .Log((CoreEventId.SaveChangesFailed, Microsoft.Extensions.Logging.LogLevel.Debug), (RelationalEventId.CommandError, Microsoft.Extensions.Logging.LogLevel.Debug))
            .Ignore(CoreEventId.OptimisticConcurrencyException));
    }
}
