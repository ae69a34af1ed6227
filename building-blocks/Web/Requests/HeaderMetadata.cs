namespace KazMigration.Web;

/// <summary>A request header that an endpoint reads, for its description.</summary>
internal sealed record HeaderMetadata(string Name, bool Required, string Description, string Example, ProblemType? Refusal = null);
