using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Commission.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WhatIf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Cases_Decided",
                table: "Cases",
                columns: new[] { "ConcludedAt", "Id" },
                filter: "[ConcludedAt] IS NOT NULL AND [Status] = 'Decided'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Cases_Decided",
                table: "Cases");
        }
    }
}
