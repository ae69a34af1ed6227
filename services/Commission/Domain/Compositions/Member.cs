namespace KazMigration.Commission.Domain;

/// <summary>Whom a member represents (Order 236, p. 6).</summary>
public enum RepresentedBody
{
    LocalExecutiveBody,

    /// <summary>Territorial representative of the authorised body for education.</summary>
    Education,

    /// <summary>Territorial representative of the internal affairs bodies.</summary>
    InternalAffairs,

    /// <summary>Territorial representative of the body for state support of industrial innovation.</summary>
    IndustrialInnovation,

    /// <summary>The National Chamber of Entrepreneurs "Atameken".</summary>
    Atameken,

    Association,

    /// <summary>Territorial body of a central body that supervises a sector of the list.</summary>
    SectorAuthority,
}

public enum MemberRole
{
    Member,
    Chair,
}

/// <summary>A voting member of a commission.</summary>
/// <param name="MemberId">Subject of the member's token.</param>
/// <param name="Name">The name that stands in protocols.</param>
/// <param name="Body">Whom the member represents.</param>
/// <param name="Role">Chair or member.</param>
public sealed record Member(string MemberId, string Name, RepresentedBody Body, MemberRole Role);
