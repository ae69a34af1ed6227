namespace KazMigration.Web;

/// <summary>The identity provider does not answer: nobody can be let in now, and nobody is told that his token is wrong.</summary>
internal sealed class IdentityUnavailableException(Exception inner) : Exception("The identity provider does not answer", inner);
