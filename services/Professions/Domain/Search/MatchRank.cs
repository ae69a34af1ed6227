namespace KazMigration.Professions.Domain.Search;

/// <summary>How well a row answers a query, best first.</summary>
public enum MatchRank
{
    /// <summary>The query is the name, or the code.</summary>
    Exact,

    /// <summary>The name, or the code, begins with the query.</summary>
    NamePrefix,

    /// <summary>Every word of the query is a word of the name; or a name that the row replaces begins with the query.</summary>
    NameWord,

    /// <summary>Words of the name begin with the words of the query.</summary>
    NameWordPrefix,

    /// <summary>Words of the query stand inside words of the name.</summary>
    NamePart,

    /// <summary>A word is found only in the names of positions, or in a name that the row replaces.</summary>
    Position,

    /// <summary>A word is found only in the names of sector or activity.</summary>
    Sector,

    /// <summary>A word is found only if one letter of it is wrong.</summary>
    Typo,

    None,
}
