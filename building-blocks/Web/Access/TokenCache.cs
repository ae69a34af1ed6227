using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace KazMigration.Web;

/// <summary>
/// Callers by the hash of their token, for a minute at most and never beyond the token's end, so that a token is unprotected
/// or asked about once, not at every request. On real time, whatever the business clock says.
/// </summary>
internal sealed class TokenCache
{
    private const int MaxTokens = 20_000;
    private static readonly long KeepTicks = TimeSpan.FromSeconds(60).Ticks;

    private readonly ConcurrentDictionary<Key, (Caller Caller, long Until)> _callers = new();

    public Caller? Find(in Key token)
    {
        if (!_callers.TryGetValue(token, out var known))
            return null;
        if (known.Until > TimeProvider.System.GetUtcNow().Ticks)
            return known.Caller;
        _callers.TryRemove(token, out _);
        return null;
    }

    public void Keep(in Key token, Caller caller, DateTimeOffset expires)
    {
        var now = TimeProvider.System.GetUtcNow().Ticks;
        if (_callers.Count >= MaxTokens)
            MakeRoom(now);
        _callers[token] = (caller, Math.Min(now + KeepTicks, expires.UtcTicks));
    }

    private void MakeRoom(long now)
    {
        foreach (var (key, known) in _callers)
        {
            if (known.Until <= now)
                _callers.TryRemove(key, out _);
        }

        // All of them in use within a minute: forgetting them costs one look each.
        if (_callers.Count >= MaxTokens)
            _callers.Clear();
    }

    /// <summary>SHA-256 of a token, so that memory holds no token.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct Key(UInt128 High, UInt128 Low)
    {
        public static Key Of(ReadOnlySpan<char> token)
        {
            Span<byte> hash = stackalloc byte[32];
            SHA256.HashData(MemoryMarshal.AsBytes(token), hash);
            return new(MemoryMarshal.Read<UInt128>(hash), MemoryMarshal.Read<UInt128>(hash[16..]));
        }
    }
}
