using System.Text.RegularExpressions;

namespace KazMigration.Deployment.Tests;

/// <summary>No secret stands in a deployment file, and nothing runs as root.</summary>
public sealed partial class SafetyTests
{
    [Fact]
    public void DeploymentFiles_HoldNoSecret()
    {
        var found = Deploy.YamlFiles.SelectMany(f => Deploy.Scalars(f.Document).Where(s => IsSecret(s.Name, s.Text)).Select(s => $"{f.Path}: {s.Name}"));
        Assert.Empty(found);
        Assert.All(
            Deploy.Text("deploy/containers/env.example").Split('\n').Where(l => SecretName().IsMatch(l.Split('=')[0])),
            line => Assert.True(line.StartsWith('#') || line.EndsWith('='), line));
    }

    [Theory]
    [InlineData("MSSQL_SA_PASSWORD", "Passw0rd")]
    [InlineData("Identity__ClientSecret", "${SECRET:-guest}")]
    [InlineData("Signing__Passwords__71", "changeit")]
    [InlineData("RABBITMQ_DEFAULT_PASS", "guest")]
    [InlineData("Bus__Uri", "amqp://guest:guest@rabbitmq/")]
    [InlineData("Database__ConnectionStrings__applications", "Server=s;Password=x;Encrypt=True")]
    public void ASecret_InADeploymentFile_IsFound(string name, string text) => Assert.True(IsSecret(name, text));

    [Fact]
    public void Compose_RunsNothingAsRoot()
    {
        foreach (var (name, service) in Deploy.ComposeServices.Select(s => (s.Key, Deploy.Map(s.Value))))
        {
            Assert.False(IsRoot((string?)service.GetValueOrDefault("user")), name);
            Assert.False(service.ContainsKey("privileged") || service.ContainsKey("cap_add"), name);
            Assert.DoesNotContain("docker.sock", string.Join(' ', Deploy.Scalars(service).Select(s => s.Text)), StringComparison.Ordinal);
        }

        foreach (var name in Deploy.Services.Append("gateway"))
            Assert.Equal("true", Deploy.Map(Deploy.ComposeServices[name])["read_only"]);
    }

    [Fact]
    public void Images_RunAsAUser_BeforeTheyStart()
    {
        foreach (var service in Deploy.Services)
            Assert.False(IsRoot(Deploy.Dockerfile.Of(service, "USER").LastOrDefault()), service);
    }

    [Fact]
    public void Image_WithoutAUser_IsFound() => Assert.True(IsRoot(new Dockerfile("FROM a AS b\nENTRYPOINT [\"c\"]").Of("b", "USER").LastOrDefault()));

    [Fact]
    public void Pods_RunAsAUser_WithNothingToGain()
    {
        var user = Deploy.Dockerfile.Of("runtime", "USER").Last().Split(':')[0];
        foreach (var deployment in Deploy.OfKind("Deployment"))
        {
            var pod = Deploy.At(deployment, "spec", "template", "spec");
            Assert.Equal(("true", user), (Deploy.At(pod, "securityContext", "runAsNonRoot"), Deploy.At(pod, "securityContext", "runAsUser")));
            var context = Deploy.Map(Deploy.At(Assert.Single(Deploy.List(Deploy.At(pod, "containers"))), "securityContext"));
            Assert.Equal(("false", "true"), (context["allowPrivilegeEscalation"], context["readOnlyRootFilesystem"]));
            Assert.Equal("ALL", Assert.Single(Deploy.List(Deploy.At(context["capabilities"], "drop"))));
        }
    }

    private static bool IsRoot(string? user) => user is null || user.Split(':')[0] is "" or "0" or "root";

    // A value that must come from the environment, and does not; or a password within a text.
    private static bool IsSecret(string name, string text) =>
        (SecretName().IsMatch(name) && !FromEnvironment().IsMatch(text))
        || Within().Matches(text).Any(m => !m.Groups["value"].Value.StartsWith("${", StringComparison.Ordinal));

    [GeneratedRegex("(?i)(password|passwords__..|secret|_pass|apikey)$")]
    private static partial Regex SecretName();

    [GeneratedRegex(@"^\$\{[A-Z0-9_]+:\?[^}]+\}$")]
    private static partial Regex FromEnvironment();

    [GeneratedRegex(@"(?i)(?:(?:password|pwd)=|://\w+:)(?<value>[^;@/]+)(?:;|@)")]
    private static partial Regex Within();
}
