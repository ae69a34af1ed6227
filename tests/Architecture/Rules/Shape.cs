using System.Reflection;
using System.Runtime.CompilerServices;
using KazMigration.Persistence;
using KazMigration.Web;

namespace KazMigration.Architecture.Tests;

/// <summary>How types are made: closed by default, and without a way to change them from outside.</summary>
internal static class Shape
{
    /// <summary>
    /// What is public or open in a service's outer layers without need. Public are modules, contexts, registrations and
    /// configuration sections, which hosts and tools need; contexts of the two databases share a base.
    /// </summary>
    public static IEnumerable<string> OpenTypes(IReadOnlyCollection<Type> types)
    {
        var configuration = types.Where(IsConfigurationSection).SelectMany(t => t.GetProperties().Select(p => p.PropertyType).Append(t)).ToHashSet();
        return types
            .Where(t => !IsGenerated(t) && !t.IsNested && !IsException(t) && !configuration.Contains(t) && IsOpen(t))
            .Select(t => $"{t.FullName} is not internal sealed");
    }

    /// <summary>Members of a domain that anyone can write: a state must change by a method named in the field's words.</summary>
    public static IEnumerable<string> Settable(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(t => !IsGenerated(t)))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
                    yield return $"{type.FullName}.{property.Name} has a public setter";
            }

            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (!field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
                    yield return $"{type.FullName}.{field.Name} is a public field";
            }
        }
    }

    // Sealed, and naming the section that it is read from.
    private static bool IsConfigurationSection(Type type) =>
        type.IsSealed && type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetField("Section") is { IsLiteral: true };

    private static bool IsOpen(Type type)
    {
        if (type.IsPublic)
            return true;
        return type.IsClass && !type.IsSealed && !type.IsAbstract;
    }

    private static bool IsException(Type type) =>
        type.IsAssignableTo(typeof(ServiceModule)) || type.IsAssignableTo(typeof(ServiceDbContext))
        || (type.Name == "Registration" && type is { IsAbstract: true, IsSealed: true })
        // Top-level statements make a class that is neither sealed nor named by us.
        || type is { Name: "Program", Namespace: null };

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.StartsWith('<')
        || type.Namespace?.EndsWith(".Migrations", StringComparison.Ordinal) == true || type.Namespace?.Contains(".Migrations.", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true || type.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
