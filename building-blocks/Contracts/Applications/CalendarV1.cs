namespace KazMigration.Contracts.Applications.V1;

/// <summary>
/// A year of the working calendar has another edition, which counts from the day it became known. It is of no application:
/// the case is the edition itself.
/// </summary>
[DeliveredTo("commission", "residence-permits", "health-workforce")]
public sealed record CalendarEditionPublished(
    Guid CaseId, int Year, int Edition, DateOnly KnownFrom, IReadOnlyList<DateOnly> NonWorking, IReadOnlyList<DateOnly> Working, DateTimeOffset At)
    : IIntegrationEvent;
