namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>The requirements of a criterion that can be checked without looking into a document (annex 1, column 3).</summary>
/// <param name="WindowYears">A result counts while it is not older (p. 6).</param>
/// <param name="LastAuthor">The last place among the authors that still counts; null where it does not matter.</param>
/// <param name="MembershipYears">Years of membership at the moment of confirmation.</param>
/// <param name="IsCourse">A qualification raising course, whose grade is stated.</param>
public sealed record CpdDemand(int WindowYears = CpdDemand.LastYears, int? LastAuthor = null, int? MembershipYears = null, bool IsCourse = false)
{
    private const int LastYears = 5;

    internal static CpdDemand Of(int criterion) => criterion switch
    {
        1 => new(IsCourse: true),
        6 or 7 => new(LastAuthor: 1),
        8 or 9 => new(LastAuthor: 3),
        16 or 17 => new(MembershipYears: 1),
        18 => new(WindowYears: 1),
        _ => new(),
    };
}
