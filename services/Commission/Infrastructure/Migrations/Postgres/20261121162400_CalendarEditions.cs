using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Commission.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CalendarEditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CalendarEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    KnownFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    NonWorking = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Working = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarEditions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ToRecount",
                table: "Cases",
                columns: new[] { "CalendarEdition", "Id" },
                filter: "\"ConcludedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarEditions_Year_Edition",
                table: "CalendarEditions",
                columns: new[] { "Year", "Edition" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarEditions");

            migrationBuilder.DropIndex(
                name: "IX_Cases_ToRecount",
                table: "Cases");
        }
    }
}
