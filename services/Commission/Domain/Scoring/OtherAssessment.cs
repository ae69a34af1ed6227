namespace KazMigration.Commission.Domain;

/// <summary>What another policy would have changed in a decided case.</summary>
public enum OutcomeChange
{
    /// <summary>It was refused and would be recommended to be issued.</summary>
    IssuedInstead,

    /// <summary>It was issued and would be recommended to be refused.</summary>
    RefusedInstead,

    /// <summary>It would be refused all the same, on other grounds.</summary>
    OtherGrounds,
}

/// <summary>A decided case as another policy would have assessed it.</summary>
public sealed record OtherAssessment(OutcomeChange Change, Assessment Assessment);
