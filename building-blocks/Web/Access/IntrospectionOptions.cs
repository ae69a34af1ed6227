using Microsoft.AspNetCore.Authentication;

namespace KazMigration.Web;

/// <summary>Where tokens are asked about (configuration section <c>Identity</c>).</summary>
internal sealed class IntrospectionOptions : AuthenticationSchemeOptions
{
    public Uri? IntrospectionEndpoint { get; set; }

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    public override void Validate()
    {
        base.Validate();
        if (IntrospectionEndpoint is not { IsAbsoluteUri: true } || ClientId.Length == 0 || ClientSecret.Length == 0)
            throw new InvalidOperationException("Identity:IntrospectionEndpoint, Identity:ClientId and Identity:ClientSecret are needed to check tokens");
    }
}
