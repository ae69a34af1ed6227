using KazMigration.HealthWorkforce.Domain.Cpd;

namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>A document of education in healthcare (p. 12, subparagraph 1).</summary>
public sealed record EducationProof(HealthEducation Kind, string Institution, DateOnly GraduatedOn, Guid? DocumentId = null);

/// <summary>
/// The result of the assessment of professional preparedness by the accredited organisation (p. 12, subparagraph 2; p. 16), and
/// which of its stages were gone through.
/// </summary>
public sealed record PreparednessAssessment(
    string Organisation, string Number, DateOnly On, bool Passed, bool KnowledgeStage = true, bool CaseStage = true, Guid? DocumentId = null);

/// <summary>
/// Labour functions of the level claimed are performed (p. 12, subparagraph 3): confirmed from the electronic register of services,
/// or by a report on professional activity that the head of the structural unit signed.
/// </summary>
public sealed record LabourFunctions(LabourFunctionsSource Source, DateOnly On, string? SignedBy = null, Guid? DocumentId = null);

public enum LabourFunctionsSource
{
    ElectronicRegister,
    ActivityReport,
}

/// <summary>A certificate of a qualification category, of the rules before; without an end it is permanent.</summary>
public sealed record CategoryCertificate(string Number, LevelCategory Category, DateOnly GivenOn, DateOnly? ValidTo, Guid? DocumentId = null);

/// <summary>A level that is held.</summary>
/// <param name="Code">The level.</param>
/// <param name="GivenOn">The day it was given.</param>
/// <param name="CountsFrom">The day from which work for the next level counts: the day it was given, unless an earlier one was kept.</param>
public sealed record HeldLevel(string Code, DateOnly GivenOn, DateOnly CountsFrom);

/// <summary>
/// What a worker presents for a level. What is null is not presented.
/// </summary>
/// <param name="Level">The level claimed.</param>
/// <param name="Ground">The rule by which it is claimed.</param>
/// <param name="Specialty">The specialty; with a specialisation, the main one.</param>
/// <param name="Specialisation">The specialisation within it, if the level is for one (p. 18).</param>
/// <param name="Education">The diploma.</param>
/// <param name="Assessment">By the accredited organisation.</param>
/// <param name="LabourFunctions">Their confirmation.</param>
/// <param name="Certificate">Of a category.</param>
/// <param name="Previous">A level given before the register was kept here, where it holds none.</param>
/// <param name="Work">Work in the specialty (annex 2, item 7); null where the workplaces of the register are all of it.</param>
/// <param name="PreviousDocumentId">The document of that earlier level.</param>
public sealed record LevelRequest(
    string Level, LevelGround Ground, string Specialty, string? Specialisation = null, EducationProof? Education = null, PreparednessAssessment? Assessment = null,
    LabourFunctions? LabourFunctions = null, CategoryCertificate? Certificate = null, HeldLevel? Previous = null,
    IReadOnlyList<WorkPeriod>? Work = null, Guid? PreviousDocumentId = null)
{
    /// <summary>The documents presented.</summary>
    public IEnumerable<Guid> DocumentIds() =>
        new[] { Education?.DocumentId, Assessment?.DocumentId, LabourFunctions?.DocumentId, Certificate?.DocumentId, PreviousDocumentId }.OfType<Guid>();
}

/// <summary>What the register knows of the worker for a level.</summary>
/// <param name="Held">The level held in this specialty or specialisation.</param>
/// <param name="Main">The level held in the main specialty, for a specialisation.</param>
/// <param name="Work">The workplaces of the register.</param>
/// <param name="Credits">Confirmed results.</param>
public sealed record LevelStanding(HeldLevel? Held, HeldLevel? Main, IReadOnlyList<WorkPeriod> Work, IReadOnlyList<CpdCredit> Credits);
