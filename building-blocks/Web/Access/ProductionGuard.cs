namespace KazMigration.Web;

/// <summary>Refuses to start the production environment with anything of the sandbox in its configuration.</summary>
internal static class ProductionGuard
{
    private static readonly string[] SecretWords = ["secret", "password", "key", "token"];

    public static void Check(IHostEnvironment environment, IConfiguration configuration)
    {
        if (!environment.IsProduction())
            return;

        var faults = Faults(environment, configuration).ToArray();
        if (faults.Length > 0)
            throw new InvalidOperationException("The production environment does not start with the sandbox: " + string.Join("; ", faults));
    }

    private static IEnumerable<string> Faults(IHostEnvironment environment, IConfiguration configuration)
    {
        if (SandboxMode.IsOn(configuration, environment))
            yield return "Sandbox:Enabled is true";
        foreach (var key in (string[])["Identity:Mode", "Signing:Mode"])
        {
            if (IsSandbox(configuration[key]))
                yield return $"{key} is Sandbox";
        }

        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if ((IsSecret(key) && IsSandbox(value)) || value?.Contains("password=sandbox", StringComparison.OrdinalIgnoreCase) == true)
                yield return $"{key} is a secret of the sandbox";
        }
    }

    private static bool IsSecret(string key) => SecretWords.Any(word => key.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsSandbox(string? value) => string.Equals(value, "sandbox", StringComparison.OrdinalIgnoreCase);
}
