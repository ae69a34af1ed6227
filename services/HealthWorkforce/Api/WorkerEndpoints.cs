using KazMigration.Documents;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>The professional register (Order 66, p. 8, 9).</summary>
internal static class WorkerEndpoints
{
    private static readonly string[] Readers = [Roles.HumanResources, Roles.HealthCoordinator, Roles.Applicant, Roles.Auditor, Roles.Ops];

    private static readonly ErrorCode[] Changing =
        [WorkerErrors.NotFound, AccessErrors.AnotherOrganisation, WorkerErrors.OrganisationMissing, WorkerErrors.StaleVersion, ValidationErrors.Failed];

    public static void Map(IEndpointRouteBuilder register)
    {
        MapEntering(register);
        MapReading(register);
        MapWorkplaces(register);
        MapTakingBack(register);
        MapExtract(register);
    }

    private static void MapEntering(IEndpointRouteBuilder register)
    {
        register.MapPost("/workers", Enter)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Enter a hiring",
                """
                The specialist of an organisation enters whom it hired, within three working days of the hiring (Order 66, p. 8). A later entry is taken, noted (`lateBy`, in working days) and counted.
                The organisation is that of the token. Who already stands in the register, by the IIN, is not entered twice: the hiring joins the person's entry, and what is told otherwise than there is a change of it (p. 9).
                The position by `positionId` of the list `health-positions` in force, or by `positionName`: an old name means the one that replaced it, and is kept in `positionAsNamed`. All faults are named together.
                """,
                ValidationErrors.Failed, WorkerErrors.OrganisationMissing, WorkerErrors.AlreadyWorksThere, IdempotencyErrors.KeyReused, WorkerErrors.PositionsUnavailable)
            .RequestExample(RegisterExamples.Hiring)
            .ResponseExample(RegisterExamples.Worker);

        register.MapPost("/workers/{id:guid}/changes", Change)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Enter a change",
                "The specialist of an organisation where the person works enters what has changed or was added (Order 66, p. 9). Members left out stay; lists are sent whole; an empty patronymic or citizenship is none. The history keeps what was said before.",
                [.. Changing, WorkerErrors.NothingChanges])
            .RequestExample(new PersonForm(Residence: "Almaty, Abay 10"))
            .ResponseExample(RegisterExamples.Worker);
    }

    private static void MapReading(IEndpointRouteBuilder register)
    {
        register.MapGet("/workers", List)
            .RequireRoles(Readers)
            .Describe(
                "Entries of the register",
                "Those that the caller may see: an organisation those who work in it, a worker the own one. `name`: the beginning of surname, given name and patronymic; `organisation` (BIN), `region`, `position` (number in the nomenclature) and `enteredLate` are of one workplace where the person works now.",
                AccessErrors.AnotherOrganisation)
            .ResponseExample(RegisterExamples.Workers);

        register.MapGet("/workers/{id:guid}", Get)
            .RequireRoles(Readers)
            .Describe(
                "One entry of the register",
                "All that the register tells of a person (Order 66, p. 8), with workplaces held now and before; those entered by mistake stand in `takenBack`. For the organisations where the person works, the national coordinator and the person. Carries an ETag.",
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation)
            .ResponseExample(RegisterExamples.Worker);

        register.MapGet("/workers/{id:guid}/history", History)
            .RequireRoles(Readers)
            .Describe(
                "The steps of an entry",
                "When, by whom (role, and BIN of the organisation), what, on which legal basis; of a change, what each field said before and says since; of taking back, what and why.",
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation)
            .ResponseExample(RegisterExamples.History);
    }

    private static void MapWorkplaces(IEndpointRouteBuilder register)
    {
        register.MapPost("/workers/{id:guid}/workplaces", AddPlace)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Enter a second workplace",
                "Another position of the person in the caller's organisation (Order 66, p. 9). An organisation where the person does not work yet enters a hiring instead.",
                [.. Changing, WorkerErrors.AlreadyWorksThere, WorkerErrors.PositionsUnavailable])
            .RequestExample(RegisterExamples.Place)
            .ResponseExample(RegisterExamples.Worker);

        register.MapPost("/workers/{id:guid}/workplaces/{workplaceId:guid}/transfer", Transfer)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Enter a transfer",
                "Another position or region in the same organisation from the day `on` (Order 66, p. 9). The workplace of before ends with the day before.",
                [.. Changing, WorkerErrors.WorkplaceNotFound, WorkerErrors.AlreadyLeft, WorkerErrors.TakenBack, WorkerErrors.SamePosition, WorkerErrors.AlreadyWorksThere, WorkerErrors.PositionsUnavailable])
            .RequestExample(RegisterExamples.Transfer)
            .ResponseExample(RegisterExamples.Worker);

        register.MapPost("/workers/{id:guid}/workplaces/{workplaceId:guid}/departure", Depart)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Enter a departure",
                "`on` is the last day of work (Order 66, p. 9). Leaving one organisation and starting at another within 30 days, unless configured otherwise, is counted as one move.",
                [.. Changing, WorkerErrors.WorkplaceNotFound, WorkerErrors.AlreadyLeft, WorkerErrors.TakenBack])
            .RequestExample(new DepartureForm(new DateOnly(2026, 3, 31), "End of the contract"))
            .ResponseExample(RegisterExamples.Worker);
    }

    private static void MapTakingBack(IEndpointRouteBuilder register)
    {
        register.MapGet("/workers/{id:guid}/workplaces/{workplaceId:guid}", Workplace)
            .RequireRoles(Readers)
            .Describe(
                "One workplace",
                "What was entered of it, also for its organisation after its end, when the entry itself is closed to that. Carries the ETag of the entry.",
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation, WorkerErrors.WorkplaceNotFound)
            .ResponseExample(RegisterExamples.OneWorkplace);

        register.MapPost("/workers/{id:guid}/workplaces/{workplaceId:guid}/taking-back", TakeBack)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Take back a wrong entry",
                """
                The organisation takes back the last movement of its workplace that it entered by mistake, with the `reason` (Order 66, p. 9): the departure of a workplace that was left, the hiring or transfer that began one held now.
                Nothing is erased: the history tells of both, and the person never held what is in `takenBack`. After a departure or a transfer the workplace of before is held again; a move that the mistake made is taken back too.
                A report stays as it was made; what it told of is taken off `enteredLater` of the next month's. Where nothing else stands, the person is no longer registered.
                Of a workplace that a transfer ended, the transfer is taken back at the workplace it led to.
                """,
                [.. Changing, WorkerErrors.WorkplaceNotFound, WorkerErrors.TakenBack, WorkerErrors.TransferredSince, WorkerErrors.HeldAgainSince])
            .RequestExample(new TakingBackForm("Entered for another person of the same name"))
            .ResponseExample(RegisterExamples.WorkerWithTakenBack);
    }

    private static void MapExtract(IEndpointRouteBuilder register)
    {
        register.MapGet("/workers/{id:guid}/extract", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetExtract(caller, id, Signature: false), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe(
                "An extract of the register",
                "What the register tells of a person as PDF, in Kazakh and Russian. Of one version of the entry and one day, both in the file's name, it is the same each time, so that document and signature can be fetched one after the other.",
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation);

        register.MapGet("/workers/{id:guid}/extract/signature", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetExtract(caller, id, Signature: true), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe(
                "The signature of an extract",
                "Detached CMS (DER) of the service's key over the PDF of the same name.",
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation, ServiceKey.NotConfigured);
    }

    private static async Task<CreatedAnswer<WorkerView>> Enter(Body<WorkerForm> body, IdempotencyHeader key, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Created(
            await mediator.Send(new EnterWorker(caller, key.For(caller, body), body.Value), ct), w => $"/api/v1/health-workforce/workers/{w.Id}", w => w.Version);

    private static async Task<OkAnswer<WorkerView>> Change(Guid id, IfMatch ifMatch, Body<PersonForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ChangeWorker(caller, id, ifMatch.Version, body.Value), ct), w => w.Version);

    private static async Task<OkAnswer<Page<WorkerListItem>>> List(
        string? name, string? organisation, string? region, string? position, bool? enteredLate, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListWorkers(caller, new(name, organisation, region, position, enteredLate), page.Request), ct));

    private static async Task<OkAnswer<WorkerView>> Get(Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetWorker(caller, id), ct), w => w.Version);

    private static async Task<OkAnswer<Page<RegisterStepView>>> History(Guid id, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetWorkerHistory(caller, id, page.Request), ct));

    private static async Task<OkAnswer<WorkerView>> AddPlace(Guid id, IfMatch ifMatch, Body<WorkplaceForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new AddWorkplace(caller, id, ifMatch.Version, body.Value), ct), w => w.Version);

    private static async Task<OkAnswer<WorkerView>> Transfer(
        Guid id, Guid workplaceId, IfMatch ifMatch, Body<TransferForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new TransferWorker(caller, id, workplaceId, ifMatch.Version, body.Value), ct), w => w.Version);

    private static async Task<OkAnswer<WorkerView>> Depart(
        Guid id, Guid workplaceId, IfMatch ifMatch, Body<DepartureForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new DepartWorker(caller, id, workplaceId, ifMatch.Version, body.Value), ct), w => w.Version);

    private static async Task<OkAnswer<OneWorkplaceView>> Workplace(Guid id, Guid workplaceId, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetWorkplace(caller, id, workplaceId), ct), w => w.Version);

    private static async Task<OkAnswer<WorkerView>> TakeBack(
        Guid id, Guid workplaceId, IfMatch ifMatch, Body<TakingBackForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new TakeBackMovement(caller, id, workplaceId, ifMatch.Version, body.Value), ct), w => w.Version);
}
