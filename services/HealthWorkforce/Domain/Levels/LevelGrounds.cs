namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>What each ground of a claim rests on.</summary>
public static class LevelGrounds
{
    public static LegalBasis BasisOf(LevelGround ground) => Order283.Basis(ground switch
    {
        LevelGround.Initial => "17; annex 4",
        LevelGround.Next => "19; annex 5",
        LevelGround.EndedCertificate => "12, last sentence",
        LevelGround.PermanentCertificate => "19, second sentence",
        _ => "19, third sentence",
    });
}
