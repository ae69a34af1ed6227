using FsCheck;
using FsCheck.Fluent;
using KazMigration.UseCases;

namespace KazMigration.Persistence.Tests;

/// <summary>Any one thing done to a chain is found, at its place.</summary>
public sealed class AuditWalkProperties
{
    private static readonly Gen<string?> Word = Gen.Elements<string?>(null, "71-1", "-,", "0:,", "оңай", "4:оңай,", "a-b");

    private static readonly Gen<(string Subject, string? Body, string What, string? About, string Outcome)> Columns =
        from subject in Gen.Elements("officer.71", "portal", "1:x,", "әкімдік")
        from body in Word
        from what in Gen.Elements("GetForm", "FileApplication", "")
        from about in Word
        from outcome in Gen.Elements(AuditEntry.Done, "another-bodys-case")
        select (subject, body, what, about, outcome);

    private static readonly Gen<AuditEntry> Entry =
        from columns in Columns
        from seconds in Gen.Choose(0, 1_000_000)
        select Of(columns, seconds);

    private static readonly Gen<AuditEntry[]> Entries = Entry.ArrayOf().Where(e => e.Length > 1);

    [Fact]
    public void Walk_AnyChain_Holds() => Check(Entries, entries =>
    {
        var (links, kept) = Chain(entries);
        return Walk(links, kept, links[^1]) is null;
    });

    [Fact]
    public void Walk_EntryChanged_IsFoundAtItsPosition() => Check(Place(), x =>
    {
        var (links, kept) = Chain(x.Entries);
        var changed = x.Entries[(x.Place + 1) % x.Entries.Length];
        // Another entry's columns under this one's id: every column may differ, at least the id in the text does.
        kept[links[x.Place].EntryId] = changed;
        return Walk(links, kept, links[^1])?.Position == x.Place + 1;
    });

    [Fact]
    public void Walk_EntryMissing_IsFoundAtItsPosition() => Check(Place(), x =>
    {
        var (links, kept) = Chain(x.Entries);
        kept.Remove(links[x.Place].EntryId);
        return Walk(links, kept, links[^1])?.Position == x.Place + 1;
    });

    [Fact]
    public void Walk_LinkMissing_IsFoundAtItsPosition() => Check(Place(), x =>
    {
        var (links, kept) = Chain(x.Entries);
        var head = links[^1];
        links.RemoveAt(x.Place);
        return Walk(links, kept, head)?.Position == x.Place + 1;
    });

    [Fact]
    public void Walk_TwoReordered_IsFoundAtTheFirst() => Check(Place(), x =>
    {
        var (links, kept) = Chain(x.Entries);
        var (first, second) = (x.Place, (x.Place + 1) % links.Count);
        var (a, b) = (links[first], links[second]);
        links[first] = new AuditLink(a.Position, b.EntryId, a.PreviousHash, a.Hash);
        links[second] = new AuditLink(b.Position, a.EntryId, b.PreviousHash, b.Hash);
        return Walk(links, kept, links[^1])?.Position == Math.Min(first, second) + 1;
    });

    [Fact]
    public void Walk_HashesMadeAnewFromThere_AreFoundByTheHead() => Check(Place(), x =>
    {
        var (links, kept) = Chain(x.Entries);
        var head = links[^1];
        // Who changes an entry and computes every later hash again meets the head that somebody else remembers.
        AuditEntry[] forged = [.. x.Entries.Select((e, i) => i == x.Place ? x.Entries[(i + 1) % x.Entries.Length] : e)];
        var (again, _) = Chain(forged);
        foreach (var entry in forged)
            kept[entry.Id] = entry;
        return Walk(again, kept, head) is not null;
    });

    [Fact]
    public void Walk_EntryInserted_IsFoundAtItsPosition() => Check(Place(), x =>
    {
        var (links, kept) = Chain(x.Entries);
        var extra = new AuditEntry(new AuditSubject(Caller.System, "71-0"), "Inserted", AuditEntry.Done, Almaty.At("2026-03-02 10:00"));
        kept[extra.Id] = extra;
        var previous = x.Place == 0 ? AuditChain.Beginning : links[x.Place - 1].Hash;
        List<AuditLink> longer =
        [
            .. links.Take(x.Place), AuditChain.Link(x.Place + 1, previous, extra),
            .. links.Skip(x.Place).Select(l => new AuditLink(l.Position + 1, l.EntryId, l.PreviousHash, l.Hash)),
        ];
        return Walk(longer, kept, links[^1])?.Position == x.Place + 2;
    });

    // Ids differ always; what comes after them must tell entries apart by itself, however alike they are.
    [Fact]
    public void TextOf_DifferentEntries_NeverAlike() => Check(
        from a in Columns
        from b in Columns
        from at in Gen.Choose(0, 5)
        select (One: Of(a), Other: Of(at switch
        {
            0 => a with { Subject = b.Subject },
            1 => a with { Body = b.Body },
            2 => a with { What = b.What },
            3 => a with { About = b.About },
            4 => a with { Outcome = b.Outcome },
            _ => b,
        })),
        x => (AfterTheId(x.One) == AfterTheId(x.Other)) == (ColumnsOf(x.One) == ColumnsOf(x.Other)));

    private static AuditEntry Of((string Subject, string? Body, string What, string? About, string Outcome) columns, int seconds = 0) => new(
        new AuditSubject(new Caller(columns.Subject, Roles.Officer, columns.Body), columns.About), columns.What, columns.Outcome,
        new AlmatyTime(new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero).AddSeconds(seconds)));

    private static string AfterTheId(AuditEntry entry) => AuditChain.TextOf(entry).Split(',', 2)[1];

    private static (string, string?, string, string?, string) ColumnsOf(AuditEntry entry) => (entry.Subject, entry.LocalExecutiveBody, entry.What, entry.About, entry.Outcome);

    private static Gen<(AuditEntry[] Entries, int Place)> Place() =>
        from entries in Entries
        from place in Gen.Choose(0, entries.Length - 1)
        select (entries, place);

    private static (List<AuditLink> Links, Dictionary<Guid, AuditEntry> Entries) Chain(AuditEntry[] entries)
    {
        List<AuditLink> links = [];
        foreach (var entry in entries)
            links.Add(AuditChain.Link(links.Count + 1, links.Count == 0 ? AuditChain.Beginning : links[^1].Hash, entry));
        return (links, entries.DistinctBy(e => e.Id).ToDictionary(e => e.Id));
    }

    private static AuditBreak? Walk(List<AuditLink> links, Dictionary<Guid, AuditEntry> entries, AuditLink head)
    {
        var walk = new AuditWalk();
        foreach (var link in links)
            if (walk.Next(link, entries.GetValueOrDefault(link.EntryId)) is { } broken)
                return broken;
        return walk.End(head.Position, head.Hash);
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => Prop.ForAll(values.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
