using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>The notice of a refused card: made with the decision, once, and signed.</summary>
public sealed class CardRefusalTests : IAsyncLifetime
{
    private static readonly Caller Officer = new("officer.71", Roles.Officer, "71");
    private static readonly CardDecisionForm Refusal = new(CardDecision.Refuse, [CardRefusalGround.CategoryNotProven, CardRefusalGround.EthnicityNotProven], "Closed in 2025");

    private ServiceScene _scene = null!;

    public async Task InitializeAsync() => _scene = await ServiceScene.OpenAsync();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Refuse_Any_ItsNoticeIsSignedAndNamedByTheEvent()
    {
        var application = await ReadyAsync();

        var refused = await _scene.AnswerAsync(new DecideCard(Officer, application.Id, application.Version, Refusal));

        Assert.Equal("R" + refused.Number, refused.Refusal?.NoticeNumber);
        var (pdf, signature) = (await FileAsync(application.Id, signature: false), await FileAsync(application.Id, signature: true));
        Assert.Equal(("application/pdf", "application/pkcs7-signature"), (pdf.MediaType, signature.MediaType));
        var cms = new SignedCms(new ContentInfo(pdf.Content), detached: true);
        cms.Decode(signature.Content);
        cms.CheckSignature(verifySignatureOnly: true);
        await _scene.WithDbAsync(async db =>
        {
            var body = await db.Outbox.Where(m => m.Type.EndsWith(".CardRefused")).Select(m => m.Body).SingleAsync();
            Assert.Contains(refused.Refusal!.NoticeNumber!, body, StringComparison.Ordinal);
            Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(pdf.Content)), body, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Refuse_FourTimesAtOnce_OneNotice()
    {
        var application = await ReadyAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _scene.SendAsync(new DecideCard(Officer, application.Id, application.Version, Refusal))));

        Assert.Single(results, r => !r.Failed);
        Assert.Equal(2, await ContentsAsync());
    }

    [Theory]
    [InlineData(CardApplicationStatus.UnderCheck)]
    [InlineData(CardApplicationStatus.Withdrawn)]
    public async Task Refuse_NotAwaitingDecision_MakesNoNotice(CardApplicationStatus status)
    {
        var application = status is CardApplicationStatus.UnderCheck ? Cards.UnderCheck() : Cards.Checked(TestIin.Of(Cards.BirthDate));
        if (status is CardApplicationStatus.Withdrawn)
            Cards.Do(application.Withdraw(Cards.Decided, "portal"));
        await StoreAsync(application);

        var refused = await _scene.SendAsync(new DecideCard(Officer, application.Id, application.Version, Refusal));

        Assert.Equal("card-application-not-awaiting-decision", refused.Error?.Code.Slug);
        Assert.Equal("document-not-found", (await _scene.SendAsync(new GetCardRefusalFile(Officer, application.Id, Signature: false))).Error?.Code.Slug);
        Assert.Equal(0, await ContentsAsync());
    }

    [Fact]
    public async Task RefusalFile_OfARefusalWithoutNotice_IsNotFound()
    {
        var application = Cards.Checked(TestIin.Of(Cards.BirthDate));
        Cards.Do(application.Refuse(new([CardRefusalGround.CategoryNotProven], "Closed in 2025", Cards.Decided.Date), Cards.Decided, "officer"));
        await StoreAsync(application);

        Assert.Equal("document-not-found", (await _scene.SendAsync(new GetCardRefusalFile(Officer, application.Id, Signature: true))).Error?.Code.Slug);
        Assert.Equal("another-bodys-case", (await _scene.SendAsync(new GetCardRefusalFile(Officer with { LocalExecutiveBody = "75" }, application.Id, Signature: true))).Error?.Code.Slug);
    }

    private Task<FileContent> FileAsync(Guid id, bool signature) => _scene.AnswerAsync(new GetCardRefusalFile(Officer, id, signature));

    private async Task<int> ContentsAsync()
    {
        var count = -1;
        await _scene.WithDbAsync(async db => count = await db.Database.SqlQueryRaw<int>("SELECT CAST(COUNT(*) AS int) AS \"Value\" FROM \"Contents\"").SingleAsync());
        return count;
    }

    private async Task<CardApplication> ReadyAsync()
    {
        var application = Cards.Checked(TestIin.Of(Cards.BirthDate));
        await StoreAsync(application);
        return application;
    }

    private Task StoreAsync(CardApplication application) => _scene.WithDbAsync(async db =>
    {
        await db.CardApplications.AddAsync(application);
        await db.SaveChangesAsync();
    });
}
