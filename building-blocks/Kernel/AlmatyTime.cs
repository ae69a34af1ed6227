namespace KazMigration.Kernel;

/// <summary>An instant with its date and time of day in the country's one zone, Asia/Almaty.</summary>
public readonly record struct AlmatyTime
{
    internal static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Almaty");

    public AlmatyTime(DateTimeOffset instant)
    {
        // Databases keep microseconds; what is answered before saving must be what is read back.
        var local = TimeZoneInfo.ConvertTime(instant, Zone);
        Instant = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>The instant, with the offset that Almaty had then.</summary>
    public DateTimeOffset Instant { get; }

    public DateOnly Date => DateOnly.FromDateTime(Instant.DateTime);

    public TimeOnly TimeOfDay => TimeOnly.FromDateTime(Instant.DateTime);
}

public static class AlmatyTimeExtensions
{
    /// <summary>Now by the business clock, in Almaty.</summary>
    public static AlmatyTime AlmatyNow(this TimeProvider time) => new(time.GetUtcNow());

    /// <summary>The first instant of a day in Almaty.</summary>
    public static DateTimeOffset BeginningInAlmaty(this DateOnly date)
    {
        var local = date.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, AlmatyTime.Zone.GetUtcOffset(local));
    }

    /// <summary>The same instant with the offset that Almaty had then.</summary>
    public static DateTimeOffset InAlmaty(this DateTimeOffset instant) => new AlmatyTime(instant).Instant;
}
