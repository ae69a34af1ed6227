namespace KazMigration.Applications.Domain.Statistics;

/// <summary>What the statistics count. Where a body acted under a term, its working days and whether it was late are counted too.</summary>
public enum Measure
{
    /// <summary>An application was registered; detail: its kind.</summary>
    Filed,

    /// <summary>The file went to the commission, under the term of Order 236, p. 7.</summary>
    Forwarded,

    /// <summary>The commission decided, under the term of p. 9.</summary>
    CommissionDecided,

    /// <summary>The LEB gave what was asked for, under the term of p. 11, 16, 22, 22-1; detail: the application's kind.</summary>
    Issued,

    /// <summary>The LEB refused, under the same term; detail: the application's kind.</summary>
    Refused,

    /// <summary>A ground of annex 2, row 9, on which it refused; detail: the ground. One refusal can have several.</summary>
    RefusalGround,

    /// <summary>The applicant took the application back; detail: its kind.</summary>
    Withdrawn,

    /// <summary>A certificate was revoked (p. 21).</summary>
    CertificateRevoked,

    /// <summary>The term of a certificate ended (p. 23).</summary>
    CertificateExpired,

    /// <summary>A revocation was set aside on a complaint and the certificate restored (p. 24, 26–28).</summary>
    CertificateRestored,

    /// <summary>A complaint was registered (p. 24).</summary>
    ComplaintFiled,

    /// <summary>The LEB granted a complaint fully, under the term of p. 24.</summary>
    ComplaintGranted,

    /// <summary>The LEB passed a complaint on, under the same term.</summary>
    ComplaintForwarded,

    /// <summary>The LEB did one of the two, under its term of p. 25.</summary>
    ComplaintAnswered,

    /// <summary>The reviewing body decided, under the term of p. 26; detail: the outcome.</summary>
    ComplaintDecided,

    /// <summary>Who complained took the complaint back.</summary>
    ComplaintWithdrawn,
}
