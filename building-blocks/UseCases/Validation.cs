using System.Text;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace KazMigration.UseCases;

/// <summary>Errors of validation, alike in every service.</summary>
public static class ValidationErrors
{
    public static readonly ErrorCode Failed = new("validation-failed", ErrorKind.RuleRefuses);
}

/// <summary>Runs the validators of a request before its handler and answers all their faults together.</summary>
public sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IOutcome<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        List<Fault> faults = [];
        foreach (var validator in validators)
            faults.AddRange((await validator.ValidateAsync(request, cancellationToken)).ToFaults());

        return faults.Count == 0 ? await next() : TResponse.From(ValidationErrors.Failed.With(faults));
    }
}

public static class ValidationExtensions
{
    /// <summary>The legal basis of a rule, kept with its failures.</summary>
    public static IRuleBuilderOptions<T, TProperty> RestsOn<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, LegalBasis basis) =>
        rule.WithState(_ => basis);

    /// <summary>A part of a person's name: at most a hundred characters, on one line, not all of them invisible.</summary>
    public static IRuleBuilderOptions<T, string?> PartOfName<T>(this IRuleBuilder<T, string?> rule) =>
        rule.MaximumLength(100).Must(part => FormRules.IsOneLine(part) && FormRules.IsSeen(part)).WithErrorCode("invalidText");

    /// <summary>Validation failures as faults: pointers from property paths, codes as the validators give them.</summary>
    public static IEnumerable<Fault> ToFaults(this ValidationResult result, string root = "") =>
        result.Errors.Select(e => new Fault(root + Pointer(e.PropertyName), Code(e.ErrorCode), e.CustomState as LegalBasis, Values(e)));

    /// <summary>"Documents[0].Type" as the JSON pointer "/documents/0/type".</summary>
    public static string Pointer(string propertyPath)
    {
        var pointer = new StringBuilder();
        foreach (var part in propertyPath.Split('.', '[', ']').Where(p => p.Length > 0))
            pointer.Append('/').Append(char.ToLowerInvariant(part[0])).Append(part, 1, part.Length - 1);
        return pointer.ToString();
    }

    // FluentValidation names its own validators; texts and clients know camelCase codes.
    private static string Code(string code) => code switch
    {
        "NotNullValidator" or "NotEmptyValidator" => "required",
        "MaximumLengthValidator" => "tooLong",
        _ => code,
    };

    private static (string, object?)[] Values(ValidationFailure failure) =>
        failure.FormattedMessagePlaceholderValues is { } values
            ? [.. values.Where(v => v.Key is "MaxLength" or "From" or "To").Select(v => (v.Key, (object?)v.Value))]
            : [];
}
