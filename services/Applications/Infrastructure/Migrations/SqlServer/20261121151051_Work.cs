using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Applications.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Work : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Task",
                table: "Terms",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Facts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LocalExecutiveBody = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Detail = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Late = table.Column<bool>(type: "bit", nullable: false),
                    WorkingDays = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FactTotals",
                columns: table => new
                {
                    Span = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    LocalExecutiveBody = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Detail = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Late = table.Column<bool>(type: "bit", nullable: false),
                    WorkingDays = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTotals", x => new { x.Span, x.Day, x.LocalExecutiveBody, x.Measure, x.Detail, x.Late, x.WorkingDays });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Terms_TaskOfBody",
                table: "Terms",
                columns: new[] { "LocalExecutiveBody", "Task", "DueOn", "From", "Id" },
                filter: "[Task] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_Work",
                table: "Terms",
                columns: new[] { "DueOn", "From", "Id" },
                filter: "[Task] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_WorkOfBody",
                table: "Terms",
                columns: new[] { "LocalExecutiveBody", "DueOn", "From", "Id" },
                filter: "[Task] IS NOT NULL");

            // What waits already.
            migrationBuilder.Sql("""
                UPDATE [Terms] SET [Task] = 'Forward' WHERE [EndedOn] IS NULL AND [Kind] = 'Forward';
                UPDATE [Terms] SET [Task] = 'Decide'
                WHERE [EndedOn] IS NULL AND [Kind] = 'Result' AND [ApplicationId] IN (SELECT [Id] FROM [Applications] WHERE [Kind] <> 'Issue');
                UPDATE [Terms] SET [Task] = 'Confirm'
                WHERE [EndedOn] IS NULL AND [Kind] = 'Result' AND [ApplicationId] IN (SELECT [Id] FROM [Applications] WHERE [Status] = 'AwaitingSignature');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Facts");

            migrationBuilder.DropTable(
                name: "FactTotals");

            migrationBuilder.DropIndex(
                name: "IX_Terms_TaskOfBody",
                table: "Terms");

            migrationBuilder.DropIndex(
                name: "IX_Terms_Work",
                table: "Terms");

            migrationBuilder.DropIndex(
                name: "IX_Terms_WorkOfBody",
                table: "Terms");

            migrationBuilder.DropColumn(
                name: "Task",
                table: "Terms");
        }
    }
}
