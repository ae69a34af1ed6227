using KazMigration.Documents;

namespace KazMigration.Web;

/// <summary>Configuration section "ServiceKey": the process's PKCS#12 file. Without one nothing is signed but what the LEBs sign.</summary>
internal sealed class ServiceKeyOptions
{
    public const string Section = "ServiceKey";

    /// <summary>PKCS#12 file with certificate and key.</summary>
    public string? File { get; set; }

    /// <summary>Its password; from the environment or a secret store.</summary>
    public string? Password { get; set; }
}

internal static class ServiceKeySetup
{
    /// <summary>The key that a service signs with: of the configuration, in the sandbox of its authority.</summary>
    public static void AddServiceKey(this IHostApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(ServiceKeyOptions.Section).Get<ServiceKeyOptions>() ?? new();
        if (builder.Environment.IsDevelopment() && options.File is null)
        {
            builder.Services.AddSingleton(_ => ServiceKey.InSandbox(SandboxAuthority.Open(Path.Combine(
                builder.Configuration["Data:Folder"] ?? throw new InvalidOperationException("Configuration has no Data:Folder"), "signing"))));
            return;
        }

        // Opened at once: a wrong password keeps the service from starting, and is not first known from an answer.
        var key = ServiceKey.FromFile(options.File, options.Password, ServiceKeyOptions.Section + ":File");
        builder.Services.AddSingleton(_ => key);
    }
}
