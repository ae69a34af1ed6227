using KazMigration.UseCases;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Persistence;

/// <summary>
/// Keeps every audited use case in the log. A decision's entry is saved by the save that decides; a read's before its answer
/// is given, so what is not recorded is not shown. What was refused, or found nothing to do, is recorded on its own.
/// </summary>
internal sealed class AuditBehaviour<TRequest, TResponse>(IServiceProvider services, IEnumerable<ServiceDatabase> databases, TimeProvider time)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IAudited
    where TResponse : IOutcome<TResponse>
{
    private static readonly bool Reads = typeof(TRequest).GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var database = databases.Single(d => d.Serves(typeof(TRequest)));
        return Reads ? ReadAsync(request, database, next) : DecideAsync(request, database, next);
    }

    private async Task<TResponse> ReadAsync(TRequest request, ServiceDatabase database, RequestHandlerDelegate<TResponse> next)
    {
        var answer = await next();
        await LogOf(database).WriteAsync(EntryOf(request, answer, AuditEntry.Done));
        return answer;
    }

    private async Task<TResponse> DecideAsync(TRequest request, ServiceDatabase database, RequestHandlerDelegate<TResponse> next)
    {
        var db = (ServiceDbContext)services.GetRequiredService(database.Context);
        var entry = new AuditEntry(request.Audited, typeof(TRequest).Name, AuditEntry.Done, time.AlmatyNow());
        db.Record(entry);
        var answer = await next();
        if (!db.WasStored(entry))
            await LogOf(database).WriteAsync(EntryOf(request, answer, AuditEntry.Unchanged));
        return answer;
    }

    private AuditEntry EntryOf(TRequest request, TResponse answer, string outcome) => new(
        request.Audited, typeof(TRequest).Name, answer.Error?.Code.Slug ?? outcome, time.AlmatyNow(),
        answer.Untyped is { } value ? request.Shown(value) : null);

    private AuditLog LogOf(ServiceDatabase database) => services.GetRequiredKeyedService<AuditLog>(database.Service);
}
