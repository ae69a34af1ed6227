using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;

namespace KazMigration.Commission.Api;

/// <summary>What the commission found. <c>to</c> of a period is null while the work goes on.</summary>
internal sealed record FindingsBody(
    bool DocumentsReliable, bool MeetsProfessionRequirements,
    IReadOnlyList<EducationValue> Education, IReadOnlyList<WorkPeriod> Experience, string? Note = null);

/// <summary>Subjects of the members who sit, and of those who stand aside for a conflict of interest.</summary>
internal sealed record ProtocolBody(IReadOnlyList<string> Attendees, IReadOnlyList<StandingAsideView>? StandingAside = null);

/// <summary>A signature; a member who does not agree says why.</summary>
internal sealed record SignatureBody(string? Dissent = null);

/// <summary>The members of a commission from a day on.</summary>
internal sealed record CompositionBody(DateOnly InForceFrom, string Secretary, IReadOnlyList<Member> Members);

/// <summary>What a person states of themselves, and the registration day to count up to (today when left out).</summary>
internal sealed record ScoreEstimateBody(IReadOnlyList<EducationValue> Education, IReadOnlyList<WorkPeriod> Experience, DateOnly? On = null);
