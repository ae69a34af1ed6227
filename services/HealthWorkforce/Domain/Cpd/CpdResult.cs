namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>One result of continuous professional development, as its documents state it.</summary>
/// <param name="Criterion">Number of the criterion, 1–21.</param>
/// <param name="Title">The course, event, work or body.</param>
/// <param name="Organisation">Who held it or gave the document.</param>
/// <param name="Quantity">Whole units: hours, weeks, days, articles, questions.</param>
/// <param name="CompletedOn">The day it was completed or, of what still runs, the day that the document speaks of.</param>
/// <param name="Language">Of the confirming document: ISO 639-1.</param>
/// <param name="Unit">Needed where the criterion knows several.</param>
/// <param name="Level">Of the internship, event, journal, patent or body, where the criterion has levels.</param>
/// <param name="WithReport">Whether a report was given, where the criterion asks.</param>
/// <param name="BeganOn">When it began; of a membership always.</param>
/// <param name="AuthorPlace">Place among the authors, the first or only one being 1.</param>
/// <param name="Grade">Of a qualification raising course.</param>
/// <param name="Foreign">Where the organisation is abroad.</param>
public sealed record CpdResult(
    int Criterion, string Title, string Organisation, int Quantity, DateOnly CompletedOn, string Language, string? Unit = null, string? Level = null,
    bool WithReport = false, DateOnly? BeganOn = null, int? AuthorPlace = null, CourseGrade? Grade = null, ForeignOrganisation? Foreign = null);

/// <summary>
/// An organisation abroad with the places that it is said to have in the three rankings (p. 15); null where it has none, or none
/// is claimed.
/// </summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Qs">QS World University Rankings.</param>
/// <param name="Arwu">Academic Ranking of World Universities.</param>
/// <param name="The">Times Higher Education World University Rankings.</param>
/// <param name="OriginalPresented">Whether the original of the document was shown.</param>
public sealed record ForeignOrganisation(string Country, int? Qs, int? Arwu, int? The, bool OriginalPresented)
{
    public const int LastPlace = 250;
    public const int Rankings = 2;

    /// <summary>Whether it stands in the first 250 of at least two of the three.</summary>
    public bool IsRecognised => new[] { Qs, Arwu, The }.Count(place => place is >= 1 and <= LastPlace) >= Rankings;
}

/// <summary>What a result counts for in a sum, on any day.</summary>
public sealed record CpdCredit(int Criterion, decimal Credits, int Quantity, DateOnly CompletedOn, CourseGrade? Grade = null);

/// <summary>Credits by chapter, and their sum (p. 9).</summary>
public sealed record CpdTotals(decimal AdditionalEducation, decimal NonFormalEducation, decimal AdditionalCompetences)
{
    public decimal NonFormalAndCompetences => NonFormalEducation + AdditionalCompetences;

    public decimal Total => AdditionalEducation + NonFormalAndCompetences;
}
