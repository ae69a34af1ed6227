using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Applications.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CertificateLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ApplicationKind",
                table: "Terms",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Issue");

            migrationBuilder.AddColumn<int>(
                name: "Duplicates",
                table: "Certificates",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ReplacedBy",
                table: "Certificates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Replaces",
                table: "Certificates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revocation",
                table: "Certificates",
                type: "text",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Steps",
                table: "Certificates",
                type: "text",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "ForwardDueOn",
                table: "Applications",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AddColumn<string>(
                name: "ApplicantTerm",
                table: "Applications",
                type: "text",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConcernedCertificate",
                table: "Applications",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Occasion",
                table: "Applications",
                type: "text",
                maxLength: -1,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uuid", nullable: false),
                    CertificateNumber = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LocalExecutiveBody = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Employer = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Term = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    ReissueApplicationId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "Certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_InForce",
                table: "Certificates",
                column: "ValidTo",
                filter: "\"Status\" = 'InForce'");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ConcernedCertificate",
                table: "Applications",
                column: "ConcernedCertificate");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_CertificateId",
                table: "Notices",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_LocalExecutiveBody_ReceivedAt_Id",
                table: "Notices",
                columns: new[] { "LocalExecutiveBody", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ReceivedAt_Id",
                table: "Notices",
                columns: new[] { "ReceivedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Certificates_InForce",
                table: "Certificates");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ConcernedCertificate",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ApplicationKind",
                table: "Terms");

            migrationBuilder.DropColumn(
                name: "Duplicates",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "ReplacedBy",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "Replaces",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "Revocation",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "Steps",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "ApplicantTerm",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ConcernedCertificate",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "Occasion",
                table: "Applications");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "ForwardDueOn",
                table: "Applications",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);
        }
    }
}
