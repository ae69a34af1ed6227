using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace KazMigration.Deployment.Tests;

/// <summary>The Dockerfile against the projects, and the health check against a server.</summary>
public sealed class ImageTests
{
    [Fact]
    public void Stages_OfServices_StartTheirOwnHost()
    {
        var published = Assert.Single(Deploy.Dockerfile.Of("build", "RUN"), r => r.Contains("publish", StringComparison.Ordinal));
        foreach (var stage in Deploy.Services)
        {
            var name = Deploy.Project(stage);
            Assert.True(Deploy.Exists($"services/{name}/Api/{name}.Api.csproj"));
            Assert.Matches($@"for service in [\w ]*\b{name}\b", published);
            Assert.Contains($"--from=build /published/{name} ./", Deploy.Dockerfile.Of(stage, "COPY"));
            Assert.Equal($"""["dotnet", "KazMigration.{name}.Api.dll"]""", Assert.Single(Deploy.Dockerfile.Of(stage, "ENTRYPOINT")));
            Assert.Contains(ConfigurationKeys.Assemblies, a => a.GetName().Name == $"KazMigration.{name}.Api" && a.EntryPoint is not null);
        }

        Assert.Equal(Deploy.Services.Concat(["build", "runtime"]).Order(), Deploy.Dockerfile.Stages.Keys.Order());
    }

    [Fact]
    public void Copies_TakeWhatIsThere_AndWhatIsNotIgnored()
    {
        var kept = Deploy.Text("deploy/containers/Dockerfile.dockerignore").Split('\n').Where(l => l.StartsWith('!')).Select(l => l[1..]).ToList();
        var sources = Deploy.Dockerfile.Stages.Keys.SelectMany(s => Deploy.Dockerfile.Stages[s].Instructions).Where(i => i.Instruction == "COPY")
            .Select(i => i.Arguments.Split(' ')).Where(w => !w[0].StartsWith("--from", StringComparison.Ordinal))
            .SelectMany(w => w.Where(x => !x.StartsWith("--", StringComparison.Ordinal)).SkipLast(1)).Distinct().ToList();
        Assert.All(sources, s => Assert.True(Deploy.Exists(s), s));
        Assert.Equal(sources.Order(), kept.Order());
    }

    [Fact]
    public void EveryHostOfTheImages_IsRestoredWithTheSingleHost()
    {
        var project = Deploy.Text("services/SingleHost/SingleHost.csproj");
        foreach (var service in Deploy.Services)
            Assert.Contains($"{Deploy.Project(service)}.Api.csproj", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Images_AreOfTheFrameworkOfTheProjects_AndHaveIcu()
    {
        var version = Regex.Match(Deploy.Text("deploy/containers/Dockerfile"), @"ARG DOTNET_VERSION=([\d.]+)").Groups[1].Value;
        Assert.Contains($"<TargetFramework>net{version}</TargetFramework>", Deploy.Text("Directory.Build.props"), StringComparison.Ordinal);
        Assert.DoesNotContain("GLOBALIZATION_INVARIANT", string.Join(' ', Deploy.Dockerfile.Of("runtime", "ENV")), StringComparison.Ordinal);
        Assert.Equal("mcr.microsoft.com/dotnet/aspnet:${DOTNET_VERSION}", Deploy.Dockerfile.Stages["runtime"].Base);
    }

    [Fact]
    public void HealthCheck_AsksThePortOfTheImage()
    {
        var port = Assert.Single(Deploy.Dockerfile.Of("runtime", "EXPOSE"));
        Assert.Contains($"ASPNETCORE_HTTP_PORTS={port}", Assert.Single(Deploy.Dockerfile.Of("runtime", "ENV")), StringComparison.Ordinal);
        Assert.EndsWith($"""CMD ["/usr/local/bin/healthy", "{port}", "/health/ready"]""", Assert.Single(Deploy.Dockerfile.Of("runtime", "HEALTHCHECK")), StringComparison.Ordinal);
        Assert.Contains("/usr/local/bin/healthy", Deploy.Dockerfile.Of("runtime", "COPY").Single(c => c.Contains("healthy", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK", 0)]
    [InlineData("HTTP/1.1 503 Service Unavailable", 1)]
    public async Task Healthy_SucceedsOnlyWithAGoodAnswer(string answer, int exitCode)
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var check = HealthyAsync(((IPEndPoint)server.LocalEndpoint).Port);
        using var client = await server.AcceptTcpClientAsync();
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\nContent-Length: 0\r\n\r\n"));
        Assert.Equal(exitCode, await check);
    }

    [Fact]
    public async Task Healthy_WithoutAServer_Fails() => Assert.NotEqual(0, await HealthyAsync(1));

    [Theory]
    [InlineData("deploy/containers/healthy")]
    [InlineData("deploy/containers/create-databases")]
    public async Task Scripts_AreShell(string path) => Assert.Equal(0, await RunAsync("-n", Repository.PathOf(path.Split('/'))));

    private static Task<int> HealthyAsync(int port) =>
        RunAsync(Repository.PathOf("deploy", "containers", "healthy"), port.ToString(System.Globalization.CultureInfo.InvariantCulture), "/health/ready");

    private static async Task<int> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
