using FluentValidation;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>A workplace as it is sent, for an organisation (Order 66, p. 8, items 12 and 13).</summary>
internal sealed class WorkplaceFormValidator : AbstractValidator<WorkplaceForm>
{
    public WorkplaceFormValidator(string organisation, DateOnly today)
    {
        var (place, position) = (PersonFormValidator.Item(12), PersonFormValidator.Item(13));
        RuleFor(w => w.Organisation).Must(bin => string.IsNullOrEmpty(bin) || bin == organisation).WithErrorCode("notOwnOrganisation").RestsOn(place);
        RuleFor(w => w.OrganisationName).NotEmpty().RestsOn(place).MaximumLength(300);
        RuleFor(w => w.Region).NotEmpty().RestsOn(place);
        RuleFor(w => w.Region).Must(r => string.IsNullOrEmpty(r) || LocalExecutiveBody.Exists(r)).WithErrorCode("unknownRegion").RestsOn(place);
        RuleFor(w => w.PositionId).NotNull().RestsOn(position).When(w => string.IsNullOrWhiteSpace(w.PositionName));
        RuleFor(w => w.PositionName).MaximumLength(1000);
        RuleFor(w => w.HiredOn).NotNull().RestsOn(Order253.Basis("8"));
        RuleFor(w => w.HiredOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(Order253.Basis("8"));
    }
}

/// <summary>Reads workplaces: the form against its rules, the position against the nomenclature in force.</summary>
internal sealed class WorkplaceFormReader(IPositionDirectory positions)
{
    /// <summary>A position, with the old name it was asked by; faults where it is none, or one of several.</summary>
    public async Task<Result<(NomenclaturePosition? Position, string? AsNamed, Fault? Fault)>> PositionAsync(
        string pointer, Guid? id, string? name, DateOnly today, CancellationToken cancellationToken)
    {
        // Absent or too long: the form's own rules say so.
        if ((id is null && string.IsNullOrWhiteSpace(name)) || name?.Length > 1000)
            return (null, null, null);

        var found = await positions.FindAsync(id, name, today, cancellationToken);
        if (found.Failed)
            return found.Error;
        var basis = PersonFormValidator.Item(13);
        return found.Value switch
        {
            { Position: { } position } => (position, id is null && !IsNameOf(position, name!) ? name!.Trim() : null, null),
            { MayBe.Count: > 0 } several => (null, null, new Fault(
                pointer + "/positionName", "positionAmbiguous", basis, ("Positions", several.MayBe.Select(p => p.Name)))),
            _ => (null, null, new Fault(pointer + (id is null ? "/positionName" : "/positionId"), "positionNotOnList", basis, ("On", today))),
        };
    }

    /// <summary>A hiring of a person born on a day; faults where it is none.</summary>
    public async Task<Result<(Hiring? Hiring, IReadOnlyList<Fault> Faults)>> HiringAsync(
        string pointer, WorkplaceForm form, string organisation, DateOnly? born, DateOnly today, CancellationToken cancellationToken)
    {
        List<Fault> faults = [.. new WorkplaceFormValidator(organisation, today).Validate(form).ToFaults(pointer)];
        var position = await PositionAsync(pointer, form.PositionId, form.PositionName, today, cancellationToken);
        if (position.Failed)
            return position.Error;
        if (position.Value.Fault is { } fault)
            faults.Add(fault);
        if (form.HiredOn <= born)
            faults.Add(new Fault(pointer + "/hiredOn", "beforeBirth", PersonFormValidator.Item(4)));
        return faults.Count > 0
            ? (null, faults)
            : (new Hiring(organisation, form.OrganisationName!.Trim(), form.Region!, position.Value.Position!, position.Value.AsNamed, form.HiredOn!.Value), faults);
    }

    private static bool IsNameOf(NomenclaturePosition position, string name) =>
        new[] { position.Name.Kk, position.Name.Ru, position.Name.En }.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}
