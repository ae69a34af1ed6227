using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KazMigration.UseCases;

public static class Registration
{
    /// <summary>Registers the handlers and validators of a service's use cases, and what all of them share.</summary>
    public static IServiceCollection AddUseCases(this IServiceCollection services, Assembly assembly)
    {
        services.TryAddScoped<ServiceFactory>(provider => provider.GetService!);
        services.TryAddScoped<IMediator, Mediator>();
        services.TryAddSingleton<CaseAccess>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>)));

        foreach (var type in assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false }))
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
                services.AddScoped(contract, type);

        // Of requests alone: a form is checked by whoever reads it, who makes its validator for the day.
        return services.AddValidatorsFromAssembly(
            assembly, ServiceLifetime.Singleton, found => found.InterfaceType.GenericTypeArguments[0].IsAssignableTo(typeof(IBaseRequest)), includeInternalTypes: true);
    }
}
