namespace KazMigration.Web;

/// <summary>What an endpoint says of itself in the description of the API.</summary>
internal sealed record OperationText(string Summary, string Description, IReadOnlyList<ErrorCode> Errors);

internal sealed record RequestExampleMetadata(object Value);

internal sealed record ResponseExampleMetadata(object Value);

/// <summary>Marks an endpoint that answers an ETag and takes If-None-Match, or that does not though its value has a Version.</summary>
internal sealed record EntityTagMetadata(bool Sent);

/// <summary>The media type of a file that an endpoint answers.</summary>
internal sealed record FileMetadata(string MediaType);

public static class DescribeConventions
{
    /// <summary>
    /// Describes an endpoint: what it does, what happens then and by which paragraph, and the errors of the product it can answer
    /// (those of reading a request, of access and of limits are added).
    /// </summary>
    public static TBuilder Describe<TBuilder>(this TBuilder builder, string summary, string description, params ErrorCode[] errors)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new OperationText(summary, description, errors));

    /// <summary>An example of the request, as the object that is sent.</summary>
    public static TBuilder RequestExample<TBuilder>(this TBuilder builder, object example)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RequestExampleMetadata(example));

    /// <summary>An example of the answer, as the object that is answered.</summary>
    public static TBuilder ResponseExample<TBuilder>(this TBuilder builder, object example)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new ResponseExampleMetadata(example));

    /// <summary>The answer carries an ETag, and If-None-Match gets 304; endpoints whose value has a Version say so by themselves.</summary>
    public static TBuilder WithEntityTag<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new EntityTagMetadata(Sent: true));

    /// <summary>The answer carries no ETag though its value has a Version: it says something else on another day.</summary>
    public static TBuilder WithoutEntityTag<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new EntityTagMetadata(Sent: false));

    /// <summary>The media type of the file answered, such as application/pdf.</summary>
    public static TBuilder AnswersFile<TBuilder>(this TBuilder builder, string mediaType)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new FileMetadata(mediaType));

    /// <summary>The request is a multipart form with one file in the field "file".</summary>
    public static TBuilder TakesFile<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new UploadMetadata());
}

/// <summary>Marks an endpoint that takes a multipart upload.</summary>
internal sealed record UploadMetadata;
