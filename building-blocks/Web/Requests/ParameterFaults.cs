using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;

namespace KazMigration.Web;

/// <summary>Names the route and query values that the framework could not bind; it only answers 400 without a word.</summary>
internal static class ParameterFaults
{
    public static IReadOnlyList<Fault> Of(HttpContext context)
    {
        List<Fault> faults = [];
        foreach (var parameter in context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            if (parameter.HasBindAsync)
                continue;
            var inRoute = context.Request.RouteValues.TryGetValue(parameter.Name, out var routeValue);
            var texts = inRoute ? new StringValues(routeValue as string) : context.Request.Query[parameter.Name];
            var pointer = (inRoute ? "/path/" : "/query/") + parameter.Name;
            // A list may be left out, and each of its values is one of its element's.
            var isList = parameter.ParameterInfo.ParameterType.IsArray;
            var type = TypeOf(isList ? parameter.ParameterInfo.ParameterType.GetElementType()! : parameter.ParameterInfo.ParameterType);

            if (StringValues.IsNullOrEmpty(texts) && !parameter.IsOptional && !isList && (parameter.HasTryParse || type == typeof(string)))
                faults.Add(new(pointer, "required"));
            else if (parameter.HasTryParse && !isList && texts.Count > 1)
                faults.Add(new(pointer, "duplicateMember"));
            else if (parameter.HasTryParse && texts.Any(text => !CanParse(type, text ?? "")))
                faults.Add(ScalarFaults.OfText(type, pointer));
        }

        return faults;
    }

    private static Type TypeOf(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(Day))
            return typeof(DateOnly);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Word<>) ? type.GenericTypeArguments[0] : type;
    }

    private static bool CanParse(Type type, string text)
    {
        if (type.IsEnum)
            return StrictEnumConverterFactory.NamesOf(type).Any(n => n.Name == text);
        if (type == typeof(Guid))
            return Guid.TryParse(text, out _);
        if (type == typeof(DateOnly))
            return Day.TryParse(text, out _);
        if (type == typeof(DateTimeOffset))
            return DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);
        if (type == typeof(int))
            return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);
        if (type == typeof(long))
            return long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);
        return type != typeof(bool) || bool.TryParse(text, out _);
    }
}
