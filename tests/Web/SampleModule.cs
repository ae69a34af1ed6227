using System.Text;
using System.Text.Json.Serialization;
using KazMigration.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Web.Tests;

public enum SampleKind { FirstIssue, Extend }

public sealed record SamplePerson(string Surname, DateOnly BirthDate, string? Patronymic);

public sealed record SampleCase(
    SampleKind Kind, Guid ProfessionId, SamplePerson Applicant, IReadOnlyList<SamplePerson> Relatives, int Years, bool Consent, DateTimeOffset? At = null);

public sealed record SampleNote(string? Text = null, Tree? Tree = null);

public sealed record Tree
{
    public Tree? Child { get; init; }
}

public sealed record SampleView(Guid Id, string Name, long Version);

/// <summary>What an answer leaves out, and a version that is not its tag.</summary>
public sealed record SampleHint([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text, long Version);

public static class SampleErrors
{
    public static readonly ErrorCode NotFound = new("case-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode Closed = new("case-closed", ErrorKind.Conflict);
    public static readonly ErrorCode Stale = new("stale-version", ErrorKind.Stale);
    public static readonly ErrorCode Malformed = new("malformed-request", ErrorKind.Malformed);
    public static readonly ErrorCode DocumentsMissing = new("documents-missing", ErrorKind.RuleRefuses, LegalBasis.Order236("8"));
    public static readonly ErrorCode RegistryDown = new("registry-unavailable", ErrorKind.Unavailable);

    public static Error Of(string kind) => kind switch
    {
        "malformed" => Malformed.With([new Fault("/a", "required")]),
        "forbidden" => AccessErrors.AnotherBody,
        "notFound" => NotFound.With(("Id", 7)),
        "conflict" => Closed.With(("On", new DateOnly(2026, 3, 2))),
        "stale" => Stale,
        "oneRule" => ValidationErrors.Failed.With([new Fault("/a", "required", LegalBasis.Order236("8")), new Fault("/b", "required", LegalBasis.Order236("8"))]),
        "twoRules" => ValidationErrors.Failed.With([new Fault("/a", "required", LegalBasis.Order236("8")), new Fault("/b", "required")]),
        "rule" => DocumentsMissing.With([new Fault("/documents", "paperMissing", LegalBasis.Order236("8.1"), ("Type", "authority"))]),
        _ => RegistryDown,
    };
}

/// <summary>A service with a route for everything that the building block does.</summary>
public sealed class SampleModule : ServiceModule
{
    public static readonly Guid Id = Guid.Parse("0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e");
    public static readonly SampleView View = new(Id, "Ғалым <b>", 3);

    public SampleClockFollower Follower { get; } = new();

    public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SampleHealth Health { get; } = new();

    public override string Name => "sample";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        builder.Services.AddMessages(typeof(SampleModule).Assembly);
        builder.Services.AddSingleton<ITransientFaults>(new SampleTransientFaults());
        builder.Services.AddSingleton<IFollowsClock>(Follower);
        builder.Services.AddSingleton<IHealthCheck>(Health);
        builder.Services.AddHealthChecks().AddCheck("database", Health);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapGet("/errors/{kind}", static (string kind) => Answer.Ok<SampleView>(SampleErrors.Of(kind)))
            .AllowEveryone(RateLimits.Public).Describe("Fail", "Answers an error.", SampleErrors.NotFound, SampleErrors.DocumentsMissing).ResponseExample(View);
        api.MapGet("/throw/{what}", Throw)
            .AllowEveryone(RateLimits.Public).Describe("Throw", "Throws.").ResponseExample(View);
        api.MapGet("/limited", static () => Answer.Ok<SampleView>(View))
            .AllowEveryone(RateLimits.Verification).Describe("Ask little", "Under a limit.").ResponseExample(View);
        api.MapGet("/cases/{id}", static (Guid id, DateOnly? on) => Answer.Ok(id == Id ? View : (Result<SampleView>)SampleErrors.NotFound, v => v.Version))
            .RequireRoles(Roles.Officer, Roles.Applicant).Describe("Read a case", "Reads it.", SampleErrors.NotFound).ResponseExample(View);
        api.MapGet("/tagged", static () => Answer.Ok<SampleView>(View, _ => "edition-7", "public, max-age=60"))
            .AllowEveryone(RateLimits.Public).Describe("Read a list", "Cacheable.").ResponseExample(View).WithEntityTag();
        api.MapGet("/cases", static (PageQuery page, Word<SampleKind>? kind, Word<SampleKind>[] kinds, string? text) => Answer.Ok<PageRequest>(page.Request))
            .RequireRoles(Roles.Officer).Describe("List cases", "By pages.").ResponseExample(new PageRequest(50, null));
        api.MapPost("/cases", static (Body<SampleCase> body, IdempotencyHeader key, Caller caller) =>
                Answer.Created<SampleView>(View with { Name = key.For(caller, body).BodyHash }, v => $"/api/v1/cases/{v.Id}", v => v.Version))
            .RequireRoles(Roles.Applicant, Roles.Portal).Describe("File a case", "Files it (p. 7).", SampleErrors.DocumentsMissing)
            .RequestExample(Example).ResponseExample(View);
        api.MapPost("/cases/{id}/forwarding", static (Guid id, IfMatch ifMatch, Body<SampleNote> note, Caller caller) =>
                Answer.Ok<SampleView>(View with { Name = caller.Subject + caller.LocalExecutiveBody + note.Value.Text, Version = ifMatch.Version }))
            .RequireRoles(Roles.Officer).Describe("Forward a case", "Forwards it.").RequestExample(new SampleNote()).ResponseExample(View);
        api.MapPost("/questions", static () => Answer.Accepted<SampleView>(View, v => $"/api/v1/questions/{v.Id}"))
            .RequireRoles(Roles.Ops).Describe("Ask", "Answers later.").ResponseExample(View);
        api.MapDelete("/cases/{id}", static (Guid id) => Answer.NoContent(Result.Ok))
            .RequireRoles(Roles.Ops).Describe("Delete a case", "Deletes it.");
        api.MapGet("/file", static () => Answer.File((Encoding.UTF8.GetBytes("%PDF"), "application/pdf", "куәлік.pdf")))
            .RequireRoles(Roles.Officer).AnswersFile("application/pdf").Describe("Read a document", "The document.");
        api.MapGet("/any", static (Caller caller) => Answer.Ok<Caller>(caller)).Describe("Read the caller", "Who calls.").ResponseExample(new Caller("ops", "ops"));
        api.MapGet("/wait", async (CancellationToken ct) =>
            {
                using var left = ct.Register(() => Left.TrySetResult());
                await Task.Delay(Timeout.Infinite, ct);
                return Answer.NoContent(Result.Ok);
            })
            .AllowEveryone(RateLimits.Public).Describe("Wait", "Until the caller leaves.");
        api.MapPost("/documents", static async (HttpRequest request) =>
            {
                await request.ReadFormAsync();
                return Answer.NoContent(Result.Ok);
            })
            .TakesFile()
            .RequireRoles(Roles.Applicant).Describe("Upload a document", "Takes it.");
        api.MapGet("/hints", static () => Answer.Ok<SampleHint>(new SampleHint(null, 3)))
            .AllowEveryone(RateLimits.Public).Describe("Give a hint", "Another one each day.").ResponseExample(new SampleHint(null, 3)).WithoutEntityTag();
        api.MapGet("/texts", static (RequestLanguage language) => Answer.Ok<string>(language.Code))
            .AllowEveryone(RateLimits.Public).Describe("Tell the language", "As asked for.").ResponseExample("kk");
    }

    public static SampleCase Example => new(
        SampleKind.FirstIssue, Id, new("YILMAZ", new(1990, 1, 1), null), [], 7, true, new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5)));

    private static OkAnswer<SampleView> Throw(string what) => throw (what switch
    {
        "calendar" => new CalendarNotCoveredException(2031),
        "transient" => new TimeoutException("database 900101300017"),
        _ => new InvalidOperationException("value 900101300017 is wrong"),
    });
}

public sealed class SampleClockFollower : IFollowsClock
{
    public TimeProvider? Time { get; set; }

    public DateTimeOffset Seen { get; private set; }

    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(50, cancellationToken);
        Seen = Time!.GetUtcNow();
    }
}

public sealed class SampleHealth : IHealthCheck
{
    public bool Works { get; set; } = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Works ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Host=db;Password=secret"));
}

internal sealed class SampleTransientFaults : ITransientFaults
{
    public bool IsTransient(Exception exception) => exception is TimeoutException;
}
