using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Commission.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Reopening : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Protocols_CaseId",
                table: "Protocols");

            migrationBuilder.AddColumn<int>(
                name: "Round",
                table: "Protocols",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "FormerRounds",
                table: "Cases",
                type: "text",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateIndex(
                name: "IX_Protocols_CaseId_Round",
                table: "Protocols",
                columns: new[] { "CaseId", "Round" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Protocols_CaseId_Round",
                table: "Protocols");

            migrationBuilder.DropColumn(
                name: "Round",
                table: "Protocols");

            migrationBuilder.DropColumn(
                name: "FormerRounds",
                table: "Cases");

            migrationBuilder.CreateIndex(
                name: "IX_Protocols_CaseId",
                table: "Protocols",
                column: "CaseId",
                unique: true);
        }
    }
}
