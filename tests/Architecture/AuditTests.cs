using KazMigration.UseCases;
using MediatR;

namespace KazMigration.Architecture.Tests;

/// <summary>Whoever asks in their own name is in the audit log, unless what they get or do touches nobody's data.</summary>
public sealed class AuditTests
{
    private static readonly string[] TouchNobody = ["AnnounceDeadlines", "CountWork", "GetComposition", "GetStatistics", "ListCardDeadlines", "ListDeadlines", "ListWork"];

    [Fact]
    public void UseCases_OfACaller_AreAudited() =>
        Assert.Empty(Unrecorded(Product.Layer("Application").SelectMany(p => p.Assembly.GetTypes())).Except(TouchNobody));

    [Fact]
    public void UseCases_Exempt_Exist() =>
        Assert.Equal(TouchNobody, Unrecorded(Product.Layer("Application").SelectMany(p => p.Assembly.GetTypes())).Distinct().Order());

    private static IEnumerable<string> Unrecorded(IEnumerable<Type> types) => types
        .Where(t => t.IsAssignableTo(typeof(IBaseRequest)) && t.GetProperties().Any(p => p.PropertyType == typeof(Caller)) && !t.IsAssignableTo(typeof(IAudited)))
        .Select(t => t.Name);
}
