using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Infrastructure.Data;

namespace KazMigration.HealthWorkforce.Tests.Cpd;

/// <summary>Results of continuous professional development, with what a test does not care about filled in.</summary>
internal static class CpdSample
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    public static readonly CpdPolicy Policy = CpdCriteria.Read2025(new());

    public static CpdResult Course(int hours = 108, CourseGrade grade = CourseGrade.Middle, string completedOn = "2026-01-20") =>
        new(1, "Кардиология өзекті мәселелері", "Астана медицина университеті", hours, Almaty.Day(completedOn), "kk", Grade: grade);

    /// <summary>A result of a criterion that meets it: the first unit and level that it knows.</summary>
    public static CpdResult Of(int criterion, int quantity = 1)
    {
        var rate = Policy.Find(criterion)!.Rates[0];
        return new(
            criterion, "Title", "Organisation", Math.Max(quantity, rate.Per), Today.AddMonths(-1), "kk", rate.Unit, rate.Level, false, Today.AddYears(-2), 1,
            criterion == 1 ? CourseGrade.Middle : null);
    }

    public static CpdCredit Credit(int criterion, decimal credits, DateOnly completedOn, int quantity = 1, CourseGrade? grade = null) =>
        new(criterion, credits, quantity, completedOn, grade ?? (criterion == 1 ? CourseGrade.Specialised : null));

    public static IReadOnlyList<CpdDocument> Attached(bool translated = false) =>
    [
        new(Guid.CreateVersion7(), CpdDocumentKind.Confirming, new string('0', 64), "application/pdf"),
        .. translated ? [new(Guid.CreateVersion7(), CpdDocumentKind.NotarisedTranslation, new string('1', 64), "application/pdf")] : Array.Empty<CpdDocument>(),
    ];
}
