using System.Globalization;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.WhatIfs;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.WhatIfs;

/// <summary>
/// Answers one page of the question which decided applications would have come out otherwise under a draft edition: those for a first
/// certificate that the LEBs decided in the days asked about, in that order. Nothing of it is kept here.
/// </summary>
public sealed record AnswerEditionWhatIf(EditionWhatIfAsked Asked) : ICommand;

internal sealed class AnswerEditionWhatIfHandler(IApplicationsDb db, TimeProvider time) : ICommandHandler<AnswerEditionWhatIf>
{
    private const int PageSize = 500;

    public async Task<Result> Handle(AnswerEditionWhatIf command, CancellationToken cancellationToken)
    {
        var asked = command.Asked;
        var decided = Decided(asked.From, asked.To);
        int? total = asked.After is null ? await decided.CountAsync(cancellationToken) : null;
        // Said twice, so that the index is entered where the page begins.
        if (asked.After?.Split('|') is [var day, var last])
        {
            var (on, id) = (DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Guid.Parse(last));
            decided = decided.Where(d => d.Term.EndedOn >= on && (d.Term.EndedOn > on || d.Term.Id > id));
        }

        var page = await decided.OrderBy(d => d.Term.EndedOn).ThenBy(d => d.Term.Id).Take(PageSize)
            .Select(d => new DecidedApplication(d.Term.Id, d.Application.Id, d.Term.LocalExecutiveBody, d.Term.EndedOn!.Value, d.Application.Status, d.Application.Profession))
            .ToListAsync(cancellationToken);
        var changes = asked.Professions.ToDictionary(p => p.Id, p => Enum.GetValues<EditionChange>().First(c => Words.CamelCase(c) == p.Change));
        db.Publish(new WhatIfAnswered(
            asked.CaseId, asked.Page, total, page.Count, [.. page.Select(a => Told(a, changes)).OfType<CaseOtherwise>()],
            page.Count < PageSize ? null : $"{page[^1].DecidedOn:yyyy-MM-dd}|{page[^1].TermId}", time.AlmatyNow().Instant));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    // The term of the result ends with the decision. Of a case that was opened anew on a complaint the last one counts.
    private IQueryable<TermOfApplication> Decided(DateOnly from, DateOnly to) => db.Terms.AsNoTracking()
        .Where(t => t.Kind == TermKind.Result && t.EndedOn >= from && t.EndedOn <= to && t.ApplicationKind == ApplicationKind.Issue)
        .Where(t => !db.Terms.Any(o => o.ApplicationId == t.ApplicationId && o.Kind == TermKind.Result && (o.From > t.From || (o.From == t.From && o.EndedOn > t.EndedOn))))
        .Join(db.Applications.AsNoTracking(), t => t.ApplicationId, a => a.Id, (term, application) => new TermOfApplication { Term = term, Application = application })
        .Where(d => d.Application.Status == ApplicationStatus.Issued || d.Application.Status == ApplicationStatus.Refused);

    private static CaseOtherwise? Told(DecidedApplication a, Dictionary<Guid, EditionChange> changes) =>
        changes.TryGetValue(a.Profession.Id, out var change) && EditionWhatIf.Otherwise(a.Status, change) is var (before, after)
            ? new(
                a.Id, a.LocalExecutiveBody, a.DecidedOn, Words.CamelCase(change), new(Words.CamelCase(before)), new(Words.CamelCase(after)), a.Profession.Id)
            : null;

    private sealed record DecidedApplication(Guid TermId, Guid Id, string LocalExecutiveBody, DateOnly DecidedOn, ApplicationStatus Status, Profession Profession);

    private sealed class TermOfApplication
    {
        public required Term Term { get; init; }

        public required CertificateApplication Application { get; init; }
    }
}
