using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.ResidencePermits.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EscalatedTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DecisionTerms_ToAnnounce",
                table: "DecisionTerms");

            migrationBuilder.DropIndex(
                name: "IX_CardTerms_ToAnnounce",
                table: "CardTerms");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionTerms_ToAnnounce",
                table: "DecisionTerms",
                columns: new[] { "Notice", "DueOn" },
                filter: "\"EndedOn\" IS NULL AND \"Notice\" <> 'Escalated'");

            migrationBuilder.CreateIndex(
                name: "IX_CardTerms_ToAnnounce",
                table: "CardTerms",
                columns: new[] { "Notice", "DueOn" },
                filter: "\"EndedOn\" IS NULL AND \"Notice\" <> 'Escalated'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DecisionTerms_ToAnnounce",
                table: "DecisionTerms");

            migrationBuilder.DropIndex(
                name: "IX_CardTerms_ToAnnounce",
                table: "CardTerms");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionTerms_ToAnnounce",
                table: "DecisionTerms",
                columns: new[] { "Notice", "DueOn" },
                filter: "\"EndedOn\" IS NULL AND \"Notice\" <> 'Missed'");

            migrationBuilder.CreateIndex(
                name: "IX_CardTerms_ToAnnounce",
                table: "CardTerms",
                columns: new[] { "Notice", "DueOn" },
                filter: "\"EndedOn\" IS NULL AND \"Notice\" <> 'Missed'");
        }
    }
}
