using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// Appoints the members of an LEB's commission from a day on (Order 236, p. 6); for a day that has a composition already, it
/// is corrected. Protocols keep the members who sat then.
/// </summary>
public sealed record PutComposition(
    Caller Caller, string LocalExecutiveBody, DateOnly InForceFrom, string Secretary, IReadOnlyList<Member> Members) : ICommand<CompositionView>, IAudited
{
    public AuditSubject Audited => new(Caller, $"composition-{LocalExecutiveBody}");
}

internal sealed class PutCompositionHandler(ICommissionDb db, Quorum quorum, TimeProvider time) : ICommandHandler<PutComposition, CompositionView>
{
    public async Task<Result<CompositionView>> Handle(PutComposition command, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(command.Caller, command.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;
        if (!LocalExecutiveBody.Exists(command.LocalExecutiveBody))
            return CompositionErrors.NotFound;

        var existing = await db.Compositions.FirstOrDefaultAsync(
            c => c.LocalExecutiveBody == command.LocalExecutiveBody && c.InForceFrom == command.InForceFrom, cancellationToken);
        var put = existing is null ? Appoint(command) : Correct(existing, command);
        if (put.Failed)
            return put.Error;

        await db.SaveChangesAsync(cancellationToken);
        return CompositionView.Of(put.Value, quorum);
    }

    private Result<Composition> Appoint(PutComposition command)
    {
        var appointed = Composition.Appoint(
            command.LocalExecutiveBody, command.InForceFrom, command.Secretary, command.Members, time.AlmatyNow());
        if (!appointed.Failed)
            db.Compositions.Add(appointed.Value);
        return appointed;
    }

    private static Result<Composition> Correct(Composition existing, PutComposition command)
    {
        var replaced = existing.Replace(command.Secretary, command.Members);
        return replaced.Failed ? replaced.Error : existing;
    }
}
