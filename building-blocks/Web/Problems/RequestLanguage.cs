using System.Reflection;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Web;

/// <summary>
/// The language a caller wants texts in, by Accept-Language: kk (also when none of the three is wanted), ru or en.
/// Endpoints take it as a parameter where an answer holds texts.
/// </summary>
public sealed record RequestLanguage : IBindableFromHttpContext<RequestLanguage>
{
    public static readonly RequestLanguage Kazakh = new("kk");
    public static readonly RequestLanguage Russian = new("ru");
    public static readonly RequestLanguage English = new("en");

    private RequestLanguage(string code) => Code = code;

    /// <summary>"kk", "ru" or "en".</summary>
    public string Code { get; }

    public static RequestLanguage Of(HttpRequest request)
    {
        var header = request.Headers.AcceptLanguage;
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var wanted))
            return Kazakh;

        var (best, bestQuality) = (Kazakh, 0d);
        foreach (var range in wanted)
        {
            // The first of equals wins, as browsers mean it.
            if (Known(range.Value.AsSpan()) is { } language && (range.Quality ?? 1) > bestQuality)
                (best, bestQuality) = (language, range.Quality ?? 1);
        }

        return best;
    }

    public static ValueTask<RequestLanguage?> BindAsync(HttpContext context, ParameterInfo parameter) => new(Of(context.Request));

    private static RequestLanguage? Known(ReadOnlySpan<char> range)
    {
        var subtag = range.IndexOf('-');
        var language = subtag < 0 ? range : range[..subtag];
        return Is(language, "kk") || language is "*" ? Kazakh : Is(language, "ru") ? Russian : Is(language, "en") ? English : null;

        // Tags have no case (RFC 4647).
        static bool Is(ReadOnlySpan<char> language, string code) => language.Equals(code, StringComparison.OrdinalIgnoreCase);
    }
}
