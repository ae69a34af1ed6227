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
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType))
            {
                if (contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                    services.AddScoped(contract, type);
                else if (contract.GetGenericTypeDefinition() == typeof(IValidator<>) && contract.GenericTypeArguments[0].IsAssignableTo(typeof(IBaseRequest)))
                    services.AddSingleton(contract, type);
            }

        return services;
    }
}
