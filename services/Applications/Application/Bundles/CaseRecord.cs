using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Application.Bundles;

/// <summary>The case as one readable text, case.json: what was filed, each step and term, what was decided, what is complained of.</summary>
internal static class CaseRecord
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json);

    public static byte[] Of(BundleSource source, WorkingCalendar calendar, DateOnly today)
    {
        var a = source.Application;
        return Write(new
        {
            application = new
            {
                a.Id,
                a.Number,
                a.Kind,
                a.Status,
                a.LocalExecutiveBody,
                a.Applicant,
                a.Representative,
                a.Profession,
                a.Education,
                a.Experience,
                a.Attachments,
                SubmittedAt = a.SubmittedAt.InAlmaty(),
                a.RegisteredOn,
                a.ForwardDueOn,
                a.ResultDueOn,
                a.CalendarEdition,
                a.Occasion,
                a.ApplicantTerm,
                a.Round,
                a.Recommendation,
                a.Refusal,
                a.FormerRefusals,
                a.CertificateNumber,
                a.ConcernedCertificate,
            },
            steps = source.Steps.Select(s => new StepView(s.At.InAlmaty(), s.By, s.What, s.LegalBasis, s.Late, s.Note, s.Moved)),
            terms = source.Terms.Select(t => TermOf(t, calendar, today)),
            // The code opens the verification to anyone: it is the holder's, and no part of the case.
            certificate = source.Certificate is not { } c ? null : new
            {
                c.Number,
                Status = c.StatusOn(today),
                c.Holder,
                c.Basis,
                IssuedAt = c.IssuedAt.InAlmaty(),
                c.ValidFrom,
                c.ValidTo,
                c.Replaces,
                c.ReplacedBy,
                c.Duplicates,
                c.Revocation,
                c.History,
            },
            notices = source.Notices,
            complaints = source.Complaints.Select(x => ComplaintView.Of(x, today)),
        });
    }

    private static object TermOf(Term t, WorkingCalendar calendar, DateOnly today) => new
    {
        Term = t.Kind,
        t.ComplaintId,
        t.Owner,
        t.LegalBasis,
        t.From,
        t.DueOn,
        t.CalendarEdition,
        // None where an edition that the term was counted under is not at hand.
        CountedDays = calendar.InEditions(t.CalendarEdition)?.DaysOf(t.From, t.DueOn).Where(d => d.Number is not null).Select(d => d.Date),
        t.EndedOn,
        Late = t.IsLateOn(today),
    };
}
