using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.ResidencePermits.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TermEnds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CardInvalidation",
                table: "Permits",
                type: "text",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndTold",
                table: "Permits",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndTold",
                table: "Cards",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Permits_EndTold_ValidTo",
                table: "Permits",
                columns: new[] { "EndTold", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_Cards_EndTold_ValidTo",
                table: "Cards",
                columns: new[] { "EndTold", "ValidTo" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Permits_EndTold_ValidTo",
                table: "Permits");

            migrationBuilder.DropIndex(
                name: "IX_Cards_EndTold_ValidTo",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "CardInvalidation",
                table: "Permits");

            migrationBuilder.DropColumn(
                name: "EndTold",
                table: "Permits");

            migrationBuilder.DropColumn(
                name: "EndTold",
                table: "Cards");
        }
    }
}
