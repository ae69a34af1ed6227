namespace KazMigration.Applications.Application;

/// <summary>Signs in the name of an LEB's authorised person (Order 236, p. 13); keys never leave what implements it.</summary>
public interface IDocumentSigning
{
    /// <summary>Whether there is a key for this LEB.</summary>
    bool CanSign(string localExecutiveBody);

    /// <summary>A detached CMS signature (DER) over the content.</summary>
    byte[] Sign(string localExecutiveBody, byte[] content, DateTimeOffset at);

    /// <summary>Certificates (PEM) that lead from the LEB's key to its authority, the key's own first; empty where there is no key.</summary>
    IReadOnlyList<string> ChainOf(string localExecutiveBody);
}
