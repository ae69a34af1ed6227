using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KazMigration.Applications.Api;
using KazMigration.Applications.Application;
using KazMigration.Applications.Application.Decisions;
using KazMigration.Applications.Infrastructure;
using KazMigration.Commission.Api;
using KazMigration.HealthWorkforce.Api;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.Professions.Api;
using KazMigration.ResidencePermits.Api;
using KazMigration.UseCases;
using KazMigration.Web;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KazMigration.Deployment.Tests;

/// <summary>Each host takes the environment that docker-compose.yml gives it, and production refuses what it must.</summary>
public sealed class HostTests
{
    private const string Filled = "S3cretValue";
    private static readonly Lazy<string> OwnKey = new(MakeOwnKey);

    [Theory]
    [InlineData("applications")]
    [InlineData("commission")]
    [InlineData("professions")]
    [InlineData("residence-permits")]
    [InlineData("health-workforce")]
    public async Task Host_UnderTheEnvironmentOfCompose_IsBuilt(string service)
    {
        await using var app = Build(service, Settings(service));
        Assert.True(app.Environment.EnvironmentName == "Production");
        var database = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        Assert.Equal((DatabaseProvider.SqlServer, Deploy.Key(service)), (database.Provider, Assert.Single(database.ConnectionStrings).Key));
        var bus = app.Services.GetRequiredService<IOptions<BusOptions>>().Value;
        Assert.Equal((BusTransport.RabbitMq, "rabbitmq", 1), (bus.Transport, bus.Uri!.Host, bus.QueueReplicas));
        Assert.NotNull(app.Services.GetRequiredService<IBusControl>());
    }

    [Fact]
    public async Task Applications_UnderTheEnvironmentOfCompose_KnowsAddressAndKeys()
    {
        await using var app = Build("applications", Settings("applications"));
        Assert.Equal("value.example", app.Services.GetRequiredService<PublicAddress>().Url.Host);
        var signing = app.Services.GetRequiredService<IOptions<SigningOptions>>().Value;
        Assert.Equal(SigningMode.Files, signing.Mode);
        Assert.Equal(signing.Files.Keys.Order(), signing.Passwords.Keys.Order());
        Assert.Equal(new TimeOnly(18, 30), app.Services.GetRequiredService<IOptions<LebOptions>>().Value.EndOfWorkingDay("71"));
    }

    [Theory]
    [InlineData("Identity:ClientSecret", "sandbox")]
    [InlineData("Identity:Mode", "Sandbox")]
    [InlineData("Signing:Mode", "Sandbox")]
    [InlineData("Sandbox:Enabled", "true")]
    [InlineData("Signing:Passwords:71", "sandbox")]
    [InlineData("Database:ConnectionStrings:applications", "Server=sqlserver;Password=sandbox")]
    public void Production_WithAnythingOfTheSandbox_RefusesToStart(string key, string value)
    {
        var settings = Settings("applications");
        settings[key] = value;
        var refusal = Assert.Throws<InvalidOperationException>(() => Build("applications", settings));
        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Applications_WithoutAnAddressOfProfessions_NamesTheKey()
    {
        var settings = Settings("applications");
        settings.Remove("Services:Professions");
        var fault = Assert.Throws<InvalidOperationException>(() => Build("applications", settings));
        Assert.Contains("Services:Professions", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Applications_WithoutTheFileOfAKey_DoesNotStart()
    {
        await using var app = Build("applications", Settings("applications"));
        var fault = Assert.Throws<InvalidOperationException>(() => app.Services.GetServices<IHostedService>().ToList());
        Assert.Contains("Signing:Files:", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commission")]
    [InlineData("professions")]
    [InlineData("residence-permits")]
    [InlineData("health-workforce")]
    public void Service_WithoutTheFileOfItsOwnKey_DoesNotStart(string service)
    {
        const string key = "ServiceKey:File";
        var settings = Settings(service);
        settings[key] = "/signing/absent.p12";
        var fault = Assert.Throws<InvalidOperationException>(() => Build(service, settings));
        Assert.Contains(key, fault.Message, StringComparison.Ordinal);
    }

    private static WebApplication Build(string service, Dictionary<string, string> settings) => ServiceHost.Build(
        [.. settings.Select(s => $"--{s.Key}={s.Value}")],
        service switch
        {
            "applications" => new ApplicationsModule(),
            "commission" => new CommissionModule(),
            "professions" => new ProfessionsModule(),
            "residence-permits" => new ResidencePermitsModule(),
            _ => new HealthWorkforceModule(),
        });

    // What Compose would pass: each variable of the user's with a value of the right shape.
    private static Dictionary<string, string> Settings(string service) => Deploy.ComposeEnvironment(service)
        .Where(v => !v.Key.StartsWith("OTEL_", StringComparison.Ordinal))
        .ToDictionary(
            v => v.Key.Replace("ASPNETCORE_", "", StringComparison.Ordinal).Replace("__", ":", StringComparison.Ordinal),
            v => v.Key.EndsWith("ServiceKey__File", StringComparison.Ordinal) ? OwnKey.Value : Fill((string)v.Value!));

    // What an operator puts into the folder that is mounted.
    private static string MakeOwnKey()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "own-key.p12");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=own key", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, Filled));
        return file;
    }

    private static string Fill(string text) => Deploy.Variables(text).Aggregate(
        text, (t, v) => t.Replace($"${{{v.Name}{v.Default}}}", v.Name.EndsWith("URL", StringComparison.Ordinal) || v.Name.EndsWith("ENDPOINT", StringComparison.Ordinal) ? "https://value.example/" : Filled, StringComparison.Ordinal));
}
