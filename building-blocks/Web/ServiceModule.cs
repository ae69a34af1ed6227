namespace KazMigration.Web;

/// <summary>One service of the product as a host sees it; a host composes one or several.</summary>
public abstract class ServiceModule
{
    /// <summary>Name of the service: OpenAPI document, database, queue prefix.</summary>
    public abstract string Name { get; }

    public abstract void AddServices(IHostApplicationBuilder builder);

    /// <summary>Maps the routes of the service; they carry nothing yet, the module groups them itself.</summary>
    public abstract void MapEndpoints(IEndpointRouteBuilder routes);
}
