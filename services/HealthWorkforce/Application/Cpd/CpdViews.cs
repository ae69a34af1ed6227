using KazMigration.HealthWorkforce.Domain.Cpd;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>The criteria of an edition.</summary>
public sealed record CpdCriteriaView(string Edition, DateOnly InForceFrom, bool InForceFromDerived, IReadOnlyList<CpdCriterionView> Items);

/// <summary>A criterion: what is asked and shown, and what it gives.</summary>
public sealed record CpdCriterionView(
    int Number, CpdChapter Chapter, LocalizedText Name, LocalizedText? Requirement, LocalizedText ConfirmingDocument, IReadOnlyList<CpdRate> Rates, int WindowYears, LegalBasis LegalBasis)
{
    internal static CpdCriterionView Of(CpdCriterion c) => new(c.Number, c.Chapter, c.Name, c.Requirement, c.ConfirmingDocument, c.Rates, c.Demand.WindowYears, c.Basis);
}

/// <summary>A result, its credits, where it stands, and each step; `counts` on the day asked about.</summary>
public sealed record CpdResultView(
    Guid Id, CpdStatus Status, CpdChapter Chapter, decimal Credits, bool Counts, CpdResult Result, IReadOnlyList<CpdDocument> Documents, string Organisation,
    DateOnly? ConfirmedByServiceOn, HeadConfirmation? Head, CpdRefusal? Refusal, string PolicyEdition, IReadOnlyList<CpdHistoryStep> History, long Version)
{
    internal static CpdResultView Of(CpdRecord r, CpdPolicy policy, DateOnly on) => new(
        r.Id, r.Status, policy.Find(r.Stated.Criterion)!.Chapter, r.Credits, r.Status is CpdStatus.Confirmed && policy.Counts(r.Credit, on), r.Stated, r.Documents,
        r.Organisation, r.ConfirmedByServiceOn, r.Head, r.Refusal, r.PolicyEdition, [.. r.History.Select(s => s with { At = s.At.InAlmaty() })], r.Version);
}

/// <summary>A worker's results, newest first, and the credits that count on a day: by chapter, and their sum (p. 9).</summary>
public sealed record CpdView(Guid WorkerId, DateOnly On, string PolicyEdition, CpdTotals Totals, IReadOnlyList<CpdResultView> Items);

/// <summary>A confirmation form that was drawn up and signed (annex 2).</summary>
public sealed record CpdFormView(Guid Id, Guid WorkerId, string Specialty, decimal Total, DateOnly DrawnUpOn, string Sha256)
{
    internal static CpdFormView Of(CpdForm f) => new(f.Id, f.WorkerId, f.Specialty, f.Total, f.DrawnUpOn, f.Sha256);
}
