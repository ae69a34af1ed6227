using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.HealthWorkforce.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class MovementsTakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "RegisterSteps",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakesBack",
                table: "RegisterSteps",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TakesBackId",
                table: "Movements",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Movements_TakesBackId",
                table: "Movements",
                column: "TakesBackId",
                unique: true,
                filter: "[TakesBackId] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Movements_TakesBackId",
                table: "Movements");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "RegisterSteps");

            migrationBuilder.DropColumn(
                name: "TakesBack",
                table: "RegisterSteps");

            migrationBuilder.DropColumn(
                name: "TakesBackId",
                table: "Movements");
        }
    }
}
