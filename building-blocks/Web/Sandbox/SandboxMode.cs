namespace KazMigration.Web;

/// <summary>Whether the sandbox (test users, settable clock) is on: in Development unless switched off, elsewhere only when switched on.</summary>
public static class SandboxMode
{
    public static bool IsOn(IConfiguration configuration, IHostEnvironment environment) =>
        configuration.GetValue("Sandbox:Enabled", environment.IsDevelopment());

    internal static bool IdentityIsSandbox(IConfiguration configuration, IHostEnvironment environment) =>
        configuration.GetValue("Identity:Mode", IsOn(configuration, environment) ? "Sandbox" : "Introspection") switch
        {
            "Sandbox" => true,
            "Introspection" => false,
            var other => throw new InvalidOperationException($"Identity:Mode is Sandbox or Introspection, not {other}"),
        };
}
