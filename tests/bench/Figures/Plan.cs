namespace KazMigration.Bench.Figures;

/// <summary>How long each part is warmed up and measured. A short run shows that everything works; its figures mean nothing.</summary>
internal sealed record Plan(
    string Repository, int Port, bool Distributed, int WrkWarmUp, int WrkSeconds, TimeSpan ChainWarmUp, TimeSpan ChainTime, TimeSpan LatencyTime,
    TimeSpan MachineTime, int DeadlineRequests, int ManyCases, int Workers)
{
    public const int BareOffset = 40;
    public const int BarePostgresOffset = 41;
    public const int RabbitOffset = 42;
    public static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    public static Plan Full(string repository, int port, bool distributed, int workers) => new(
        repository, port, distributed, 25, 10, TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(5), 200, 1_000_000, workers);

    public static Plan Quick(string repository, int port, bool distributed, int workers) => new(
        repository, port, distributed, 1, 2, TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(1), 40, 20_000, workers);
}
