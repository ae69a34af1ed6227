namespace KazMigration.Deployment.Tests;

/// <summary>docker-compose.yml against the images, the scripts and the configuration that the code reads.</summary>
public sealed class ComposeTests
{
    private static IEnumerable<string> Built => Deploy.ComposeServices.Where(s => Deploy.Map(s.Value).ContainsKey("build")).Select(s => s.Key);

    [Fact]
    public void Services_AreThoseOfTheProduct_EachFromAStageOfTheDockerfile()
    {
        Assert.Equal(Deploy.Services.Order(), Built.Order());
        foreach (var service in Built)
        {
            var build = Deploy.Map(Deploy.Map(Deploy.ComposeServices[service])["build"]);
            Assert.True(Deploy.Exists((string)build["dockerfile"]!));
            Assert.Equal(service, build["target"]);
            Assert.Contains(service, Deploy.Dockerfile.Stages.Keys);
        }
    }

    [Fact]
    public void Services_AreThoseThatDeployRunStarts()
    {
        var run = Deploy.Text("deploy/run");
        foreach (var service in Deploy.Services)
        {
            var name = Deploy.Project(service);
            Assert.Matches($@"'{service} +\| \d \| services/{name}/Api/{name}\.Api\.csproj'", run);
        }

        Assert.Equal(Deploy.Services.Length, System.Text.RegularExpressions.Regex.Count(run, @"\| services/\w+/Api/"));
    }

    [Fact]
    public void Environment_OfAService_IsReadByTheCode()
    {
        foreach (var service in Built)
            foreach (var variable in Deploy.ComposeEnvironment(service).Keys)
                Assert.True(ConfigurationKeys.Reads(variable), $"{service}: nothing reads {variable}");
    }

    [Theory]
    [InlineData("Database__Providers")]
    [InlineData("Bus__Url")]
    [InlineData("Signing__Files")]
    [InlineData("OTEL_ENDPOINT")]
    public void Environment_ThatNothingReads_IsFound(string variable) => Assert.False(ConfigurationKeys.Reads(variable));

    [Fact]
    public void Environment_NamesThisServiceAndBodiesThatExist()
    {
        foreach (var service in Built)
            foreach (var variable in Deploy.ComposeEnvironment(service).Keys.Select(v => v.Split("__")))
            {
                if (variable[0] == "Database" && variable[1] == "ConnectionStrings")
                    Assert.Equal(Deploy.Key(service), variable[2]);
                if (variable[0] == "Signing" && variable.Length == 3)
                    Assert.True(LocalExecutiveBody.Exists(variable[2]));
            }
    }

    [Fact]
    public void Variables_AreRequired_AndStandInTheExample()
    {
        var used = Deploy.Variables(Deploy.Text("docker-compose.yml")).ToList();
        var example = Deploy.Text("deploy/containers/env.example").Split('\n').Where(l => l.Contains('=', StringComparison.Ordinal) && l[0] != '#').Select(l => l.Split('=')[0]);
        Assert.Equal(used.Select(v => v.Name).Distinct().Order(), example.Order());
        Assert.All(used, v => Assert.True(v.Default.StartsWith(":?", StringComparison.Ordinal) || v.Name is "GATEWAY_ADDRESS" or "OTEL_EXPORTER_OTLP_ENDPOINT", v.Name));
    }

    [Fact]
    public void Addresses_NameServicesOfTheFile_AndTheirPorts()
    {
        var port = Assert.Single(Deploy.Dockerfile.Of("runtime", "EXPOSE"));
        Assert.Equal($"http://professions:{port}", Deploy.ComposeEnvironment("applications")["Services__Professions"]);
        foreach (var service in Built)
        {
            Assert.Equal(port, Deploy.ComposeEnvironment(service)["ASPNETCORE_HTTP_PORTS"]);
            var database = (string)Deploy.ComposeEnvironment(service)["Database__ConnectionStrings__" + Deploy.Key(service)]!;
            Assert.StartsWith($"Server=sqlserver;Database={Deploy.Key(service)};User Id={Deploy.Key(service)};Password=${{{Deploy.Key(service).ToUpperInvariant()}_DATABASE_PASSWORD:?", database, StringComparison.Ordinal);
            Assert.Contains("@rabbitmq:5672/", (string)Deploy.ComposeEnvironment(service)["Bus__Uri"]!, StringComparison.Ordinal);
        }

        Assert.Subset(Deploy.ComposeServices.Keys.ToHashSet(), new HashSet<string> { "sqlserver", "rabbitmq", "gateway", "create-databases" });
    }

    [Fact]
    public void DependsOn_NamesServicesThatCanBeInThatState()
    {
        foreach (var (name, service) in Deploy.ComposeServices)
            foreach (var (needed, how) in Deploy.Map(service).TryGetValue("depends_on", out var needs) ? Deploy.Map(needs) : new Dictionary<string, object?>())
            {
                var dependency = Deploy.Map(Deploy.ComposeServices[needed]);
                var condition = (string?)Deploy.Map(how)["condition"];
                Assert.True(condition switch
                {
                    "service_healthy" => dependency.ContainsKey("healthcheck") || (dependency.ContainsKey("build") && Deploy.Dockerfile.Of(needed, "HEALTHCHECK").Any()),
                    "service_completed_successfully" => (string?)dependency["restart"] == "no",
                    _ => false,
                }, $"{name} needs {needed}: {condition}");
            }
    }

    [Fact]
    public void Volumes_AreDeclaredOrInTheRepository()
    {
        var declared = Deploy.Map(Deploy.Compose["volumes"]).Keys;
        List<string> named = [];
        foreach (var service in Deploy.ComposeServices.Values.Select(Deploy.Map).Where(s => s.ContainsKey("volumes")))
            foreach (var volume in Deploy.List(service["volumes"]).OfType<string>())
            {
                var source = volume.Split(':')[0];
                if (source.StartsWith('.'))
                    Assert.True(Deploy.Exists(source[2..]), volume);
                else
                    named.Add(source);
            }

        Assert.Equal(declared.Order(), named.Order());
    }

    [Fact]
    public void SigningFiles_StandInTheMountedFolder()
    {
        var applications = Deploy.Map(Deploy.ComposeServices["applications"]);
        var mount = Deploy.Map(Assert.Single(Deploy.List(applications["volumes"])));
        Assert.Equal(("/signing", "true"), (mount["target"], mount["read_only"]));
        var files = Deploy.ComposeEnvironment("applications").Where(v => v.Key.StartsWith("Signing__Files__", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Equal($"/signing/{f.Key[^2..]}.p12", f.Value));
        Assert.All(files, f => Assert.Contains(f.Key.Replace("Files", "Passwords", StringComparison.Ordinal), Deploy.ComposeEnvironment("applications").Keys));
    }

    [Fact]
    public void CreateDatabases_KnowsEveryServiceAndItsPassword()
    {
        var script = Deploy.Text("deploy/containers/create-databases");
        Assert.Contains($"for service in {string.Join(' ', Deploy.Services.Select(Deploy.Key))}; do", script, StringComparison.Ordinal);
        Assert.Equal(
            Deploy.Services.Select(s => Deploy.Key(s).ToUpperInvariant() + "_DATABASE_PASSWORD").Append("MSSQL_SA_PASSWORD").Order(),
            Deploy.ComposeEnvironment("create-databases").Keys.Order());
        Assert.Contains("-S sqlserver ", script, StringComparison.Ordinal);
    }
}
