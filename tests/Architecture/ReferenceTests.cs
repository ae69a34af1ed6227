using System.Reflection;
using System.Xml.Linq;

namespace KazMigration.Architecture.Tests;

public sealed class ReferenceTests
{
    // This assembly knows everything, so every rule about references must find it guilty.
    private static readonly Assembly Planted = typeof(ReferenceTests).Assembly;

    private static readonly string[] Services = [.. Product.Projects.Select(p => p.Service).OfType<string>().Distinct()];

    [Fact]
    public void Product_Projects_AreAllHere()
    {
        Assert.Superset(new HashSet<string> { "Applications", "Commission", "HealthWorkforce", "Professions", "ResidencePermits" }, Services.ToHashSet());
        Assert.All(Services, service => Assert.Equal(
            ["Api", "Application", "Domain", "Infrastructure"], Product.Projects.Where(p => p.Service == service).Select(p => p.Name.Split('.')[1])));
    }

    [Fact]
    public void Domain_Assemblies_KnowTheKernelAlone() => Assert.Empty(Product.Layer("Domain").SelectMany(p => References.OfDomain(p.Assembly)));

    [Fact]
    public void Domain_Planted_IsFound()
    {
        string[] found = [.. References.OfDomain(Planted)];

        Assert.Contains(found, v => v.EndsWith("→ Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
        Assert.Contains(found, v => v.EndsWith("→ KazMigration.Messaging", StringComparison.Ordinal));
    }

    [Fact]
    public void Application_Assemblies_KnowNoTechnology() =>
        Assert.Empty(Product.Layer("Application").SelectMany(p => References.OfApplication(p.Assembly)));

    [Fact]
    public void Application_Planted_IsFound() =>
        Assert.Contains(References.OfApplication(Planted), v => v.EndsWith("→ Microsoft.EntityFrameworkCore.Relational", StringComparison.Ordinal));

    [Fact]
    public void Services_Assemblies_DoNotKnowEachOther() =>
        Assert.Empty(Product.Projects.Where(p => p.Service is not null).SelectMany(p => References.OfService(p.Assembly, p.Service!, Services)));

    [Fact]
    public void Services_Planted_IsFound()
    {
        Assert.Contains(References.OfService(Product.Of("SingleHost").Assembly, "Applications", Services), v => v.EndsWith("→ KazMigration.Commission.Api", StringComparison.Ordinal));
        Assert.DoesNotContain(References.OfService(Product.Of("SingleHost").Assembly, "Applications", Services), v => v.Contains("→ KazMigration.Applications", StringComparison.Ordinal));
    }

    [Fact]
    public void Layers_Assemblies_PointInwards()
    {
        Assert.Empty(Product.Layer("Application").SelectMany(p => References.OfLayer(p.Assembly, "Infrastructure", "Api")));
        Assert.Empty(Product.Layer("Infrastructure").SelectMany(p => References.OfLayer(p.Assembly, "Api")));
    }

    [Fact]
    public void Layers_Planted_IsFound() => Assert.NotEmpty(References.OfLayer(Product.Of("SingleHost").Assembly, "Infrastructure", "Api"));

    [Fact]
    public void BuildingBlocks_Assemblies_KnowNoService() =>
        Assert.Empty(Product.Projects.Where(p => p.Service is null && p.Name != "SingleHost").SelectMany(p => References.OfBuildingBlock(p.Assembly, Services)));

    [Fact]
    public void BuildingBlocks_Planted_IsFound() => Assert.NotEmpty(References.OfBuildingBlock(Product.Of("SingleHost").Assembly, Services));

    [Fact]
    public void Kernel_Assembly_KnowsTheBaseLibraryAlone() => Assert.Empty(References.OfKernel(Product.Of("Kernel").Assembly));

    [Fact]
    public void Kernel_Planted_IsFound() =>
        Assert.Contains(References.OfKernel(Product.Of("Contracts").Assembly), v => v.EndsWith("→ KazMigration.Kernel", StringComparison.Ordinal));

    [Theory]
    [InlineData("Kernel", true)]
    [InlineData("Contracts", true)]
    [InlineData("UseCases", false)] // the planted case: it does have packages
    public void Projects_KernelAndContracts_HavePackagesNever(string project, bool none) =>
        Assert.Equal(none, !XDocument.Load(Product.Of(project).File).Descendants("PackageReference").Any());
}
