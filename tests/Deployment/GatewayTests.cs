using System.Text.RegularExpressions;

namespace KazMigration.Deployment.Tests;

/// <summary>The gateway's template against docker-compose.yml and the ingress.</summary>
public sealed partial class GatewayTests
{
    [Fact]
    public void Names_OfTheTemplate_AreFilledInByCompose()
    {
        var given = Deploy.ComposeEnvironment("gateway").Keys.Where(k => !k.StartsWith("NGINX_", StringComparison.Ordinal)).Order();
        Assert.Equal(Deploy.Variables(Deploy.GatewayTemplate).Select(v => v.Name).Distinct().Order(), given);
        var filter = (string)Deploy.ComposeEnvironment("gateway")["NGINX_ENVSUBST_FILTER"]!;
        Assert.All(given, name => Assert.Matches(filter, name));
    }

    [Fact]
    public void Upstreams_AreTheServices_OnThePortOfTheirImage()
    {
        var port = Assert.Single(Deploy.Dockerfile.Of("runtime", "EXPOSE"));
        foreach (var service in Deploy.Services)
        {
            Assert.Equal($"{service}:{port}", Deploy.ComposeEnvironment("gateway")[Deploy.Key(service).ToUpperInvariant() + "_UPSTREAM"]);
            Assert.Contains($"upstream {service} {{", Deploy.GatewayTemplate, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Gateway_ListensWhereComposePublishes_AndWritesToTmp()
    {
        var gateway = Deploy.Map(Deploy.ComposeServices["gateway"]);
        var environment = Deploy.ComposeEnvironment("gateway");
        Assert.EndsWith($"}}:{environment["GATEWAY_LISTEN"]}", (string)Assert.Single(Deploy.List(gateway["ports"]))!, StringComparison.Ordinal);
        Assert.Equal(("/tmp", "/tmp"), (environment["GATEWAY_DIR"], environment["NGINX_ENVSUBST_OUTPUT_DIR"]));
        Assert.Contains("/tmp/nginx.conf", Deploy.List(gateway["command"]).OfType<string>());
        Assert.Contains("./deploy/gateway/nginx.conf.template:/etc/nginx/templates/nginx.conf.template:ro", Deploy.List(gateway["volumes"]).OfType<string>());
    }

    [Fact]
    public void KnownProxies_AreTheNetworkOfTheGateway()
    {
        var subnet = Deploy.At(Deploy.List(Deploy.At(Deploy.Compose["networks"], "front", "ipam", "config"))[0], "subnet");
        Assert.All(Deploy.Services, s => Assert.Equal(subnet, Deploy.ComposeEnvironment(s)["Gateway__KnownProxies"]));
        Assert.All(Deploy.Services, s => Assert.Equal(string.Join(',', Deploy.Services), Deploy.ComposeEnvironment(s)["Gateway__Services"]));
    }

    [Fact]
    public void Ingress_SendsEachPathWhereTheGatewayDoes()
    {
        var ingress = Assert.Single(Deploy.OfKind("Ingress"));
        var rule = Deploy.Map(Assert.Single(Deploy.List(Deploy.At(ingress, "spec", "rules"))));
        var paths = Deploy.List(Deploy.At(rule, "http", "paths"))
            .Select(p => ((string)Deploy.At(p, "path")!, (string)Deploy.At(p, "backend", "service", "name")!)).ToList();
        var map = Route().Matches(Deploy.GatewayTemplate).Select(m => (m.Groups["path"].Value.TrimEnd('/'), m.Groups["service"].Value)).ToList();
        Assert.Equal(13, map.Count);
        Assert.Equal(map.Append(("/", "applications")).Order(), paths.Order());

        var size = Regex.Match(Deploy.GatewayTemplate, @"client_max_body_size (\w+);").Groups[1].Value;
        Assert.Equal(size, Deploy.At(ingress, "metadata", "annotations", "nginx.ingress.kubernetes.io/proxy-body-size"));
    }

    [GeneratedRegex(@"~\^(?<path>/[a-z0-9/-]+)(?:\(/\|\$\))?\s+(?<service>[a-z-]+);")]
    private static partial Regex Route();
}
