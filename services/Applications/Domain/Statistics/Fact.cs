using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;

namespace KazMigration.Applications.Domain.Statistics;

/// <summary>
/// One thing that happened and is counted, written with the step that it counts. Facts are only added, so writers do not wait for
/// each other; once added to the totals they are gone.
/// </summary>
public sealed class Fact
{
    private Fact()
    {
    }

    internal Fact(string localExecutiveBody, DateOnly day, Measure measure, string detail = "", bool late = false, int workingDays = 0)
    {
        Id = Guid.CreateVersion7();
        LocalExecutiveBody = localExecutiveBody;
        Day = day;
        Measure = measure;
        Detail = detail;
        Late = late;
        WorkingDays = workingDays;
    }

    public Guid Id { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    /// <summary>The day on which it happened; for a filing, that of the registration.</summary>
    public DateOnly Day { get; private set; }

    public Measure Measure { get; private set; }

    /// <summary>A word that parts the measure further, such as the application's kind; empty where nothing does.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Whether it came after the last day of its term.</summary>
    public bool Late { get; private set; }

    /// <summary>Working days from the beginning of its term to the act, by the calendar of that day; 0 where no term runs.</summary>
    public int WorkingDays { get; private set; }

    public static Fact Filed(CertificateApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        return new(application.LocalExecutiveBody, application.RegisteredOn, Measure.Filed, WordOf(application.Kind));
    }

    /// <summary>The file of an application went to the commission.</summary>
    public static Fact Forwarded(CertificateApplication application, WorkingCalendar calendar) => Kept(application, TermKind.Forward, Measure.Forwarded, "", calendar);

    /// <summary>
    /// The commission decided on an application. Its term (p. 9) runs to the day of the last signature, from the day of forwarding
    /// or, of a case that was opened anew, from the day on which the result's term began again.
    /// </summary>
    public static Fact CommissionDecided(CertificateApplication application, DateOnly decidedOn, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(calendar);
        var (forwardedOn, result) = (TermOf(application, TermKind.Forward).EndedOn ?? decidedOn, TermOf(application, TermKind.Result));
        var receivedOn = application.Round > 1 ? result.From : forwardedOn;
        var late = calendar.Count(receivedOn, Order236Terms.CommissionDecision).IsMissedOn(decidedOn);
        return new(application.LocalExecutiveBody, decidedOn, Measure.CommissionDecided, "", late, calendar.WorkingDaysBetween(receivedOn, decidedOn));
    }

    /// <summary>The LEB gave what an application asks for.</summary>
    public static Fact Issued(CertificateApplication application, WorkingCalendar calendar) =>
        Kept(application, TermKind.Result, Measure.Issued, WordOf(application.Kind), calendar);

    /// <summary>The LEB refused an application: the refusal, and each of its grounds.</summary>
    public static IEnumerable<Fact> Refused(CertificateApplication application, WorkingCalendar calendar)
    {
        var refused = Kept(application, TermKind.Result, Measure.Refused, WordOf(application.Kind), calendar);
        return application.Refusal!.Grounds.Select(g => new Fact(refused.LocalExecutiveBody, refused.Day, Measure.RefusalGround, g.Code)).Prepend(refused);
    }

    public static Fact Withdrawn(CertificateApplication application, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(application);
        return new(application.LocalExecutiveBody, on, Measure.Withdrawn, WordOf(application.Kind));
    }

    public static Fact Revoked(Certificate certificate, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new(certificate.LocalExecutiveBody, on, Measure.CertificateRevoked);
    }

    public static Fact Restored(Certificate certificate, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new(certificate.LocalExecutiveBody, on, Measure.CertificateRestored);
    }

    /// <summary>The term of a certificate ended; counted on the day after its last day, whenever that was noticed.</summary>
    public static Fact Expired(Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new(certificate.LocalExecutiveBody, certificate.ValidTo.AddDays(1), Measure.CertificateExpired);
    }

    /// <summary>"issue" of an issue: the word that stands for a kind in counts.</summary>
    public static string WordOf(ApplicationKind kind) => kind switch
    {
        ApplicationKind.Issue => "issue",
        ApplicationKind.Extend => "extend",
        ApplicationKind.Reissue => "reissue",
        _ => "duplicate",
    };

    private static Fact Kept(CertificateApplication application, TermKind kind, Measure measure, string detail, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(calendar);
        return Kept(TermOf(application, kind), measure, detail, calendar);
    }

    /// <summary>An act that ended a term, on the day of the act.</summary>
    internal static Fact Kept(Term term, Measure measure, string detail, WorkingCalendar calendar)
    {
        var endedOn = term.EndedOn ?? throw new InvalidOperationException($"The term {term.Kind} of {term.HolderId} still runs");
        return new(term.LocalExecutiveBody, endedOn, measure, detail, endedOn > term.DueOn, calendar.WorkingDaysBetween(term.From, endedOn));
    }

    // The last one, should a term of the kind have begun again.
    private static Term TermOf(CertificateApplication application, TermKind kind) =>
        application.Terms.Where(t => t.Kind == kind).MaxBy(t => (t.From, t.Id))!;
}
