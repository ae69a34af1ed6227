using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Commission.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Work : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OpenSignatures",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ProtocolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenSignatures", x => new { x.MemberId, x.ProtocolId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Work",
                table: "Cases",
                columns: new[] { "DecisionDueOn", "RegisteredOn", "Id", "Status" },
                filter: "[ConcludedAt] IS NULL AND [ProtocolId] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_WorkOfBody",
                table: "Cases",
                columns: new[] { "LocalExecutiveBody", "DecisionDueOn", "RegisteredOn", "Id", "Status" },
                filter: "[ConcludedAt] IS NULL AND [ProtocolId] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OpenSignatures_CaseId",
                table: "OpenSignatures",
                column: "CaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpenSignatures");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Work",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_WorkOfBody",
                table: "Cases");
        }
    }
}
