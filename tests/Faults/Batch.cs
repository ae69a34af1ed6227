namespace KazMigration.Faults.Tests;

/// <summary>The steps of the main job in which something can break.</summary>
public enum Step
{
    File,
    Forward,
    Open,
    RecordFindings,
    DrawUpProtocol,
    Sign,
    Decide,
}

/// <summary>
/// Applications on their way side by side: every second one to a certificate, the others to a refusal. Their people try again,
/// with the same idempotency key, what the system did not answer.
/// </summary>
internal sealed class Batch : IDisposable
{
    public const int Size = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static int _lastSerial;

    private readonly Api _api;
    private readonly PortalClient _portal;
    private readonly Person[] _people;

    public Batch(Uri origin, int size = Size)
    {
        _api = new Api(origin, Patience);
        _portal = new PortalClient(_api);
        var first = Interlocked.Add(ref _lastSerial, size * 10) - (size * 10);
        _people = [.. Enumerable.Range(0, size).Select(i => new Person(TestIin.Of(FilingForm.BirthDate, first + (i * 10) + 1), ToIssue: i % 2 == 0))];
    }

    public IReadOnlyList<string> Iins => [.. _people.Select(p => p.Iin)];

    public IReadOnlyList<FiledCase> Cases => [.. _people.Select(p => p.Case!)];

    public int ToIssue => _people.Count(p => p.ToIssue);

    public int ToRefuse => _people.Length - ToIssue;

    /// <summary>The applications as they ended.</summary>
    public IReadOnlyList<Reply> Outcomes => [.. _people.Select(p => p.Outcome!)];

    /// <summary>Takes all applications through all steps; in the midst of each step, something is done to the system.</summary>
    public async Task RunAsync(Func<Step, Task> strike)
    {
        foreach (var step in Enum.GetValues<Step>())
            await RunAsync(step, strike);
    }

    public async Task RunAsync(Step step, Func<Step, Task> strike)
    {
        var done = 0;
        var struck = new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously);
        await Task.WhenAll(_people.Select(async person =>
        {
            await TakeAsync(person, step);
            if (Interlocked.Increment(ref done) == Math.Max(1, _people.Length / 4))
                struck.SetResult(strike(step));
        }));
        await await struck.Task;
    }

    public void Dispose() => _api.Dispose();

    private async Task TakeAsync(Person person, Step step)
    {
        switch (step)
        {
            case Step.File:
                person.Case = new FiledCase((await _portal.SendFormAsync(await _portal.FormAsync(person.Iin), person.Key)).Is(201)["id"]);
                break;
            case Step.Forward:
                await _portal.ForwardAsync(person.Case!);
                break;
            case Step.Open:
                person.File = await _portal.AwaitCaseAsync(person.Case!);
                break;
            case Step.RecordFindings:
                (await _portal.RecordFindingsAsync(person.File!, person.ToIssue ? PortalClient.Qualified : PortalClient.Unqualified)).Is(200);
                break;
            case Step.DrawUpProtocol:
                person.Protocol = await _portal.DrawUpProtocolAsync(person.File!);
                break;
            case Step.Sign:
                await _portal.SignAllAsync(person.Protocol!);
                break;
            default:
                person.Outcome = await _portal.AwaitOutcomeAsync(person.Case!, person.ToIssue ? "issued" : "refused");
                break;
        }
    }

    private sealed record Person(string Iin, bool ToIssue)
    {
        public Guid Key { get; } = Guid.NewGuid();

        public FiledCase? Case { get; set; }

        public CommissionFile? File { get; set; }

        public string? Protocol { get; set; }

        public Reply? Outcome { get; set; }
    }
}
