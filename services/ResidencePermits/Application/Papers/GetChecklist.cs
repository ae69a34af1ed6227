using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.Papers;

/// <summary>Which papers a person needs for the permit, and why (Order 992, annex 3, row 8). Nothing is kept of who asks.</summary>
public sealed record GetChecklist(
    ApplicantCategory? Category, DateOnly BirthDate, string? Citizenship, IReadOnlyList<Circumstance> Circumstances, bool InDemandProfession,
    bool ChildAged14To18, bool ParentAbroad, DateOnly? On) : IQuery<ChecklistView>;

public sealed record ChecklistView(
    ApplicantCategory Category, int Age, bool RepresentativeNeeded, DateOnly On, IReadOnlyList<PaperView> Papers, IReadOnlyList<SparedPaperView> NotAsked,
    IReadOnlyList<PaperRule> Rules);

/// <summary>A paper that is asked: what it is, why, and how long it must be good.</summary>
public sealed record PaperView(PaperKind Type, LocalizedText Name, PaperReason Reason, LocalizedText Why, PaperTermView? Term, LegalBasis LegalBasis);

public sealed record PaperTermView(PaperTerm Rule, int Days);

/// <summary>A paper of the full list that is not asked.</summary>
public sealed record SparedPaperView(PaperKind Type, LocalizedText Name, SparedReason Reason, LocalizedText Why, LegalBasis LegalBasis);

internal sealed class GetChecklistHandler(ActTexts texts, IOptions<PermitOptions> options, TimeProvider time) : IQueryHandler<GetChecklist, ChecklistView>
{
    public Task<Result<ChecklistView>> Handle(GetChecklist query, CancellationToken cancellationToken)
    {
        var on = query.On ?? time.AlmatyNow().Date;
        var asked = new Situation(
            query.Category ?? ApplicantCategory.Ordinary, query.BirthDate, query.Citizenship, query.Circumstances, query.InDemandProfession,
            query.ChildAged14To18, query.ParentAbroad, on);
        if (FaultsOf(asked).ToList() is { Count: > 0 } faults)
            return Task.FromResult<Result<ChecklistView>>(ValidationErrors.Failed.With(faults));
        var situation = query.Category is null && asked.Age < 18 ? asked with { Category = ApplicantCategory.MinorUnder18 } : asked;
        var policy = options.Value.ToPolicy();
        return Task.FromResult<Result<ChecklistView>>(new ChecklistView(
            situation.Category, situation.Age, situation.NeedsRepresentative, on,
            [.. Checklist.Of(situation, policy).Select(p => new PaperView(
                p.Kind, texts.Papers[p.Kind], p.Reason, ReasonTexts.Of(p.Reason), p.Term is { } term ? new(term, RequiredPaper.TermDays) : null, p.LegalBasis))],
            [.. Checklist.SparedOf(situation, policy).Select(p => new SparedPaperView(p.Kind, texts.Papers[p.Kind], p.Reason, ReasonTexts.Of(p.Reason), p.LegalBasis))],
            texts.Rules));
    }

    // Of whom no application would be accepted as they are, no papers are told.
    private static IEnumerable<Fault> FaultsOf(Situation asked)
    {
        if (asked.BirthDate > asked.FiledOn)
            yield return new Fault("/query/birthDate", "dateInFuture");
        else if (asked is { Category: ApplicantCategory.MinorUnder18, Age: >= 18 })
            yield return new Fault("/query/category", "notUnder18", Order992.Row8("minors"));
        if (asked.Citizenship is "KAZ")
            yield return new Fault("/query/citizenship", "permitForForeigners", Order992.Item(1));
        else if (!string.IsNullOrEmpty(asked.Citizenship) && !Countries.IsKnownOrNull(asked.Citizenship))
            yield return new Fault("/query/citizenship", "unknownCountry");
    }
}
