using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Polly;

namespace KazMigration.Web;

/// <summary>Calls the introspection endpoint.</summary>
internal sealed class IntrospectionClient(IHttpClientFactory clients)
{
    public async Task<JsonDocument> AskAsync(string token, IntrospectionOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(nameof(IntrospectionClient));
            using var request = Request(token, options);
            using var response = await http.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or ExecutionRejectedException or JsonException)
        {
            throw new IdentityUnavailableException(e);
        }
    }

    private static HttpRequestMessage Request(string token, IntrospectionOptions options)
    {
        var credentials = Uri.EscapeDataString(options.ClientId) + ":" + Uri.EscapeDataString(options.ClientSecret);
        return new(HttpMethod.Post, options.IntrospectionEndpoint)
        {
            Content = new FormUrlEncodedContent([new("token", token), new("token_type_hint", "access_token")]),
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials))) },
        };
    }
}
