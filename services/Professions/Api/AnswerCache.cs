using System.Collections.Concurrent;
using KazMigration.Professions.Application.Catalogue;

namespace KazMigration.Professions.Api;

/// <summary>
/// Finished answers by what was asked, letter by letter. Bounded by bytes, since anyone can vary a query: when the young half
/// is full it becomes the old one, and what nobody asks for again goes with the next change.
/// </summary>
internal sealed class AnswerCache(ProfessionCatalogue catalogue, TimeProvider time)
{
    internal const int LongestKey = 512;
    internal const long BytesOfHalf = 16 * 1024 * 1024;
    private const int BytesOfEntry = 256;

    private readonly Lock _change = new();
    private volatile ConcurrentDictionary<string, CachedAnswer> _young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, CachedAnswer> _old = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>What an answer given now rests on; to be taken before the answer is made.</summary>
    public AnswerBasis Now => new(catalogue.Current?.Generation ?? 0, time.AlmatyNow().Date);

    internal int Count => _young.Count + _old.Count;

    /// <summary>The answer kept, if it still rests on what holds now.</summary>
    public CachedAnswer? Find(string key)
    {
        if (_young.TryGetValue(key, out var answer))
            return answer.Basis == Now ? answer : null;
        if (!_old.TryGetValue(key, out answer) || answer.Basis != Now)
            return null;
        Keep(key, answer);
        return answer;
    }

    public CachedAnswer Keep(string key, CachedAnswer answer)
    {
        if (key.Length > LongestKey)
            return answer;

        lock (_change)
        {
            _young[key] = answer;
            _bytes += answer.Size + (key.Length * sizeof(char)) + BytesOfEntry;
            if (_bytes > BytesOfHalf)
                (_old, _young, _bytes) = (_young, new(StringComparer.Ordinal), 0);
        }

        return answer;
    }
}
