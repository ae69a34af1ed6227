using System.Text.Encodings.Web;
using System.Text.Json;
using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Application.Deadlines;

/// <summary>What a deadline receipt says: enough to count the term again by hand.</summary>
/// <param name="Application">The application's number.</param>
/// <param name="ApplicationId">Its id.</param>
/// <param name="LocalExecutiveBody">The LEB.</param>
/// <param name="Term">Which term.</param>
/// <param name="OwedBy">Who owes it.</param>
/// <param name="LegalBasis">What sets it.</param>
/// <param name="StartEvent">What it is counted from.</param>
/// <param name="WorkingDays">Its length.</param>
/// <param name="CalendarEdition">Editions of the calendar it was counted under.</param>
/// <param name="Days">Every day after the event up to the end; without a number those that are not worked.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="EndedOn">The day the body acted or the case ended; null while the term runs.</param>
internal sealed record DeadlineReceipt(
    string Application, Guid ApplicationId, string LocalExecutiveBody, string Term, string OwedBy, LegalBasis LegalBasis, StartEvent StartEvent,
    int WorkingDays, string CalendarEdition, IReadOnlyList<CountedDay> Days, DateOnly DueOn, DateOnly? EndedOn)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The receipt of a term; an error when the calendar that it was counted under is not at hand.</summary>
    public static Result<DeadlineReceipt> Of(CertificateApplication application, Term term, WorkingCalendar calendar)
    {
        if (calendar.InEditions(term.CalendarEdition) is not { } counted)
            return ApplicationErrors.CalendarEditionNotAtHand;

        var days = counted.DaysOf(term.From, term.DueOn);
        return new DeadlineReceipt(
            application.Number, application.Id, application.LocalExecutiveBody, Words.CamelCase(term.Kind), Words.CamelCase(term.Owner), term.LegalBasis,
            new StartEvent(WhatStarted(application, term), term.From, application.SubmittedAt.InAlmaty()), days.Count(d => d.Number is not null), term.CalendarEdition,
            days, term.DueOn, term.EndedOn);
    }

    /// <summary>The text that is signed.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Json);

    private static string WhatStarted(CertificateApplication application, Term term) =>
        term.ComplaintId is not null ? "complaint" : term.From == application.RegisteredOn ? "registration" : "reopening";
}

/// <summary>The event that a term is counted from; its day is day 0.</summary>
internal sealed record StartEvent(string What, DateOnly On, DateTimeOffset SubmittedAt);
