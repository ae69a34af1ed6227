namespace KazMigration.Deployment.Tests;

/// <summary>The Kubernetes files against the images and the configuration that the code reads.</summary>
public sealed class KubernetesTests
{
    public static TheoryData<string> Services => [.. Deploy.Services];

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_HasAllThatItNeeds(string service)
    {
        foreach (var kind in (string[])["Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget"])
            Assert.Contains(Deploy.OfKind(kind), o => (string?)Deploy.At(o, "metadata", "name") == service);

        var port = Assert.Single(Deploy.Dockerfile.Of("runtime", "EXPOSE"));
        var container = Container(service);
        Assert.Equal(port, Deploy.At(Assert.Single(Deploy.List(container["ports"])), "containerPort"));
        Assert.Equal("/health/ready", Deploy.At(container["readinessProbe"], "httpGet", "path"));
        Assert.Equal("/health/live", Deploy.At(container["livenessProbe"], "httpGet", "path"));
        Assert.True(Deploy.Map(container["resources"]).ContainsKey("requests"));
        var target = Deploy.OfKind("HorizontalPodAutoscaler").Single(o => (string?)Deploy.At(o, "metadata", "name") == service);
        Assert.Equal(service, Deploy.At(target, "spec", "scaleTargetRef", "name"));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Environment_IsReadByTheCode_AndSaysWhatComposeSays(string service)
    {
        var variables = Environment(service);
        Assert.All(variables, v => Assert.True(ConfigurationKeys.Reads(v), v));
        // What all services share stands in one place here; the rest must be there as well.
        Assert.Subset(variables.ToHashSet(), Deploy.ComposeEnvironment(service).Keys.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Mounts_AreVolumesOfThePod_AndHoldTheSigningKeys(string service)
    {
        var pod = Deploy.Map(Deploy.At(Deployment(service), "spec", "template", "spec"));
        var volumes = Deploy.List(pod["volumes"]).Select(v => (string)Deploy.At(v, "name")!).ToList();
        var mounts = Deploy.List(Container(service)["volumeMounts"]).ToDictionary(m => (string)Deploy.At(m, "name")!, m => (string)Deploy.At(m, "mountPath")!);
        Assert.Equal(volumes.Order(), mounts.Keys.Order());
        Assert.Equal("/tmp", mounts["tmp"]);
        foreach (var file in Entries(service).Where(e => ((string)e["name"]!).StartsWith("Signing__Files__", StringComparison.Ordinal)))
            Assert.StartsWith(mounts["signing"] + "/", (string)file["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_AreThoseOfTheServices()
    {
        var port = Assert.Single(Deploy.Dockerfile.Of("runtime", "EXPOSE"));
        var settings = Deploy.Map(Assert.Single(Deploy.OfKind("ConfigMap"))["data"]);
        Assert.Equal($"http://professions:{port}", settings["Services__Professions"]);
        Assert.Equal(string.Join(',', Deploy.Services), settings["Gateway__Services"]);
        Assert.All(Deploy.OfKind("Service"), s => Assert.Equal(port, Deploy.At(Assert.Single(Deploy.List(Deploy.At(s, "spec", "ports"))), "port")));
    }

    [Fact]
    public void Secrets_AreReferredTo_AndTheReadmeMakesThem()
    {
        Assert.Empty(Deploy.OfKind("Secret"));
        var readme = Deploy.Text("deploy/kubernetes/README.md");
        foreach (var reference in Deploy.Services.SelectMany(Entries).Where(e => e.ContainsKey("valueFrom")).Select(e => Deploy.At(e["valueFrom"], "secretKeyRef")))
        {
            Assert.Equal("kazmigration", Deploy.At(reference, "name"));
            Assert.Contains($"--from-literal={Deploy.At(reference, "key")}=", readme, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryObject_IsInTheNamespace()
    {
        var name = Deploy.At(Assert.Single(Deploy.OfKind("Namespace")), "metadata", "name");
        Assert.All(Deploy.Kubernetes.Where(o => (string?)o["kind"] != "Namespace"), o => Assert.Equal(name, Deploy.At(o, "metadata", "namespace")));
    }

    private static IReadOnlyDictionary<string, object?> Deployment(string service) =>
        Deploy.OfKind("Deployment").Single(o => (string?)Deploy.At(o, "metadata", "name") == service);

    private static IReadOnlyDictionary<string, object?> Container(string service) =>
        Deploy.Map(Assert.Single(Deploy.List(Deploy.At(Deployment(service), "spec", "template", "spec", "containers"))));

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Entries(string service) => Deploy.List(Container(service)["env"]).Select(Deploy.Map);

    private static List<string> Environment(string service) =>
        [.. Entries(service).Select(e => (string)e["name"]!), .. Deploy.Map(Assert.Single(Deploy.OfKind("ConfigMap"))["data"]).Keys];
}
