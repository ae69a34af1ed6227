namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>A confirmation form that was drawn up and signed (p. 10 and annex 2 to the Rules). It never changes.</summary>
public sealed class CpdForm
{
    private CpdForm()
    {
    }

    public CpdForm(Guid id, Guid workerId, string specialty, decimal total, AlmatyTime now, Guid documentId, Guid signatureId, string sha256)
    {
        (Id, WorkerId, Specialty, Total, DrawnUpOn) = (id, workerId, specialty, total, now.Date);
        (DocumentId, SignatureId, Sha256) = (documentId, signatureId, sha256);
    }

    public Guid Id { get; private set; }

    public Guid WorkerId { get; private set; }

    /// <summary>The declared specialty.</summary>
    public string Specialty { get; private set; } = "";

    /// <summary>Credits in all on the day.</summary>
    public decimal Total { get; private set; }

    public DateOnly DrawnUpOn { get; private set; }

    public Guid DocumentId { get; private set; }

    public Guid SignatureId { get; private set; }

    /// <summary>Of the PDF.</summary>
    public string Sha256 { get; private set; } = "";
}
