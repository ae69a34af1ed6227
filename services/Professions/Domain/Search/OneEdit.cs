namespace KazMigration.Professions.Domain.Search;

/// <summary>A typo of one letter: one put in, left out, replaced, or swapped with its neighbour.</summary>
internal static class OneEdit
{
    public static bool Apart(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (Math.Abs(first.Length - second.Length) > 1)
            return false;

        var same = first.CommonPrefixLength(second);
        first = first[same..];
        second = second[same..];
        if (first.IsEmpty || second.IsEmpty)
            return first.Length + second.Length == 1;

        return first.Length == second.Length
            ? first[1..].SequenceEqual(second[1..]) || Swapped(first, second)
            : first.Length > second.Length ? first[1..].SequenceEqual(second) : second[1..].SequenceEqual(first);
    }

    private static bool Swapped(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length > 1 && first[0] == second[1] && first[1] == second[0] && first[2..].SequenceEqual(second[2..]);
}
