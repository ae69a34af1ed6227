using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.DataProtection;

namespace KazMigration.Web;

internal static class IdentitySetup
{
    /// <summary>Tokens of the sandbox, or of an identity provider by introspection; the same claims either way.</summary>
    public static void AddIdentity(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<TokenCache>();
        services.AddScoped<CallerSlot>();
        services.AddScoped(static provider => provider.GetRequiredService<CallerSlot>().Caller);

        if (SandboxMode.IdentityIsSandbox(builder.Configuration, builder.Environment))
            AddSandboxTokens(builder);
        else
            AddIntrospection(builder);
    }

    private static void AddSandboxTokens(IHostApplicationBuilder builder)
    {
        var data = builder.Configuration["Data:Folder"] ?? Path.Combine(builder.Environment.ContentRootPath, ".data");
        builder.Services.AddDataProtection()
            .SetApplicationName("KazMigration")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys-dp")));
        builder.Services.AddAuthentication(BearerTokenDefaults.AuthenticationScheme)
            .AddBearerToken(static options =>
            {
                options.BearerTokenExpiration = SandboxTokens.Lifetime;
                // Tokens live on real time: setting the business clock back or forth must not end or revive them.
                options.TimeProvider = TimeProvider.System;
            });
        builder.Services.AddSingleton<SandboxTokens>();
    }

    private static void AddIntrospection(IHostApplicationBuilder builder)
    {
        var configuration = builder.Configuration.GetSection("Identity");
        builder.Services.AddHttpClient(nameof(IntrospectionClient)).AddTries(ratio: 0.1, outOf: 20);
        builder.Services.AddSingleton<IntrospectionClient>();
        builder.Services.AddAuthentication(IntrospectionHandler.SchemeName)
            .AddScheme<IntrospectionOptions, IntrospectionHandler>(IntrospectionHandler.SchemeName, options =>
            {
                configuration.Bind(options);
                options.TimeProvider = TimeProvider.System;
            });
        builder.Services.AddOptions<IntrospectionOptions>(IntrospectionHandler.SchemeName).ValidateOnStart();
    }
}
