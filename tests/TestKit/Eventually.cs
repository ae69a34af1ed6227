namespace KazMigration.TestKit;

/// <summary>Waits for what another process or thread is about to do.</summary>
public static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Looks until the answer is the expected one; the last answer stands in the failure.</summary>
    public static async Task EqualAsync<T>(T expected, Func<Task<T>> look, int withinSeconds = 60)
    {
        ArgumentNullException.ThrowIfNull(look);
        var clock = TimeProvider.System;
        var started = clock.GetTimestamp();
        while (true)
        {
            var actual = await look();
            if (EqualityComparer<T>.Default.Equals(expected, actual))
                return;
            if (clock.GetElapsedTime(started).TotalSeconds > withinSeconds)
                throw new TimeoutException($"Expected {expected} within {withinSeconds} s; it is {actual}");
            await Task.Delay(Pause, clock);
        }
    }

    public static Task TrueAsync(Func<Task<bool>> look, int withinSeconds = 60) => EqualAsync(true, look, withinSeconds);
}
