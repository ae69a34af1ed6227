namespace KazMigration.Web;

/// <summary>
/// Why a parameter could not be bound. Binding then answers null, the framework sets 400 without running the endpoint,
/// and the problem is written from this. No exception is thrown on a path that any caller can take at will.
/// </summary>
internal sealed record Refusal(ProblemType Type, IReadOnlyList<Fault> Faults, IReadOnlyList<(string Name, object? Value)> Values)
{
    /// <summary>Keeps the first refusal of a request, with the faults of all.</summary>
    public static void Set(HttpContext context, ProblemType type, IReadOnlyList<Fault>? faults = null, params (string Name, object? Value)[] values) =>
        context.Features.Set(context.Features.Get<Refusal>() is { } first
            ? first with { Faults = [.. first.Faults, .. faults ?? []] }
            : new Refusal(type, faults ?? [], values));
}
