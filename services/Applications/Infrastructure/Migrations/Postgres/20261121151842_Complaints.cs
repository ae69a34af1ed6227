using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Applications.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Complaints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Terms_ApplicationId_Kind",
                table: "Terms");

            migrationBuilder.CreateSequence(
                name: "ComplaintNumbers",
                incrementBy: 50);

            migrationBuilder.AddColumn<Guid>(
                name: "ComplaintId",
                table: "Terms",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FormerRefusals",
                table: "Applications",
                type: "text",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "Complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LocalExecutiveBody = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CertificateNumber = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ComplainantIin = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    RepresentativeIin = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Against = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Documents = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ForwardDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Granted = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    ReviewingBody = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Decision = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    ReopenedCase = table.Column<bool>(type: "boolean", nullable: false),
                    Court = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    History = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Complaints", x => x.Id);
                    table.UniqueConstraint("AK_Complaints_Sequence", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_Complaints_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Terms_ApplicationId_Kind",
                table: "Terms",
                columns: new[] { "ApplicationId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Terms_ComplaintId",
                table: "Terms",
                column: "ComplaintId",
                filter: "\"ComplaintId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ApplicationId_SubmittedAt",
                table: "Complaints",
                columns: new[] { "ApplicationId", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ComplainantIin_SubmittedAt_Id",
                table: "Complaints",
                columns: new[] { "ComplainantIin", "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_LocalExecutiveBody_SubmittedAt_Id",
                table: "Complaints",
                columns: new[] { "LocalExecutiveBody", "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_RepresentativeIin_SubmittedAt_Id",
                table: "Complaints",
                columns: new[] { "RepresentativeIin", "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_SubmittedAt_Id",
                table: "Complaints",
                columns: new[] { "SubmittedAt", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_Terms_Complaints_ComplaintId",
                table: "Terms",
                column: "ComplaintId",
                principalTable: "Complaints",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Terms_Complaints_ComplaintId",
                table: "Terms");

            migrationBuilder.DropTable(
                name: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Terms_ApplicationId_Kind",
                table: "Terms");

            migrationBuilder.DropIndex(
                name: "IX_Terms_ComplaintId",
                table: "Terms");

            migrationBuilder.DropColumn(
                name: "ComplaintId",
                table: "Terms");

            migrationBuilder.DropColumn(
                name: "FormerRefusals",
                table: "Applications");

            migrationBuilder.DropSequence(
                name: "ComplaintNumbers");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_ApplicationId_Kind",
                table: "Terms",
                columns: new[] { "ApplicationId", "Kind" },
                unique: true);
        }
    }
}
