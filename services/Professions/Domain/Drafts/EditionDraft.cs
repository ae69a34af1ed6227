namespace KazMigration.Professions.Domain.Drafts;

/// <summary>
/// An edition in the making: begun with the rows of the latest edition of its list, changed, checked, approved by a person
/// who had no hand in it, and published with the day it comes into force. What is published is an edition of its own, which
/// never changes; the draft stays as the record of how it was made.
/// </summary>
public sealed class EditionDraft : IVersioned
{
    private EditionDraft() => (List, BaseEdition, Act, Rows, Steps) = ("", "", NoAct, [], []);

    private EditionDraft(ProfessionEdition latest, string by, AlmatyTime now)
    {
        Id = Guid.CreateVersion7(now.Instant);
        (List, BaseEditionId, BaseEdition, Act) = (latest.List, latest.Id, latest.Name, NoAct);
        Rows = [.. latest.Rows.Select(r => r.ToContent()).OrderBy(r => (r.Number.Sector, r.Number.Activity, r.Number.Profession))];
        Steps = [new(now.Instant, by, DraftStep.Begun)];
    }

    public Guid Id { get; private set; }

    /// <summary>One of <see cref="ProfessionLists"/>.</summary>
    public string List { get; private set; }

    /// <summary>The edition that the draft began with; it must still be the latest one on publication.</summary>
    public Guid BaseEditionId { get; private set; }

    public string BaseEdition { get; private set; }

    /// <summary>The act that will make the edition; its parts are null until they are given.</summary>
    public Act Act { get; private set; }

    /// <summary>The first day in force; null until it is given.</summary>
    public DateOnly? InForceFrom { get; private set; }

    public DraftStatus Status { get; private set; }

    public IReadOnlyList<RowContent> Rows { get; private set; }

    /// <summary>What was done, oldest first.</summary>
    public IReadOnlyList<DraftStep> Steps { get; private set; }

    /// <summary>The edition that the draft became; null until it is published.</summary>
    public Guid? EditionId { get; private set; }

    public long Version { get; private set; }

    private static Act NoAct => new(null, null, null, null, null);

    /// <summary>Begins with the latest edition of a list, so that two editions in force one after the other are never mixed up.</summary>
    public static EditionDraft Begin(ProfessionEdition latest, string by, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return new(latest, by, now);
    }

    /// <summary>Names the act and the day it brings the edition into force.</summary>
    public Result SetAct(Act act, DateOnly inForceFrom, string by, AlmatyTime now)
    {
        if (Status is not DraftStatus.Open)
            return Wrong();
        (Act, InForceFrom) = (act, inForceFrom);
        return Record(by, now, DraftStep.ActChanged);
    }

    /// <summary>Puts a row in, or in the place of the one with this code.</summary>
    public Result PutRow(string code, RowContent row, string by, AlmatyTime now)
    {
        if (Status is not DraftStatus.Open)
            return Wrong();
        Rows = Rows.Any(r => r.Code == code) ? [.. Rows.Select(r => r.Code == code ? row : r)] : [.. Rows, row];
        return Record(by, now, DraftStep.RowChanged, code);
    }

    public Result RemoveRow(string code, string by, AlmatyTime now)
    {
        if (Status is not DraftStatus.Open)
            return Wrong();
        if (Rows.All(r => r.Code != code))
            return DraftErrors.RowNotFound;
        Rows = [.. Rows.Where(r => r.Code != code)];
        return Record(by, now, DraftStep.RowRemoved, code);
    }

    /// <summary>Puts other rows in the place of all.</summary>
    public Result ReplaceRows(IReadOnlyList<RowContent> rows, string by, AlmatyTime now)
    {
        if (Status is not DraftStatus.Open)
            return Wrong();
        Rows = rows;
        return Record(by, now, DraftStep.RowsImported);
    }

    /// <summary>Hands a draft without faults to the second person.</summary>
    public Result Submit(IReadOnlyList<ProfessionEdition> editionsOfList, string by, AlmatyTime now)
    {
        if (Status is not DraftStatus.Open)
            return Wrong();
        var check = Check(editionsOfList, now.Date);
        if (check.Failed)
            return check;
        Status = DraftStatus.Submitted;
        return Record(by, now, DraftStep.Submitted);
    }

    /// <summary>Sends a draft back to be changed; an approval is void with it.</summary>
    public Result Return(string reason, string by, AlmatyTime now)
    {
        if (Status is not (DraftStatus.Submitted or DraftStatus.Approved))
            return Wrong();
        Status = DraftStatus.Open;
        return Record(by, now, DraftStep.Returned, reason);
    }

    /// <summary>Approves. Only a person who neither began, changed nor submitted the draft can.</summary>
    public Result Approve(string by, AlmatyTime now)
    {
        if (Status is not DraftStatus.Submitted)
            return Wrong();
        if (Steps.Any(s => s.By == by && s.What is not DraftStep.Returned and not DraftStep.Approved))
            return DraftErrors.FourEyes;
        Status = DraftStatus.Approved;
        return Record(by, now, DraftStep.Approved);
    }

    /// <summary>Makes the edition. The days that pass before count: its first day must not lie behind.</summary>
    public Result<ProfessionEdition> Publish(IReadOnlyList<ProfessionEdition> editionsOfList, string by, AlmatyTime now)
    {
        if (Status is not DraftStatus.Approved)
            return Wrong().Error!;
        var check = Check(editionsOfList, now.Date);
        if (check.Failed)
            return check.Error;

        var edition = ProfessionEdition.Publish(List, Act, InForceFrom!.Value, derived: false, Rows.Select(r => new ProfessionRow(r)));
        ProfessionEdition.Chain([.. editionsOfList, edition]);
        (Status, EditionId) = (DraftStatus.Published, edition.Id);
        Record(by, now, DraftStep.Published);
        return edition;
    }

    /// <summary>
    /// Whether it can be asked what the draft would have changed: it may still become an edition, and its rows have no faults. An act
    /// need not be named yet.
    /// </summary>
    public Result MayBeAskedAbout(IReadOnlyList<ProfessionEdition> editionsOfList)
    {
        if (Status is DraftStatus.Published or DraftStatus.Withdrawn)
            return Wrong();
        var latest = editionsOfList.MaxBy(e => e.InForceFrom)!;
        if (latest.Id != BaseEditionId)
            return DraftErrors.Outdated.With(("Edition", latest.Name));
        var faults = DraftCheck.OfRows(List, Rows).ToList();
        return faults.Count == 0 ? Result.Ok : DraftErrors.NotValid.With(faults);
    }

    public Result Withdraw(string by, AlmatyTime now)
    {
        if (Status is DraftStatus.Published or DraftStatus.Withdrawn)
            return Wrong();
        Status = DraftStatus.Withdrawn;
        return Record(by, now, DraftStep.Withdrawn);
    }

    /// <summary>All faults of the draft together; an error of its own when another edition came in between.</summary>
    public Result Check(IReadOnlyList<ProfessionEdition> editionsOfList, DateOnly today)
    {
        var latest = editionsOfList.MaxBy(e => e.InForceFrom)!;
        if (latest.Id != BaseEditionId)
            return DraftErrors.Outdated.With(("Edition", latest.Name));
        var faults = DraftCheck.Faults(this, editionsOfList, today).ToList();
        return faults.Count == 0 ? Result.Ok : DraftErrors.NotValid.With(faults);
    }

    /// <summary>The rows as an edition has them, to be compared with one; it is never stored.</summary>
    internal ProfessionEdition AsEdition() =>
        ProfessionEdition.Publish(List, new Act(null, null, null, null, null, $"draft/{Id}"), InForceFrom ?? DateOnly.MaxValue, derived: true, Rows.Select(r => new ProfessionRow(r)));

    private Result Record(string by, AlmatyTime now, string what, string? reason = null)
    {
        Steps = [.. Steps, new(now.Instant, by, what, reason)];
        return Result.Ok;
    }

    private Result Wrong() => DraftErrors.WrongStatus.With(("Status", Status));
}
