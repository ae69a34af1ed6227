using System.Text.Json.Serialization;

namespace KazMigration.Web;

/// <summary>A problem document (RFC 9457). <c>type</c> and <c>code</c> never change with the language.</summary>
public sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string TraceId,
    IReadOnlyList<ProblemFault> Errors,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LegalBasis? LegalBasis = null)
{
    internal const string MediaType = "application/problem+json";
    internal const string TypePrefix = "urn:kazmigration:problem:";
}

/// <summary>
/// One fault of a request. The pointer is a JSON pointer into the body, or <c>/query/limit</c>, <c>/path/id</c>,
/// <c>/header/If-Match</c> for what stands elsewhere.
/// </summary>
public sealed record ProblemFault(
    string Pointer,
    string Code,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LegalBasis? LegalBasis = null);
