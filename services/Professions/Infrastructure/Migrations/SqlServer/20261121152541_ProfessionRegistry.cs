using System;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Professions.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ProfessionRegistry : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AsPrinted",
                table: "ProfessionRows",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Replaces",
                table: "ProfessionRows",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Requirements",
                table: "ProfessionRows",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Act_RegistrationNumber",
                table: "ProfessionEditions",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "Act_RegisteredOn",
                table: "ProfessionEditions",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AlterColumn<string>(
                name: "Act_Number",
                table: "ProfessionEditions",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "Act_Date",
                table: "ProfessionEditions",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AlterColumn<string>(
                name: "Act_Annex",
                table: "ProfessionEditions",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<string>(
                name: "Act_Title",
                table: "ProfessionEditions",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsAnnounced",
                table: "ProfessionEditions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "EditionDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    List = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BaseEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BaseEdition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    InForceFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rows = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Steps = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Act_Annex = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Act_Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Act_Number = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Act_RegisteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Act_RegistrationNumber = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Act_Title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionDrafts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EditionDrafts_List_Id",
                table: "EditionDrafts",
                columns: new[] { "List", "Id" });

            migrationBuilder.NeverChange("ProfessionEditions", ["List", "Name", "Act_Number", "Act_Date"], ("InForceFrom", "InForceFromDerived"));
            migrationBuilder.NeverChange("ProfessionRows", []);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.MayChange("ProfessionRows");
            migrationBuilder.MayChange("ProfessionEditions");

            migrationBuilder.DropTable(
                name: "EditionDrafts");

            migrationBuilder.DropColumn(
                name: "AsPrinted",
                table: "ProfessionRows");

            migrationBuilder.DropColumn(
                name: "Replaces",
                table: "ProfessionRows");

            migrationBuilder.DropColumn(
                name: "Requirements",
                table: "ProfessionRows");

            migrationBuilder.DropColumn(
                name: "Act_Title",
                table: "ProfessionEditions");

            migrationBuilder.DropColumn(
                name: "IsAnnounced",
                table: "ProfessionEditions");

            migrationBuilder.AlterColumn<string>(
                name: "Act_RegistrationNumber",
                table: "ProfessionEditions",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400,
                oldNullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "Act_RegisteredOn",
                table: "ProfessionEditions",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Act_Number",
                table: "ProfessionEditions",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400,
                oldNullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "Act_Date",
                table: "ProfessionEditions",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Act_Annex",
                table: "ProfessionEditions",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400,
                oldNullable: true);
        }
    }
}
