using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KazMigration.UseCases;

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
public sealed record DeadlineReceipt(
    string Application, Guid ApplicationId, string LocalExecutiveBody, string Term, string OwedBy, LegalBasis LegalBasis, StartEvent StartEvent,
    int WorkingDays, string CalendarEdition, IReadOnlyList<CountedDay> Days, DateOnly DueOn, DateOnly? EndedOn)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>This receipt with the days of its term; an error when the calendar that it was counted under is not at hand.</summary>
    public Result<DeadlineReceipt> CountedBy(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (calendar.InEditions(CalendarEdition) is not { } counted)
            return DeadlineReceiptErrors.CalendarEditionNotAtHand;
        var days = counted.DaysOf(StartEvent.On, DueOn);
        return this with { Days = days, WorkingDays = days.Count(d => d.Number is not null) };
    }

    /// <summary>The receipt as it is given away.</summary>
    /// <param name="sign">Makes a detached CMS signature (DER) over the text in UTF-8, or says why there is none.</param>
    /// <param name="at">When.</param>
    public Result<DeadlineReceiptView> Signed(Func<byte[], Result<byte[]>> sign, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(sign);
        var text = JsonSerializer.Serialize(this, Json);
        var content = Encoding.UTF8.GetBytes(text);
        var signature = sign(content);
        return signature.Failed
            ? signature.Error
            : new DeadlineReceiptView(text, Convert.ToHexStringLower(SHA256.HashData(content)), Convert.ToBase64String(signature.Value), at);
    }
}

/// <summary>The event that a term is counted from; its day is day 0. Also when that was submitted, which can be a day before.</summary>
public sealed record StartEvent(string What, DateOnly On, DateTimeOffset SubmittedAt);

/// <summary>The text that is signed, its hash, and the detached signature (CMS, DER, base64) over it.</summary>
public sealed record DeadlineReceiptView(string Content, string ContentSha256, string Signature, DateTimeOffset SignedAt);

/// <summary>Why there is no receipt, alike in every service.</summary>
public static class DeadlineReceiptErrors
{
    public static readonly ErrorCode CalendarEditionNotAtHand = new("calendar-edition-not-at-hand", ErrorKind.Unavailable);
}
