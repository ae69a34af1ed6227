using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Application.Levels;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Tests.Register;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>Documents presented with a claim (Order 66, p. 12 of the Rules), for who may see the worker.</summary>
public sealed class LevelDocumentTests
{
    private static readonly byte[] Paper = "%PDF-1.7\nlevel\n"u8.ToArray();

    [Fact]
    public async Task Get_EachDocumentOfTheClaim_AsItWasUploaded()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var (worker, claim) = await ClaimedAsync(scene);

        var documents = claim.Request.DocumentIds().ToList();

        Assert.Equal(4, documents.Distinct().Count());
        foreach (var document in documents)
        {
            var file = await scene.AnswerAsync(new GetLevelDocument(RegisterScene.Coordinator, worker, claim.Id, document));
            Assert.Equal((Convert.ToHexString(Paper), "application/pdf"), (Convert.ToHexString(file.Content), file.MediaType));
        }
    }

    [Theory]
    [InlineData(Roles.HumanResources, Person.Clinic, "another-organisations-case")]
    [InlineData(Roles.Applicant, null, "health-worker-not-found")]
    [InlineData(Roles.Auditor, null, null)]
    public async Task Get_Caller_OnlyWhoMaySeeTheWorker(string role, string? organisation, string? refusal)
    {
        await using var scene = await RegisterScene.OpenAsync();
        var (worker, claim) = await ClaimedAsync(scene);

        var answer = await scene.SendAsync(
            new GetLevelDocument(new("caller", role, Iin: "900101300017", Organisation: organisation), worker, claim.Id, claim.Request.DocumentIds().First()));

        Assert.Equal(refusal, answer.Error?.Code.Slug);
    }

    [Fact]
    public async Task Get_DocumentOfAnotherClaimOrNone_IsNotFound()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var (worker, claim) = await ClaimedAsync(scene);
        var other = await UploadedAsync(scene);

        Assert.Equal("document-not-found", await RefusalAsync(claim.Id, other));
        Assert.Equal("level-claim-not-found", await RefusalAsync(Guid.NewGuid(), claim.Request.DocumentIds().First()));

        async Task<string?> RefusalAsync(Guid of, Guid document) => (await scene.SendAsync(new GetLevelDocument(RegisterScene.Hospital, worker, of, document))).Error?.Code.Slug;
    }

    private static async Task<(Guid Worker, LevelClaimView Claim)> ClaimedAsync(RegisterScene scene)
    {
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2015-09-01")).Value.Id;
        var form = new LevelClaimForm(
            "7.2 (R)", LevelGround.Next, "Кардиология", null, new(HealthEducation.Residency, "Медицина университеті", new(2015, 6, 30), await UploadedAsync(scene)),
            LevelSample.Passed with { DocumentId = await UploadedAsync(scene) }, LevelSample.Performed with { DocumentId = await UploadedAsync(scene) },
            PreviousLevel: new("7.1 (R)", new(2015, 9, 1), await UploadedAsync(scene)));
        return (worker, await scene.AnswerAsync(new ClaimLevel(RegisterScene.Hospital, worker, new(Guid.NewGuid(), "hr.1", "hash"), form)));
    }

    private static async Task<Guid> UploadedAsync(RegisterScene scene) =>
        (await scene.AnswerAsync(new UploadDocument<IHealthWorkforceDb>(RegisterScene.Hospital, Paper))).Id;
}
