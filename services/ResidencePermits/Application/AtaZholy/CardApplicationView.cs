using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json.Serialization;
using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>An application for the card as the portal shows it; last days of terms that have not begun are null.</summary>
public sealed record CardApplicationView(
    Guid Id, string Number, CardCategory Category, CardApplicationStatus Status, string LocalExecutiveBody, string Channel, DateTimeOffset SubmittedAt,
    DateOnly RegisteredOn, DateOnly RequestsDueOn, DateOnly? AnswersDueOn, DateOnly? DecisionDueOn, IReadOnlyList<BodyAnswerView> Answers,
    string? CardNumber, CardRefusalView? Refusal, string Version)
{
    internal static CardApplicationView Of(CardApplication application) => Row.Of(application).ToView();

    /// <summary>The columns that the view needs, without the form.</summary>
    internal sealed record Row(
        Guid Id, long Sequence, CardCategory Category, CardApplicationStatus Status, string LocalExecutiveBody, string Channel, DateTimeOffset SubmittedAt,
        DateOnly RegisteredOn, DateOnly RequestsDueOn, DateOnly? AnswersDueOn, DateOnly? DecisionDueOn, IReadOnlyList<BodyAnswer> Answers,
        string? CardNumber, CardRefusal? Refusal, long Version, string? ApplicantIin)
    {
        public static readonly Expression<Func<CardApplication, Row>> Columns = a => new Row(
            a.Id, a.Sequence, a.Category, a.Status, a.LocalExecutiveBody, a.Channel, a.SubmittedAt, a.RegisteredOn, a.RequestsDueOn, a.AnswersDueOn,
            a.DecisionDueOn, a.Answers, a.CardNumber, a.Refusal, a.Version, a.ApplicantIin);

        public static readonly Func<CardApplication, Row> Of = Columns.Compile();

        public CardApplicationView ToView() => new(
            Id, CardApplication.NumberOf(LocalExecutiveBody, RegisteredOn, Sequence), Category, Status, LocalExecutiveBody, Channel, SubmittedAt.InAlmaty(),
            RegisteredOn, RequestsDueOn, AnswersDueOn, DecisionDueOn, [.. Answers.Select(a => new BodyAnswerView(a.Body, a.Objects, a.Reference, a.At.InAlmaty()))],
            CardNumber, CardRefusalView.Of(Refusal, Category), Version.ToString(CultureInfo.InvariantCulture));
    }
}

public sealed record BodyAnswerView(CheckingBody Body, bool Objects, string Reference, DateTimeOffset At);

/// <summary>A refusal with its grounds, in words and with what they rest on, what was found, and the number of its notice.</summary>
public sealed record CardRefusalView(
    DateOnly RefusedOn, IReadOnlyList<CardRefusalGroundView> Grounds, string Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NoticeNumber = null)
{
    internal static CardRefusalView? Of(CardRefusal? refusal, CardCategory category) => refusal is null ? null : new(
        refusal.RefusedOn, [.. refusal.Grounds.Select(g => new CardRefusalGroundView(g, g.Basis(category), g.Text()))], refusal.Reasons,
        refusal.Notice?.Number);
}

public sealed record CardRefusalGroundView(CardRefusalGround Code, LegalBasis LegalBasis, LocalizedText Message);
