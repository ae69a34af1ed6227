using Microsoft.Playwright;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class SwaggerInOneProcess(SingleProcessSystem system) : SwaggerTests(system);

[Collection(nameof(Distributed))]
public sealed class SwaggerDistributed(DistributedSystem system) : SwaggerTests(system);

/// <summary>The page of the API in a real browser: every document, "Authorize", "Try it out".</summary>
public abstract class SwaggerTests(SharedSystem shared) : SystemTests(shared)
{
    private const int PatienceMilliseconds = 30_000;

    private static readonly BrowserTypeLaunchOptions Chromium = new()
    {
        ExecutablePath = "/usr/bin/chromium",
        Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    };

    [Fact]
    public async Task Page_Opened_ShowsTheDocumentOfEachService()
    {
        await InBrowserAsync(async page =>
        {
            foreach (var service in RunningSystem.Services)
            {
                await page.Locator("#select").SelectOptionAsync(new SelectOptionValue { Label = service });
                await Assertions.Expect(page.Locator(".info .title")).ToContainTextAsync(service);
                await Assertions.Expect(page.Locator(".opblock").First).ToBeVisibleAsync();
                await Assertions.Expect(page.Locator(".errors-wrapper")).ToHaveCountAsync(0);
            }
        });
    }

    [Fact]
    public async Task Execute_WithoutAndWithAuthorisation_ShowsTheRefusalAndTheAnswer()
    {
        // The list is newest first, and other tests file many.
        await Running.SetClockAsync("2026-12-01T10:00:00+05:00");
        var filed = await Portal.FileAsync();

        await InBrowserAsync(async page =>
        {
            var operation = page.Locator(".opblock-get").Filter(new() { Has = page.Locator("[data-path='/api/v1/applications']") });
            await operation.Locator(".opblock-summary-control").ClickAsync();
            await operation.GetByRole(AriaRole.Button, new() { Name = "Try it out" }).ClickAsync();
            var answer = operation.Locator(".live-responses-table");
            await operation.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();
            await Assertions.Expect(answer.Locator(".response-col_status").Last).ToContainTextAsync("401");

            await AuthoriseAsync(page, Portal.Officer);
            await operation.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();
            await Assertions.Expect(answer.Locator(".response-col_status").Last).ToContainTextAsync("200");
            await Assertions.Expect(answer.Locator(".response-col_description .highlight-code").First).ToContainTextAsync(filed.Id);
        });
    }

    private static async Task AuthoriseAsync(IPage page, string user)
    {
        await page.Locator(".auth-wrapper .authorize").First.ClickAsync();
        var password = page.Locator(".auth-container").Filter(new() { Has = page.Locator("#oauth_username") });
        await password.Locator("#oauth_username").FillAsync(user);
        await password.Locator("#oauth_password").FillAsync("sandbox");
        await password.GetByRole(AriaRole.Button, new() { Name = "Apply given OAuth2 credentials" }).ClickAsync();
        await Assertions.Expect(page.Locator(".auth-container").Filter(new() { HasText = "Authorized" }).First).ToBeVisibleAsync();
        await page.Locator(".btn-done").First.ClickAsync();
    }

    private async Task InBrowserAsync(Func<IPage, Task> look)
    {
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(Api.Origin, "/swagger").ToString());
        await look(page);
    }
}
