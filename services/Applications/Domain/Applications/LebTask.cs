namespace KazMigration.Applications.Domain.Applications;

/// <summary>What a body has to do next, so that a term is kept: the LEB, or the body that reviews complaints against it.</summary>
public enum LebTask
{
    /// <summary>The officer sends the complete file to the commission (p. 7).</summary>
    Forward,

    /// <summary>The officer grants or refuses an extension, a reissue or a duplicate (p. 16, 22, 22-1).</summary>
    Decide,

    /// <summary>The official confirms the decision on the commission's recommendation (p. 11).</summary>
    Confirm,

    /// <summary>The official grants a complaint fully, or passes it on (p. 24).</summary>
    AnswerComplaint,

    /// <summary>The reviewing body decides on a complaint that was passed on (p. 26).</summary>
    ReviewComplaint,
}
