using KazMigration.Architecture.Tests.Planted;

namespace KazMigration.Architecture.Tests;

public sealed class ShapeTests
{
    [Fact]
    public void OuterLayers_Types_AreInternalAndSealed() =>
        Assert.Empty(Shape.OpenTypes([.. Product.Layer("Infrastructure").Concat(Product.Layer("Api")).SelectMany(p => p.Assembly.GetTypes())]));

    [Fact]
    public void OuterLayers_Planted_AreFound() =>
        Assert.Equal(2, Shape.OpenTypes([typeof(PublicWithoutNeed), typeof(OpenWithoutNeed), typeof(Settable), typeof(PlantedDb)]).Count());

    [Fact]
    public void Domain_Types_HaveNoPublicSetters() =>
        Assert.Empty(Shape.Settable(Product.Layer("Domain").Append(Product.Of("Kernel")).SelectMany(p => p.Assembly.GetTypes())));

    [Fact]
    public void Domain_Planted_IsFound() => Assert.Equal(2, Shape.Settable([typeof(Settable), typeof(PlantedRow), typeof(LocalizedText)]).Count());
}
