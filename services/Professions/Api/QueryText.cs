using System.Globalization;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using KazMigration.Web;

namespace KazMigration.Professions.Api;

/// <summary>The page asked for; null with what is wrong with it.</summary>
internal readonly record struct PageOrFaults(PageRequest? Request, IReadOnlyList<Fault> Faults)
{
    public static PageOrFaults Of(HttpContext http, PageQuery? page) => new(page?.Request, page is null ? PageQuery.FaultsOf(http) : []);
}

/// <summary>Reads the query parameters, and names all that are wrong together.</summary>
internal static class QueryText
{
    private const int LongestWords = 200;

    private static readonly string[] Languages = ["kk", "ru", "en"];
    private static readonly ErrorCode Malformed = new("malformed-request", ErrorKind.Malformed);

    public static Result<ListProfessions> ToList(string? list, string? on, string? q, string? lang, PageOrFaults page, DateOnly today)
    {
        List<Fault> faults = [.. page.Faults];
        list = OneOf(list, ProfessionLists.All, "/query/list", faults);
        lang = OneOf(lang, Languages, "/query/lang", faults);
        if (q?.Length > LongestWords)
            faults.Add(new("/query/q", "tooLong", null, ("MaxLength", LongestWords)));
        var date = Date(on, today, faults);

        return faults.Count == 0 ? new ListProfessions(list, date, q, lang, page.Request!) : Malformed.With(faults);
    }

    public static Result<GetProfession> ToOne(Guid id, string? on, DateOnly today)
    {
        List<Fault> faults = [];
        var date = Date(on, today, faults);
        return faults.Count == 0 ? new GetProfession(id, date) : Malformed.With(faults);
    }

    public static Result<ListEditions> ToEditions(string? list, string? on, PageOrFaults page)
    {
        List<Fault> faults = [.. page.Faults];
        list = OneOf(list, ProfessionLists.All, "/query/list", faults);
        DateOnly? date = string.IsNullOrEmpty(on) ? null : Date(on, default, faults);
        return faults.Count == 0 ? new ListEditions(list, date, page.Request!) : Malformed.With(faults);
    }

    public static Result<CheckEligibility> ToEligibility(Guid id, string? list, string? on, DateOnly today)
    {
        List<Fault> faults = [];
        list = OneOf(list, ProfessionLists.All, "/query/list", faults);
        var date = Date(on, today, faults);
        return faults.Count == 0 ? new CheckEligibility(id, list, date) : Malformed.With(faults);
    }

    public static Result<ResolvePositionName> ToResolution(string name, string? on, DateOnly today)
    {
        List<Fault> faults = [];
        var date = Date(on, today, faults);
        return faults.Count == 0 ? new ResolvePositionName(name, date) : Malformed.With(faults);
    }

    private static DateOnly Date(string? text, DateOnly today, List<Fault> faults)
    {
        if (string.IsNullOrEmpty(text))
            return today;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            faults.Add(new("/query/on", "invalidDate"));
        return date;
    }

    private static string? OneOf(string? text, IReadOnlyList<string> allowed, string pointer, List<Fault> faults)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (!allowed.Contains(text))
            faults.Add(new(pointer, "unknownValue", null, ("Allowed", allowed)));
        return text;
    }
}
