using KazMigration.Commission.Domain;

namespace KazMigration.Commission.Infrastructure;

/// <summary>Configuration section "Commission:Quorum": the share of the members that those who sit must exceed.</summary>
public sealed class QuorumOptions
{
    public const string Section = "Commission:Quorum";

    public int Numerator { get; set; } = Quorum.MoreThanHalf.Numerator;

    public int Denominator { get; set; } = Quorum.MoreThanHalf.Denominator;

    internal Quorum ToPolicy() => Numerator >= 0 && Numerator < Denominator
        ? new Quorum(Numerator, Denominator)
        : throw new InvalidOperationException($"{Section} is no share below one: {Numerator}/{Denominator}");
}
