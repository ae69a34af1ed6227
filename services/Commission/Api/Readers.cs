using KazMigration.UseCases;

namespace KazMigration.Commission.Api;

/// <summary>Who may read the commission's work; those of an LEB read that LEB's alone.</summary>
internal static class Readers
{
    public static readonly string[] All = [Roles.Secretary, Roles.Member, Roles.Officer, Roles.Official, Roles.Auditor, Roles.Ops];
}
