using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.HealthWorkforce.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class LevelClaimsByDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LevelClaims_Status_Id",
                table: "LevelClaims");

            migrationBuilder.CreateIndex(
                name: "IX_LevelClaims_ClaimedOn_Id",
                table: "LevelClaims",
                columns: new[] { "ClaimedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LevelClaims_Status_ClaimedOn_Id",
                table: "LevelClaims",
                columns: new[] { "Status", "ClaimedOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LevelClaims_ClaimedOn_Id",
                table: "LevelClaims");

            migrationBuilder.DropIndex(
                name: "IX_LevelClaims_Status_ClaimedOn_Id",
                table: "LevelClaims");

            migrationBuilder.CreateIndex(
                name: "IX_LevelClaims_Status_Id",
                table: "LevelClaims",
                columns: new[] { "Status", "Id" });
        }
    }
}
