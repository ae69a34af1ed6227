using FluentValidation;
using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Professions;

/// <summary>Which position of the health list in force on a date a name of before, or of now, means.</summary>
public sealed record ResolvePositionName(string Name, DateOnly On) : IQuery<NameResolutionView>;

internal sealed class ResolvePositionNameValidator : AbstractValidator<ResolvePositionName>
{
    // The longest name of the list has 736 letters.
    private const int Longest = 1000;

    public ResolvePositionNameValidator() => RuleFor(q => q.Name).NotEmpty().MaximumLength(Longest);
}

/// <summary>
/// Positions: one when the outcome is <c>replaced</c> or <c>current</c>, several when it is <c>ambiguous</c>, none otherwise.
/// </summary>
/// <param name="LastIn">The last edition that knows the name; null for an unknown one.</param>
public sealed record NameResolutionView(string Name, DateOnly On, NameOutcome Outcome, IReadOnlyList<ProfessionView> Positions, EditionView? LastIn);

internal sealed class ResolvePositionNameHandler(ProfessionCatalogue catalogue) : IQueryHandler<ResolvePositionName, NameResolutionView>
{
    public Task<Result<NameResolutionView>> Handle(ResolvePositionName query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<NameResolutionView> Answer(ResolvePositionName query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;
        var editions = snapshot.EditionsOf(ProfessionLists.HealthPositions).Where(e => e.Edition.InForceFrom <= query.On).ToList();
        if (editions.Count == 0)
            return ProfessionErrors.NoEditionInForce.With(("List", ProfessionLists.HealthPositions), ("Date", query.On));

        var found = PositionNames.Resolve(query.Name, [.. editions.Select(e => e.Edition)]);
        return new NameResolutionView(
            query.Name, query.On, found.Outcome, [.. found.Positions.Select(r => editions[^1].Views[r.Id])],
            found.LastIn is null ? null : EditionView.Of(found.LastIn));
    }
}
