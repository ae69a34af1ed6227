namespace KazMigration.Web;

internal static class SchemaIds
{
    /// <summary>"Page" of "ApplicationView" is "ApplicationViewPage"; a nested type carries the name of its outer one.</summary>
    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (type.DeclaringType is { } outer)
            name = Of(outer) + name;
        return string.Concat(type.GetGenericArguments().Select(Of)) + name;
    }
}
