using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Commission.Infrastructure;

/// <summary>Gives the sandbox's two LEBs a commission each: its test users member.NN.1 (chair) to member.NN.5 and secretary.NN.</summary>
internal sealed class SandboxCompositions(IServiceScopeFactory scopes) : IHostedService
{
    private static readonly string[] Bodies = ["71", "75"];
    private static readonly DateOnly InForceFrom = new(2023, 7, 1);

    private static readonly RepresentedBody[] Represented =
    [
        RepresentedBody.LocalExecutiveBody, RepresentedBody.Education, RepresentedBody.InternalAffairs,
        RepresentedBody.IndustrialInnovation, RepresentedBody.Atameken,
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var body in Bodies)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ICommissionDb>();
            if (await db.Compositions.AnyAsync(c => c.LocalExecutiveBody == body, cancellationToken))
                continue;

            var put = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(Composition(body), cancellationToken);
            if (put.Failed)
                throw new InvalidOperationException($"Sandbox commission of {body}: {put.Error.Code.Slug}");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static PutComposition Composition(string body) => new(
        new Caller("sandbox", Roles.Ops), body, InForceFrom, $"secretary.{body}",
        [.. Represented.Select((represented, index) => new Member(
            $"member.{body}.{index + 1}", $"Комиссия мүшесі {body}.{index + 1}", represented, index == 0 ? MemberRole.Chair : MemberRole.Member))]);
}
