using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.HealthWorkforce.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class EscalatedTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_ReportTerms_ToAnnounce",
                table: "ReportTerms",
                columns: new[] { "Notice", "DueOn" },
                filter: "[ReportId] IS NULL AND [Notice] <> 'Escalated'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReportTerms_ToAnnounce",
                table: "ReportTerms");
        }
    }
}
