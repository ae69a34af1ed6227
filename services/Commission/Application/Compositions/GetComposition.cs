using KazMigration.Commission.Domain;
using KazMigration.UseCases;

namespace KazMigration.Commission.Application;

/// <summary>Reads the composition of an LEB's commission that is in force on a day, today when none is named.</summary>
public sealed record GetComposition(Caller Caller, string LocalExecutiveBody, DateOnly? On) : IQuery<CompositionView>;

internal sealed class GetCompositionHandler(ICommissionDb db, Quorum quorum, TimeProvider time) : IQueryHandler<GetComposition, CompositionView>
{
    public async Task<Result<CompositionView>> Handle(GetComposition query, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(query.Caller, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;

        var composition = await db.Compositions.InForceAsync(query.LocalExecutiveBody, query.On ?? time.AlmatyNow().Date, cancellationToken);
        return composition is null ? CompositionErrors.NotFound : CompositionView.Of(composition, quorum);
    }
}
