using FluentValidation;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>A claim as it is entered. What is left out is not presented.</summary>
public sealed record LevelClaimForm(
    string Level, LevelGround Ground, string Specialty, string? Specialisation = null, EducationProof? Education = null, PreparednessAssessment? Assessment = null,
    LabourFunctions? LabourFunctions = null, CategoryCertificate? Certificate = null, PreviousLevelForm? PreviousLevel = null, IReadOnlyList<WorkPeriod>? Work = null)
{
    internal LevelRequest ToRequest() => new(
        Level, Ground, Specialty.Trim(), string.IsNullOrWhiteSpace(Specialisation) ? null : Specialisation.Trim(), Education, Assessment, LabourFunctions, Certificate,
        PreviousLevel is { } p ? new HeldLevel(p.Level, p.GivenOn, p.GivenOn) : null, Work, PreviousLevel?.DocumentId);

    internal IEnumerable<(string Pointer, Guid Id)> Documents => new (string Part, Guid? Id)[]
    {
        ("education", Education?.DocumentId), ("assessment", Assessment?.DocumentId), ("labourFunctions", LabourFunctions?.DocumentId),
        ("certificate", Certificate?.DocumentId), ("previousLevel", PreviousLevel?.DocumentId),
    }.Where(d => d.Id is not null).Select(d => ($"/{d.Part}/documentId", d.Id!.Value));
}

/// <summary>A level given before the register was kept here.</summary>
public sealed record PreviousLevelForm(string Level, DateOnly GivenOn, Guid? DocumentId = null);

internal sealed class LevelClaimFormValidator : AbstractValidator<LevelClaimForm>
{
    public LevelClaimFormValidator(LevelPolicy policy, DateOnly today)
    {
        RuleFor(f => f.Level).Must(l => policy.Find(l) is not null).WithErrorCode("levelUnknown").RestsOn(Order283.Basis("annexes 4, 5"));
        RuleFor(f => f.Ground).Must((f, ground) => policy.Find(f.Level) is not { } level || level.Grounds.Contains(ground))
            .WithErrorCode("levelGroundNotOfLevel").RestsOn(Order283.Basis("17, 19"));
        RuleFor(f => f.Specialty).NotEmpty().MaximumLength(150);
        RuleFor(f => f.Specialisation).MaximumLength(150);
        RuleFor(f => f.PreviousLevel!.Level).Must(l => policy.Find(l) is not null).WithErrorCode("levelUnknown")
            .RestsOn(Order283.Basis("annexes 4, 5")).When(f => f.PreviousLevel is not null);
        RuleFor(f => f.PreviousLevel!.GivenOn).Must(d => d <= today).WithErrorCode("dateInFuture").When(f => f.PreviousLevel is not null);
        RuleFor(f => f.Work!).Must(w => w.Count <= WorkPeriodValidator.MaxPeriods).WithErrorCode("tooMany").OverridePropertyName("work").When(f => f.Work is not null);
        RuleForEach(f => f.Work!).SetValidator(new WorkPeriodValidator(() => today)).OverridePropertyName("work").When(f => f.Work is not null);
        Texts();
    }

    private void Texts()
    {
        RuleFor(f => f.Education!.Institution).NotEmpty().MaximumLength(300).When(f => f.Education is not null);
        RuleFor(f => f.Assessment!.Organisation).NotEmpty().MaximumLength(300).When(f => f.Assessment is not null);
        RuleFor(f => f.Assessment!.Number).NotEmpty().MaximumLength(100).When(f => f.Assessment is not null);
        RuleFor(f => f.LabourFunctions!.SignedBy).MaximumLength(300).When(f => f.LabourFunctions is not null);
        RuleFor(f => f.Certificate!.Number).NotEmpty().MaximumLength(100).When(f => f.Certificate is not null);
        RuleFor(f => f.Certificate!.ValidTo).Must((f, to) => to is null || f.Certificate!.GivenOn <= to).WithErrorCode("endBeforeStart").When(f => f.Certificate is not null);
    }
}
