using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

/// <summary>Lists, read page by page to their end.</summary>
internal static class Lists
{
    public static async Task<List<JsonObject>> AllAsync(Api api, string path, string? user, int limit = 200)
    {
        var (items, next) = (new List<JsonObject>(), "");
        do
        {
            var cursor = next.Length == 0 ? "" : "&cursor=" + Uri.EscapeDataString(next);
            var page = (await api.GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}{cursor}", user)).Is(200);
            Assert.InRange(page.Items.Count, next.Length == 0 ? 0 : 1, limit);
            items.AddRange(page.Items);
            next = page.Json["next"]?.GetValue<string>() ?? "";
        }
        while (next.Length > 0);
        return items;
    }

    public static async Task<List<string>> IdsAsync(Api api, string path, string user, string member = "id") =>
        [.. (await AllAsync(api, path, user)).Select(i => i[member]!.GetValue<string>())];
}
