using System.Diagnostics.CodeAnalysis;

namespace KazMigration.Kernel;

/// <summary>What a use case answers: a value or an error, so that behaviours can treat every use case alike.</summary>
public interface IOutcome
{
    /// <summary>The error, or null when it went well.</summary>
    Error? Error { get; }

    /// <summary>The value without its type; null when it failed.</summary>
    object? Untyped { get; }
}

/// <summary>A result type that can be made from an error.</summary>
public interface IOutcome<TSelf> : IOutcome where TSelf : IOutcome<TSelf>
{
    static abstract TSelf From(Error error);
}

/// <summary>Done, or the error that prevented it.</summary>
public readonly struct Result : IOutcome<Result>, IEquatable<Result>
{
    private Result(Error error) => Error = error;

    public static Result Ok => default;

    public Error? Error { get; }

    public object? Untyped => null;

    [MemberNotNullWhen(true, nameof(Error))]
    public bool Failed => Error is not null;

    public static Result From(Error error) => new(error);

    public static implicit operator Result(Error error) => new(error);

    public static implicit operator Result(ErrorCode code) => new(code.ToError());

    public bool Equals(Result other) => Equals(Error, other.Error);

    public override bool Equals(object? obj) => obj is Result other && Equals(other);

    public override int GetHashCode() => Error?.GetHashCode() ?? 0;

    public static bool operator ==(Result left, Result right) => left.Equals(right);

    public static bool operator !=(Result left, Result right) => !left.Equals(right);
}

/// <summary>A value, or the error that prevented it.</summary>
public readonly struct Result<T> : IOutcome<Result<T>>, IEquatable<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    public Error? Error { get; }

    public object? Untyped => _value;

    [MemberNotNullWhen(true, nameof(Error))]
    public bool Failed => Error is not null;

    /// <summary>The value. Asking for it after a failure is a programming error.</summary>
    public T Value => Error is null ? _value! : throw new InvalidOperationException("The result is the error " + Error.Code.Slug);

    public static Result<T> From(Error error) => new(default, error);

    /// <summary>A value, also where it is null or of an interface type, which a conversion cannot take.</summary>
    public static Result<T> Of(T value) => new(value, null);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);

    public static implicit operator Result<T>(ErrorCode code) => new(default, code.ToError());

    public bool Equals(Result<T> other) => Equals(Error, other.Error) && EqualityComparer<T?>.Default.Equals(_value, other._value);

    public override bool Equals(object? obj) => obj is Result<T> other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Error, _value);

    public static bool operator ==(Result<T> left, Result<T> right) => left.Equals(right);

    public static bool operator !=(Result<T> left, Result<T> right) => !left.Equals(right);
}
