namespace KazMigration.Commission.Domain;

/// <summary>The profession asked for, as the list in force on the filing day names it.</summary>
public sealed record Profession(Guid Id, string List, string Edition, LocalizedText Name, LocalizedText Sector, LocalizedText Activity);

/// <summary>Education as the applicant states it.</summary>
public sealed record ClaimedEducation(string Level, string Specialty, DateOnly GraduatedOn);

/// <summary>A period of work as the applicant states it.</summary>
public sealed record ClaimedExperience(string Position, DateOnly From, DateOnly? To);

/// <summary>What the applicant states, for the commission to examine; who the applicant is stays with the LEB.</summary>
public sealed record Claims(IReadOnlyList<ClaimedEducation> Education, IReadOnlyList<ClaimedExperience> Experience);

/// <summary>A file as the LEB hands it over (Order 236, p. 7).</summary>
public sealed record CaseFile(
    Guid ApplicationId, string ApplicationNumber, string LocalExecutiveBody, DateOnly RegisteredOn, Profession Profession, Claims Claims);
