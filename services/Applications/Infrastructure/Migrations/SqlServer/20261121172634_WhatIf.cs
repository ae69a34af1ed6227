using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Applications.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WhatIf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Terms_Decided",
                table: "Terms",
                columns: new[] { "EndedOn", "Id" },
                filter: "[EndedOn] IS NOT NULL AND [Kind] = 'Result'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Terms_Decided",
                table: "Terms");
        }
    }
}
