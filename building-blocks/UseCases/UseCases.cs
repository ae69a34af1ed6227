using MediatR;

namespace KazMigration.UseCases;

/// <summary>A request that changes something and answers a value or an error.</summary>
public interface ICommand<T> : IRequest<Result<T>>;

/// <summary>A request that changes something and answers only whether it was done.</summary>
public interface ICommand : IRequest<Result>;

/// <summary>A request that reads.</summary>
public interface IQuery<T> : IRequest<Result<T>>;

public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>> where TCommand : ICommand<T>;

public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Result> where TCommand : ICommand;

public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>> where TQuery : IQuery<T>;
