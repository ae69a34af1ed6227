namespace KazMigration.Professions.Application;

/// <summary>The registry's own key, with which it signs answers that others rely on offline.</summary>
public interface IRegistrySigning
{
    /// <summary>A detached CMS signature (DER); an error when the configuration has no key.</summary>
    Result<byte[]> Sign(byte[] content, DateTimeOffset at);
}
