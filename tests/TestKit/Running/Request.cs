namespace KazMigration.TestKit.Running;

/// <summary>A request as a caller of the API thinks of it; it can be sent more than once.</summary>
public sealed record Request(HttpMethod Method, string Path)
{
    /// <summary>User of the sandbox, or its client "portal"; null for nobody.</summary>
    public string? User { get; init; }

    /// <summary>Becomes the JSON body.</summary>
    public object? Json { get; init; }

    /// <summary>A body that is not made of <see cref="Json"/>.</summary>
    public Func<HttpContent>? Content { get; init; }

    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>Another address than the one origin: a service's own port.</summary>
    public Uri? Origin { get; init; }
}
